package glossator.search;

import java.util.List;

/** Takes folded words back to their singular, by a light rule for each language that has one. */
final class Singulars {
    private Singulars() {}

    /** The singular of a folded word, where the end of the word gives it away; short words stay. */
    static String of(String word, String language) {
        if (word.length() < 4) {
            return word;
        }
        return switch (language) {
            case "en" -> english(word);
            case "es", "pt" -> iberian(word);
            case "fr" -> word.endsWith("aux") ? cut(word, 3) + "al" : without(word, "s", "x");
            case "de" -> word.length() < 6 ? word : without(word, "en", "er", "es", "e", "n", "s");
            default -> word;
        };
    }

    private static String english(String word) {
        if (word.charAt(word.length() - 1) != 's') {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
        }
        for (String end : List.of("sses", "xes", "zes", "ches", "shes")) {
            if (word.endsWith(end)) {
                return cut(word, 2);
            }
        }
        boolean plural = !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String iberian(String word) {
        if (word.charAt(word.length() - 1) != 's') {
            return word;
        }
        for (String end : List.of("oes", "aes")) {
            if (word.endsWith(end)) {
                return cut(word, 3) + "ao";
            }
        }
        for (String end : List.of("res", "les", "nes", "des", "zes", "ses", "ces")) {
            if (word.endsWith(end)) {
                return word.endsWith("ces") ? cut(word, 3) + "z" : cut(word, 2);
            }
        }
        return cut(word, 1);
    }

    private static String without(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return cut(word, end.length());
            }
        }
        return word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
