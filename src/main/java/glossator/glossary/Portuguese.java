package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Portuguese: noun and adjectives agree in number up to the first preposition. */
final class Portuguese implements LanguageModule {
    private static final NounPhrase PHRASE = new NounPhrase(
            Set.of(
                    "de", "do", "da", "dos", "das", "em", "no", "na", "com", "para", "por", "a", "ao", "à", "contra",
                    "sem", "sobre", "entre", "e", "ou"),
            Set.of("o", "os", "as", "um", "uma"));

    private static final Map<String, String> IRREGULAR = Map.of(
            "pão",
            "pães",
            "cão",
            "cães",
            "alemão",
            "alemães",
            "capitão",
            "capitães",
            "mão",
            "mãos",
            "cidadão",
            "cidadãos",
            "irmão",
            "irmãos",
            "órgão",
            "órgãos",
            "mal",
            "males",
            "cônsul",
            "cônsules");

    @Override
    public List<String> inflected(String name) {
        return PHRASE.inflect(name, Portuguese::plural);
    }

    private static String plural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (LastWord.isAcronym(word)) {
            return word + "s";
        }
        return LastWord.inCaseOf(word, IRREGULAR.containsKey(lower) ? IRREGULAR.get(lower) : regular(lower));
    }

    private static String regular(String word) {
        int length = word.length();
        if (length < 2) {
            return word;
        }
        String two = word.substring(length - 2);
        String stem = word.substring(0, length - 2);
        return switch (two) {
            case "ão" -> stem + "ões";
            case "al" -> stem + "ais";
            case "el" -> stem + (isAccented(stem) ? "eis" : "éis");
            case "ol" -> stem + "óis";
            case "ul" -> stem + "uis";
            case "il" -> stem + (isAccented(stem) ? "eis" : "is");
            case "ês" -> stem + "eses";
            default ->
                switch (word.charAt(length - 1)) {
                    case 'm' -> word.substring(0, length - 1) + "ns";
                    case 'r', 'z' -> word + "es";
                    case 's', 'x' -> word;
                    default -> word + "s";
                };
        };
    }

    private static boolean isAccented(String stem) {
        return stem.codePoints().anyMatch(c -> "áéíóúâêô".indexOf(c) >= 0);
    }
}
