package glossator.glossary;

import java.util.List;
import java.util.Map;

/** The paradigms of Polish nouns, by the ending of the headword; where several classes are open, all of them. */
final class PolishNoun {
    private static final String VOWELS = "aeiouyąęó";

    /** The last consonants of a stem before the -e of the locative, the longest first. */
    private static final List<Map.Entry<String, String>> SOFTENED = List.of(
            Map.entry("ch", "sze"),
            Map.entry("sz", "szu"),
            Map.entry("cz", "czu"),
            Map.entry("rz", "rzu"),
            Map.entry("st", "ście"),
            Map.entry("zd", "ździe"),
            Map.entry("sł", "śle"),
            Map.entry("k", "ce"),
            Map.entry("g", "dze"),
            Map.entry("t", "cie"),
            Map.entry("d", "dzie"),
            Map.entry("r", "rze"),
            Map.entry("ł", "le"));

    /** Nouns whose ą is ę before an ending. */
    private static final List<String> NASAL =
            List.of("błąd", "urząd", "ząb", "dąb", "wąż", "mąż", "gołąb", "okrąg", "pieniądz");

    private static final Map<Character, String> SOFT = Map.of('c', "ć", 'n', "ń", 's', "ś", 'z', "ź");

    private PolishNoun() {}

    /** The paradigm of a noun in the nominative, in small letters; a plural is also taken back to its singular. */
    static Declension paradigm(String word) {
        if (word.length() < 3) {
            return Declension.fixed(word);
        }
        String stem = word.substring(0, word.length() - 1);
        return switch (word.charAt(word.length() - 1)) {
            case 'a' ->
                stem.endsWith("st")
                        ? inA(stem).with(6, List.of(stem.substring(0, stem.length() - 2) + "ści"))
                        : neuterPlural(stem);
            case 'o' -> neuter(stem, "o");
            case 'e' -> inE(word, stem);
            case 'y' -> fleeting(masculine(stem).or(inA(stem)), stem);
            case 'i' -> inI(stem);
            case 'ć', 'ń', 'ś', 'ź' -> inSoftConsonant(word);
            case 'ę', 'ą', 'u', 'é' -> Declension.fixed(word);
            default -> word.endsWith("um") ? inUm(word) : masculine(word);
        };
    }

    /** A plural, of a hard or of a soft noun: biblioteki, funkcji, sieci. */
    private static Declension inI(String stem) {
        Declension hard = masculine(stem).or(inA(stem)).or(inA(stem + "i"));
        String soft = SOFT.get(stem.charAt(stem.length() - 1));
        return soft == null ? hard : hard.or(inSoftConsonant(stem.substring(0, stem.length() - 1) + soft));
    }

    /** A plural whose singular has a vowel before its last consonant: węzły, węzeł. */
    private static Declension fleeting(Declension plural, String stem) {
        int last = stem.length() - 1;
        boolean cluster = last > 2 && stem.charAt(last) == 'ł' && VOWELS.indexOf(stem.charAt(last - 1)) < 0;
        List<String> singular = List.of(stem.substring(0, last) + "e" + stem.substring(last));
        return cluster ? plural.with(0, singular).with(3, singular) : plural;
    }

    private static Declension masculine(String word) {
        Declension regular = ofMasculine(word, word);
        if (word.length() < 4) {
            return regular;
        }
        String head = word.substring(0, word.length() - 2);
        char last = word.charAt(word.length() - 1);
        if (word.endsWith("iek") || word.endsWith("iec")) {
            head = head.substring(0, head.length() - 1);
        }
        if (word.endsWith("ek") || word.endsWith("ec") || word.endsWith("eł")) {
            return regular.or(ofMasculine(word, head + last));
        }
        if (word.endsWith("ster")) {
            return regular.or(ofMasculine(word, head + last));
        }
        if (NASAL.stream().anyMatch(word::endsWith)) {
            return regular.or(ofMasculine(word, head + "ę" + last));
        }
        return word.charAt(word.length() - 2) == 'ó' ? regular.or(ofMasculine(word, head + "o" + last)) : regular;
    }

    private static Declension ofMasculine(String word, String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean velar = last == 'k' || last == 'g';
        String plural = velar ? "i" : "y,e,i";
        String instrumental = velar ? "iem" : "em";
        return Declension.of(
                        stem, "- a,u owi,u -,a %s u %s ów,y,i om %s,ów ami ach".formatted(instrumental, plural, plural))
                .with(0, List.of(word))
                .with(3, List.of(word))
                .with(5, List.of(locative(stem)))
                .with(6, virile(stem));
    }

    /** The plural of persons: użytkownicy, klienci, hakerzy; none for stems that name none. */
    private static List<String> virile(String stem) {
        String head = stem.substring(0, stem.length() - 1);
        if (stem.endsWith("nik") || stem.endsWith("yk")) {
            return List.of(head + "cy");
        }
        if (stem.endsWith("ent") || stem.endsWith("ant") || stem.endsWith("ist")) {
            return List.of(head + "ci");
        }
        return stem.endsWith("tor") || stem.endsWith("ker") || stem.endsWith("ster") ? List.of(stem + "zy") : List.of();
    }

    /** A plural of a neuter: urządzenia, repozytoria, centra; the feminine where it may be one. */
    private static Declension neuterPlural(String stem) {
        if (stem.endsWith("ni") || stem.endsWith("ci")) {
            return inA(stem).or(inE(stem + "e", stem));
        }
        boolean latin = stem.endsWith("ri") || stem.endsWith("ntr");
        return latin ? inA(stem).or(inUm(stem + "um")) : inA(stem);
    }

    private static Declension inA(String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean velar = last == 'k' || last == 'g';
        if (last == 'j' || last == 'i') {
            String short_ = stem.substring(0, stem.length() - 1);
            return Declension.of(stem, "a i i ę ą i e i om e ami ach")
                    .with(1, List.of(short_ + "i", short_ + "ii"))
                    .with(
                            7,
                            stem.endsWith("ni")
                                    ? List.of(short_ + "i", stem.substring(0, stem.length() - 2) + "ń")
                                    : List.of(short_ + "i", short_ + "ii"));
        }
        String plural = velar ? "i" : "y,e";
        String genitive = velar ? "i" : "y";
        String dative = locative(stem);
        return Declension.of(stem, "a %s y ę ą y %s -,y om %s ami ach".formatted(genitive, plural, plural))
                .with(2, List.of(dative))
                .with(5, List.of(dative))
                .with(7, bare(stem));
    }

    private static Declension neuter(String stem, String ending) {
        char last = stem.charAt(stem.length() - 1);
        String instrumental = last == 'k' || last == 'g' ? "iem" : "em";
        return Declension.of(stem, "%s a u %s %s u a - om a ami ach".formatted(ending, ending, instrumental))
                .with(5, List.of(locative(stem)))
                .with(7, bare(stem));
    }

    private static Declension inE(String word, String stem) {
        Declension neuter = neuter(stem, "e");
        if (word.endsWith("nie")) {
            return neuter.with(7, List.of(word.substring(0, word.length() - 3) + "ń"));
        }
        if (word.endsWith("cie")) {
            return neuter.with(7, List.of(word.substring(0, word.length() - 3) + "ć"));
        }
        // A plural, of an -a or of a consonant: funkcje, klucze.
        return neuter.or(inA(stem)).or(masculine(stem));
    }

    private static Declension inUm(String word) {
        String stem = word.substring(0, word.length() - 2);
        return Declension.of(stem, "um um um um um um a ów om a ami ach");
    }

    private static Declension inSoftConsonant(String word) {
        String stem = word.substring(0, word.length() - 1);
        String plain = stem
                + switch (word.charAt(word.length() - 1)) {
                    case 'ć' -> "c";
                    case 'ń' -> "n";
                    case 'ś' -> "s";
                    default -> "z";
                };
        if (word.endsWith("ość")) {
            return Declension.of(plain, "i i i i ią i i i iom i iami iach")
                    .with(0, List.of(word))
                    .with(3, List.of(word));
        }
        Declension both = softened(plain, word);
        boolean fleeting = word.endsWith("eń") && word.length() > 4;
        int cut = word.endsWith("ień") ? 3 : 2;
        return fleeting ? both.or(softened(word.substring(0, word.length() - cut) + "n", word)) : both;
    }

    private static Declension softened(String plain, String word) {
        return Declension.of(plain, "i i,ia iowi,i i,ia ią,iem i,iu i,ie i,iów iom i,ie iami iach")
                .with(0, List.of(word))
                .with(3, List.of(word));
    }

    private static List<String> bare(String stem) {
        int last = stem.length() - 1;
        boolean cluster =
                last > 1 && VOWELS.indexOf(stem.charAt(last)) < 0 && VOWELS.indexOf(stem.charAt(last - 1)) < 0;
        return cluster ? List.of(stem, stem.substring(0, last) + "e" + stem.charAt(last)) : List.of(stem);
    }

    private static String locative(String stem) {
        for (Map.Entry<String, String> ending : SOFTENED) {
            if (stem.endsWith(ending.getKey())) {
                return stem.substring(0, stem.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        char last = stem.charAt(stem.length() - 1);
        return "lcżj".indexOf(last) >= 0 ? stem + "u" : stem + (last == 'i' ? "" : "ie");
    }
}
