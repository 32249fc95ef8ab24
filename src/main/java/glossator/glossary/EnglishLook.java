package glossator.glossary;

import java.util.List;

/** Tells English names from those of languages that write as they speak, in Latin letters. */
final class EnglishLook {
    private static final List<String> ENDINGS = List.of(
            "ing", "tion", "sion", "ment", "less", "ness", "ity", "ware", "wall", "work", "ship", "ock", "ess", "ed",
            "er", "or", "ine", "ode", "age", "ice", "ase", "ble", "ive", "ure");

    private static final List<String> INNER =
            List.of("w", "x", "q", "oo", "ee", "oa", "ou", "ea", "th", "ph", "ck", "gh", "sh");

    private EnglishLook() {}

    /** Whether a name is of ASCII letters, begins with a capital, and all its longer words look English. */
    static boolean has(String name) {
        boolean titled = name.chars().allMatch(c -> c < 0x80) && LastWord.isCapitalized(name);
        List<String> words = NounPhrase.parts(Names.small(name)).stream()
                .filter(word -> word.length() > 3)
                .toList();
        return titled && !words.isEmpty() && words.stream().allMatch(EnglishLook::isEnglish);
    }

    private static boolean isEnglish(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith) || INNER.stream().anyMatch(word::contains);
    }
}
