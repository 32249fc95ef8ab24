package glossator.glossary;

import java.util.List;

/** The paradigms of Ukrainian nouns, by the ending of the headword; where several classes are open, all of them. */
final class UkrainianNoun {
    private static final String HUSHERS = "жшчщ";
    private static final String VOWELS = "аеиіоуєїюя";

    private UkrainianNoun() {}

    /** The paradigm of a noun in the nominative, in small letters; a plural is also taken back to its singular. */
    static Declension paradigm(String word) {
        if (word.length() < 3) {
            return Declension.fixed(word);
        }
        String stem = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'а' -> stem.endsWith("щ") ? inA(stem).or(paradigm(stem + "е")) : inA(stem);
            case 'я' -> inYa(stem);
            case 'о' -> Declension.of(stem, "о а у о ом і,у а - ам а ами ах").with(7, bare(stem));
            case 'е' -> Declension.of(stem, "е а у е ем і,у а - ам а ами ах").or(soft(stem, "е"));
            case 'ь' -> inSoftSign(word, stem);
            case 'й' -> inShortI(stem);
            case 'и' ->
                fleeting(
                        Declension.of(stem, "и и и и и и и ів,- ам и,ів ами ах")
                                .or(hard(stem))
                                .or(inA(stem)),
                        stem);
            case 'і' ->
                word.endsWith("дані") ? Declension.of(stem, "і их им і,их ими их і их им і,их ими их") : inHardI(stem);
            case 'ї' -> Declension.of(stem, "я ї ї ю єю ї ї й ям ї,й ями ях").or(paradigm(stem + "й"));
            case 'у', 'ю', 'є' -> Declension.fixed(word);
            default -> masculine(word);
        };
    }

    /** A plural whose singular has a vowel before its last consonant: вузли, вузол; ринки, ринок. */
    private static Declension fleeting(Declension plural, String stem) {
        int last = stem.length() - 1;
        boolean cluster = last > 2 && "кл".indexOf(stem.charAt(last)) >= 0 && VOWELS.indexOf(stem.charAt(last - 1)) < 0;
        List<String> singular = List.of(stem.substring(0, last) + "о" + stem.substring(last));
        return cluster ? plural.with(0, singular).with(3, singular) : plural;
    }

    private static Declension inShortI(String stem) {
        String endings = "й я,ю ю,єві й,я єм ї,ю ї їв ям ї,їв ями ях";
        Declension regular = Declension.of(stem, endings);
        boolean raised = stem.length() > 4 && stem.charAt(stem.length() - 1) == 'і';
        // пристрій, пристрою; сценарій keeps its vowel.
        return raised
                ? regular.or(Declension.of(stem.substring(0, stem.length() - 1) + "о", endings)
                        .with(0, List.of(stem + "й")))
                : regular;
    }

    private static Declension inHardI(String stem) {
        return paradigm(stem + "а").or(paradigm(stem + "я")).or(paradigm(stem + "ь"));
    }

    private static Declension masculine(String word) {
        String head = word.substring(0, word.length() - 2);
        char last = word.charAt(word.length() - 1);
        Declension regular = hard(word);
        boolean fleeting = word.length() > 3
                && List.of("ок", "ек", "ел", "ол", "ець").stream().anyMatch(word::endsWith);
        if (fleeting) {
            return regular.or(hard(head + last)).with(0, List.of(word));
        }
        // вузол, вузла; сервіс keeps its vowel, but поділ and потік do not.
        boolean changing =
                word.length() > 3 && word.length() < 8 && word.charAt(word.length() - 2) == 'і' && last != 'с';
        return changing ? regular.or(hard(head + "о" + last)) : regular;
    }

    private static Declension hard(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String locative = softened(stem) + "і";
        boolean hushed = HUSHERS.indexOf(last) >= 0;
        String endings = hushed
                ? "- а,у у,еві -,а ем і,у,еві і ів ам і,ів ами ах"
                : "- а,у у,ові -,а ом і,у,ові и,і ів ам и,ів ами ах";
        return Declension.of(stem, endings).with(5, List.of(locative));
    }

    private static Declension inA(String stem) {
        boolean hushed = HUSHERS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        String locative = softened(stem) + "і";
        String endings = hushed ? "а і і у ею і і - ам і,- ами ах" : "а и і у ою і и - ам и,- ами ах";
        return Declension.of(stem, endings)
                .with(2, List.of(locative))
                .with(5, List.of(locative))
                .with(7, bare(stem));
    }

    private static Declension inYa(String stem) {
        char last = stem.charAt(stem.length() - 1);
        if (VOWELS.indexOf(last) >= 0) {
            return Declension.of(stem, "я ї ї ю єю ї ї й ям ї,й ями ях");
        }
        // A doubled consonant is that of a neuter: розгортання.
        boolean neuter = stem.length() > 2 && last == stem.charAt(stem.length() - 2);
        if (neuter) {
            String single = stem.substring(0, stem.length() - 1);
            return Declension.of(stem, "я я ю я ям і,ю я - ям я ями ях").with(7, List.of(single + "ь", single));
        }
        return Declension.of(stem, "я і і ю ею і і ь,ей,- ям і,ь ями ях");
    }

    private static Declension inSoftSign(String word, String stem) {
        if (word.endsWith("ість")) {
            String head = word.substring(0, word.length() - 4) + "ост";
            return Declension.of(head, "і і і і і і і ей ям і,ей ями ях")
                    .with(3, List.of(word))
                    .with(0, List.of(word))
                    .with(4, List.of(stem + "ю"));
        }
        Declension both = soft(stem, "ь");
        boolean fleeting = stem.length() > 3 && (stem.endsWith("ен") || stem.endsWith("ец") || stem.endsWith("ін"));
        boolean raised = stem.length() > 3 && stem.charAt(stem.length() - 2) == 'і';
        String head = stem.substring(0, stem.length() - 2);
        char last = stem.charAt(stem.length() - 1);
        if (raised) {
            both = both.or(soft(head + "е" + last, "ь"));
        }
        return fleeting || raised ? both.or(soft(head + last, "ь")) : both;
    }

    private static Declension soft(String stem, String ending) {
        return Declension.of(
                stem, "%s я,і ю,еві,і %s,я ем,ю,лю і,ю,еві і ів,ей ям і,ів,ей ями ях".formatted(ending, ending));
    }

    private static List<String> bare(String stem) {
        int last = stem.length() - 1;
        boolean cluster =
                last > 1 && VOWELS.indexOf(stem.charAt(last)) < 0 && VOWELS.indexOf(stem.charAt(last - 1)) < 0;
        if (!cluster) {
            return List.of(stem);
        }
        String head = stem.charAt(last - 1) == 'ь' ? stem.substring(0, last - 1) : stem.substring(0, last);
        return List.of(stem, head + "о" + stem.charAt(last), head + "е" + stem.charAt(last));
    }

    /** The stem before the і of the dative and locative: безпека, безпеці. */
    private static String softened(String stem) {
        String head = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'к' -> head + "ц";
            case 'г' -> head + "з";
            case 'х' -> head + "с";
            default -> stem;
        };
    }
}
