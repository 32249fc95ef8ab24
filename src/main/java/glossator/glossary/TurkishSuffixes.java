package glossator.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The suffixes of Turkish nouns. A stem is any word that ends as in a dictionary, or in the plural. */
final class TurkishSuffixes {
    private static final String VOWELS = "aeıioöuüâîû";
    private static final String VOICELESS = "fstkçşhp";

    private static final List<String> BRIGHT_ENDS = List.of("ol", "al", "at", "ul");

    private TurkishSuffixes() {}

    static String plural(String word) {
        return word + (isBack(lastVowel(word)) ? "lar" : "ler");
    }

    /** A plural without its ending; any other word as it is. */
    static String singular(String word) {
        boolean plural = word.length() > 6 && (word.endsWith("lar") || word.endsWith("ler"));
        return plural ? word.substring(0, word.length() - 3) : word;
    }

    /** Whose something is. */
    static String genitive(String word) {
        char narrow = narrow(lastVowel(word));
        return stems(word).get(0) + (isOpen(word) ? "n" : "") + narrow + "n";
    }

    /** The cases of a stem, and of what belongs to a third person and to us. */
    static void addStem(String word, Collection<String> forms) {
        char narrow = narrow(lastVowel(word));
        boolean open = isOpen(word);
        addCases(word, forms);
        for (String soft : stems(word)) {
            addPossessed(soft + (open ? "s" : "") + narrow, forms);
            String ours = soft + (open ? "m" : narrow + "m");
            forms.add(ours + narrow + "z");
            forms.add(ours + narrow + "z" + narrow);
            forms.add(ours + narrow + "zd" + wide(narrow));
        }
    }

    /** The forms of a compound, which has the suffix of a third person already: servis ağı, servis ağları. */
    static void addCompound(String word, Collection<String> forms) {
        if (word.length() < 3 || "ıiuü".indexOf(word.charAt(word.length() - 1)) < 0) {
            return;
        }
        addPossessed(word, forms);
        for (String stem : compoundStems(word)) {
            // Its own ending tells which vowels the word takes: protokolü, protokolleri.
            char ending = word.charAt(word.length() - 1);
            String plural = stem + (ending == 'ı' || ending == 'u' ? "lar" : "ler");
            forms.add(stem);
            addPossessed(plural + narrow(lastVowel(plural)), forms);
        }
    }

    private static List<String> compoundStems(String word) {
        String less = word.substring(0, word.length() - 1);
        if (less.endsWith("s") && isOpen(less.substring(0, less.length() - 1))) {
            return List.of(less.substring(0, less.length() - 1), less);
        }
        String head = less.substring(0, less.length() - 1);
        return switch (less.charAt(less.length() - 1)) {
            case 'ğ' -> List.of(less, head + "k");
            case 'b' -> List.of(less, head + "p");
            case 'c' -> List.of(less, head + "ç");
            case 'd' -> List.of(less, head + "t");
            default -> List.of(less);
        };
    }

    /** The cases of a word, without the word itself. */
    static void addCases(String word, Collection<String> forms) {
        char narrow = narrow(lastVowel(word));
        char wide = wide(narrow);
        boolean open = isOpen(word);
        char last = last(word);
        String dental = VOICELESS.indexOf(last) >= 0 ? "t" : "d";
        for (String soft : stems(word)) {
            forms.add(soft + (open ? "y" : "") + narrow);
            forms.add(soft + (open ? "n" : "") + narrow + "n");
            forms.add(soft + (open ? "y" : "") + wide);
        }
        forms.add(word + dental + wide);
        forms.add(word + dental + wide + "n");
        forms.add(word + dental + wide + "ki");
        forms.add(word + (open ? "y" : "") + "l" + wide);
        forms.add(word + dental + narrow + "r");
    }

    /** The cases of a word with the suffix of a third person, and that word. */
    static void addPossessed(String word, Collection<String> forms) {
        char narrow = narrow(lastVowel(word));
        char wide = wide(narrow);
        forms.add(word);
        for (String ending : List.of("n" + narrow, "n" + narrow + "n", "n" + wide, "nd" + wide, "nd" + wide + "n")) {
            forms.add(word + ending);
        }
        forms.add(word + "nd" + wide + "ki");
        forms.add(word + "yl" + wide);
        forms.add(word + "d" + narrow + "r");
    }

    /** The stem before a vowel, soft and as it is, since short and foreign words keep their consonant: ilaç, ilacı. */
    private static List<String> stems(String word) {
        String head = word.substring(0, word.length() - 1);
        return switch (last(word)) {
            case 'ç' -> List.of(head + "c", word);
            case 'p' -> List.of(head + "b", word);
            case 't' -> List.of(word, head + "d");
            case 'k' -> List.of(head + (head.endsWith("n") ? "g" : "ğ"), word);
            case 'g' -> List.of(word, head + "ğ");
            default -> List.of(word);
        };
    }

    /** Whether a word has the suffix of a third person behind a vowel: mimarisi. */
    static boolean isPossessed(String word) {
        int last = word.length() - 1;
        return last > 3
                && "ıiuü".indexOf(word.charAt(last)) >= 0
                && word.charAt(last - 1) == 's'
                && VOWELS.indexOf(word.charAt(last - 2)) >= 0;
    }

    /** Whether a word may be a loan that takes front vowels though its last one is a back vowel: protokol, saat. */
    static boolean isBright(String word) {
        return word.length() > 3 && BRIGHT_ENDS.stream().anyMatch(word::endsWith);
    }

    /** The front vowel that goes with a back one. */
    static char front(char vowel) {
        return switch (vowel) {
            case 'a' -> 'e';
            case 'o' -> 'ö';
            case 'u' -> 'ü';
            default -> vowel;
        };
    }

    /** The adjective of what has the thing: açık kaynaklı. */
    static void addAdjective(String word, Collection<String> forms) {
        forms.add(word + "l" + narrow(lastVowel(word)));
    }

    private static boolean isOpen(String word) {
        return VOWELS.indexOf(last(word)) >= 0;
    }

    private static char last(String word) {
        return word.toLowerCase(Locale.forLanguageTag("tr")).charAt(word.length() - 1);
    }

    private static char lastVowel(String word) {
        String lower = word.toLowerCase(Locale.forLanguageTag("tr"));
        for (int i = lower.length() - 1; i >= 0; i--) {
            if (VOWELS.indexOf(lower.charAt(i)) >= 0) {
                return lower.charAt(i);
            }
        }
        return 'e';
    }

    private static boolean isBack(char vowel) {
        return "aıouâû".indexOf(vowel) >= 0;
    }

    private static char narrow(char vowel) {
        return switch (vowel) {
            case 'a', 'ı', 'â' -> 'ı';
            case 'o', 'u', 'û' -> 'u';
            case 'ö', 'ü' -> 'ü';
            default -> 'i';
        };
    }

    private static char wide(char narrow) {
        return narrow == 'ı' || narrow == 'u' ? 'a' : 'e';
    }
}
