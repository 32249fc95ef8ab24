package glossator.glossary;

import java.util.List;
import java.util.stream.Stream;

/**
 * The paradigms of Russian nouns, by the ending of the headword. Where the ending leaves several classes open, all are
 * written out: the wrong ones are no words.
 */
final class RussianNoun {
    private static final String VELARS = "гкх";
    private static final String HUSHERS = "жшщч";
    private static final String VOWELS = "аеиоуыэюя";

    private RussianNoun() {}

    /** The paradigm of a noun in the nominative, in small letters; a plural is also taken back to its singular. */
    static Declension paradigm(String word) {
        if (word.length() < 3) {
            return Declension.fixed(word);
        }
        String stem = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'а' -> inA(stem);
            case 'я' -> word.endsWith("мя") ? inMya(stem) : inYa(stem);
            case 'о' -> inO(stem);
            case 'е' -> inE(stem);
            case 'ь' -> inSoftSign(stem);
            case 'й' -> inShortI(stem);
            case 'ы' -> pluralInY(stem);
            case 'и' -> pluralInI(stem);
            case 'у', 'ю', 'э', 'ё' -> Declension.fixed(word);
            default -> masculine(word);
        };
    }

    private static Declension masculine(String word) {
        Declension regular = hard(word, word);
        // A vowel is no guest in a word that has no other: стек, блок.
        if (word.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() < 2) {
            return regular;
        }
        String head = word.substring(0, word.length() - 2);
        char last = word.charAt(word.length() - 1);
        if (word.endsWith("ок") || word.endsWith("ек")) {
            return regular.or(hard(word, head + (head.endsWith("л") ? "ьк" : "к")));
        }
        if (word.endsWith("ец")) {
            char before = head.charAt(head.length() - 1);
            String joint = VOWELS.indexOf(before) >= 0 ? "й" : before == 'л' ? "ь" : "";
            return regular.or(hard(word, head + joint + "ц"));
        }
        return word.endsWith("ел") ? regular.or(hard(word, head + last)) : regular;
    }

    private static Declension hard(String word, String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean hushed = HUSHERS.indexOf(last) >= 0;
        String y = VELARS.indexOf(last) >= 0 || hushed ? "и" : "ы";
        String genitives = hushed ? "ей" : last == 'ц' ? "ев,ов" : "ов,-";
        Declension forms = Declension.of(
                stem,
                "а а у а %s е,у %s,а %s ам %s,%s ами ах"
                        .formatted(instrumental(stem, hushed || last == 'ц'), y, genitives, y, genitives));
        return forms.with(0, List.of(word)).with(3, List.of(word));
    }

    // Surnames have the instrumental of an adjective.
    private static String instrumental(String stem, boolean hushed) {
        return hushed ? "ом,ем" : isSurname(stem) ? "ом,ым" : "ом";
    }

    private static boolean isSurname(String stem) {
        return Stream.of("ов", "ев", "ин", "ын").anyMatch(stem::endsWith);
    }

    private static Declension inA(String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean hushed = HUSHERS.indexOf(last) >= 0;
        String y = VELARS.indexOf(last) >= 0 || hushed ? "и" : "ы";
        String plural = genitivePlural(stem, "");
        String instrumental = hushed || last == 'ц' ? "ей,ой" : "ой,ою";
        return Declension.of(stem, "а %s е у %s е %s - ам %s,- ами ах".formatted(y, instrumental, y, y))
                .with(7, hushed ? List.of(plural, stem + "ей") : List.of(plural))
                .with(0, stem.endsWith("ств") ? List.of(stem + "о", stem + "ом") : List.of())
                .with(1, isSurname(stem) ? List.of(stem + "ой") : List.of())
                .with(2, isSurname(stem) ? List.of(stem + "ой") : List.of())
                .with(5, isSurname(stem) ? List.of(stem + "ой") : List.of());
    }

    private static Declension inYa(String stem) {
        if (stem.endsWith("и")) {
            Declension feminine = Declension.of(stem, "я и и ю ей и и й ям и,й ями ях");
            boolean neuters = stem.endsWith("ни") || stem.endsWith("ти");
            return neuters ? feminine.or(inE(stem)) : feminine;
        }
        return Declension.of(stem, "я и е ю ей,ею е и ей,ь ям и,ей ями ях")
                .with(7, List.of(genitivePlural(stem, "ь"), genitivePlural(stem, ""), stem + "й"));
    }

    private static Declension inMya(String stem) {
        return Declension.of(stem, "я ени ени я енем ени ена ен енам ена енами енах");
    }

    private static Declension inO(String stem) {
        return Declension.of(stem, "о а у о ом е а - ам а ами ах").with(7, List.of(genitivePlural(stem, "")));
    }

    private static Declension inE(String stem) {
        char last = stem.charAt(stem.length() - 1);
        if (stem.endsWith("и")) {
            return Declension.of(stem, "е я ю е ем и я й ям я ями ях");
        }
        if (last == 'ц' || HUSHERS.indexOf(last) >= 0) {
            return Declension.of(stem, "е а у е ем е а - ам а ами ах").with(7, List.of(genitivePlural(stem, "")));
        }
        return Declension.of(stem, "е я ю е ем е я ей,й ям я ями ях");
    }

    private static Declension inSoftSign(String stem) {
        Declension both = Declension.of(stem, "ь я,и ю,и ь,я ем,ью,ём е,и и,я ей ям и,ей ями ях");
        boolean hushed = HUSHERS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        if (hushed) {
            return Declension.of(stem, "ь и и ь ью и и ей ам и ами ах");
        }
        boolean fleeting = stem.length() > 3
                && !stem.endsWith("тел")
                && (stem.endsWith("ен") || stem.endsWith("ел") || stem.endsWith("ет"));
        if (!fleeting) {
            return both;
        }
        String shorter = stem.substring(0, stem.length() - 2) + stem.charAt(stem.length() - 1);
        return both.or(Declension.of(shorter, "я я ю я ем е и ей ям и,ей ями ях"));
    }

    private static Declension inShortI(String stem) {
        return Declension.of(stem, "й я ю й,я ем е,и и ев,й ям и,ев ями ях");
    }

    private static Declension pluralInY(String stem) {
        Declension plural = inA(stem).or(hard(stem, stem));
        return plural.or(plural.pluralOnly());
    }

    private static Declension pluralInI(String stem) {
        char last = stem.charAt(stem.length() - 1);
        if (VELARS.indexOf(last) >= 0 || HUSHERS.indexOf(last) >= 0) {
            Declension plural = inA(stem).or(hard(stem, stem));
            return last == 'к' && stem.length() > 4
                    ? plural.with(0, List.of(stem.substring(0, stem.length() - 1) + "ок"))
                    : plural;
        }
        return VOWELS.indexOf(last) >= 0
                ? inYa(stem).or(inShortI(stem)).or(inE(stem))
                : inSoftSign(stem).or(inYa(stem));
    }

    /** The stem with no ending, and with a vowel put between its last two consonants: метка, меток. */
    private static String genitivePlural(String stem, String ending) {
        int last = stem.length() - 1;
        boolean cluster =
                last > 1 && VOWELS.indexOf(stem.charAt(last)) < 0 && (VOWELS.indexOf(stem.charAt(last - 1)) < 0);
        if (!cluster) {
            return stem + ending;
        }
        char before = stem.charAt(last - 1);
        char end = stem.charAt(last);
        boolean soft = before == 'ь' || before == 'й' || HUSHERS.indexOf(before) >= 0 || end != 'к';
        String head = stem.substring(0, before == 'ь' || before == 'й' ? last - 1 : last);
        boolean usual =
                Stream.of("ст", "тв", "кт", "нт", "рт", "рм", "нд", "рд", "кс").anyMatch(stem::endsWith);
        return usual ? stem + ending : head + (soft ? "е" : "о") + end + (end == 'к' ? "" : ending);
    }
}
