package glossator.glossary;

import java.util.ArrayList;
import java.util.List;

/**
 * What Turkish says of a name in other words: the participle and the infinitive of an action, the adjective of a
 * possibility, and a thing of a kind with the article between.
 */
final class TurkishWording {
    /** A shorter action is an everyday verb: arama, bölme. */
    private static final int SHORTEST_ACTION = 8;

    private static final String VOWELS = "aeıioöuü";

    private TurkishWording() {}

    static List<String> derived(String name) {
        String[] words = name.split(" ");
        List<String> forms = new ArrayList<>();
        if (words.length == 1) {
            addOfAction(name, forms);
            boolean possibility = name.endsWith("ebilirlik") || name.endsWith("abilirlik");
            if (possibility) {
                forms.add(name.substring(0, name.length() - 3));
            }
        } else if (words.length == 2 && isBare(TurkishSuffixes.singular(words[1]))) {
            String noun = TurkishSuffixes.singular(words[1]);
            List<String> cases = new ArrayList<>(List.of(noun));
            TurkishSuffixes.addCases(noun, cases);
            cases.forEach(form -> forms.add(words[0] + " bir " + form));
        } else if (words.length == 2 && isCompound(words[0], words[1])) {
            addGenitives(words[0], words[1], forms);
        }
        return forms;
    }

    private static void addOfAction(String name, List<String> forms) {
        boolean back = name.endsWith("ma");
        boolean action = name.length() >= SHORTEST_ACTION && (back || name.endsWith("me"));
        if (!action) {
            return;
        }
        String stem = name.substring(0, name.length() - 2);
        String passive = passive(stem);
        String narrow = back ? "ı" : "i";
        forms.addAll(List.of(
                stem + (back ? "mak" : "mek"),
                passive + "m" + narrow + "ş",
                passive + (back ? "an" : "en"),
                passive + narrow + "r",
                passive + (back ? "mak" : "mek"),
                passive + (back ? "ması" : "mesi"),
                passive + (back ? "masını" : "mesini")));
    }

    /** A stem in a vowel has n, one in l has in, any other il. */
    private static String passive(String stem) {
        char last = stem.charAt(stem.length() - 1);
        if (VOWELS.indexOf(last) >= 0) {
            return stem + "n";
        }
        int vowel = stem.length() - 1;
        while (vowel > 0 && VOWELS.indexOf(stem.charAt(vowel)) < 0) {
            vowel--;
        }
        String narrow = switch (stem.charAt(vowel)) {
            case 'a', 'ı' -> "ı";
            case 'o', 'u' -> "u";
            case 'ö', 'ü' -> "ü";
            default -> "i";
        };
        return stem + narrow + (last == 'l' ? "n" : "l");
    }

    /** What belongs to the first noun of a compound: konteynerlerin orkestrasyonu. */
    private static void addGenitives(String first, String second, List<String> forms) {
        List<String> possessed = new ArrayList<>();
        TurkishSuffixes.addPossessed(second, possessed);
        for (String owner : List.of(first, TurkishSuffixes.plural(first))) {
            String genitive = TurkishSuffixes.genitive(owner);
            possessed.forEach(form -> forms.add(genitive + " " + form));
        }
    }

    private static boolean isCompound(String first, String second) {
        return first.length() > 3
                && second.length() > 4
                && "ıiuü".indexOf(second.charAt(second.length() - 1)) >= 0
                && TurkishSuffixes.singular(first).equals(first)
                && !LastWord.isAcronym(first);
    }

    // A compound has the suffix of a third person, and no article within.
    private static boolean isBare(String noun) {
        return noun.length() > 3 && "ıiuü".indexOf(noun.charAt(noun.length() - 1)) < 0 && !LastWord.isAcronym(noun);
    }
}
