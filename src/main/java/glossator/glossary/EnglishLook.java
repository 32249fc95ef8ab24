package glossator.glossary;

import java.util.List;
import java.util.Set;

/** Tells English names from those of languages that write as they speak, in Latin letters. */
final class EnglishLook {
    private static final List<String> ENDINGS = List.of(
            "ing", "tion", "sion", "ment", "less", "ness", "ity", "ware", "wall", "work", "ship", "ock", "ess", "ed",
            "er", "or", "ine", "ode", "age", "ice", "ase", "ble", "ive", "ure", "ical", "ntal", "dge", "ack", "ile",
            "ule", "ist");

    private static final List<String> INNER =
            List.of("w", "x", "q", "oo", "ee", "oa", "ou", "ea", "th", "ph", "ck", "gh", "sh", "ch");

    /** Words of any language. */
    private static final Set<String> NEUTRAL =
            Set.of("data", "virtual", "digital", "server", "internet", "global", "portal", "model", "media");

    /** How English words hardly begin, but words that are taken from it do. */
    private static final List<String> FOREIGN = List.of("ko", "ka", "ku", "kl", "kr");

    private EnglishLook() {}

    /** Whether a name is of ASCII letters, begins with a capital, and all its longer words look English. */
    static boolean has(String name) {
        boolean titled = name.chars().allMatch(c -> c < 0x80) && LastWord.isCapitalized(name);
        List<String> words = NounPhrase.parts(Names.small(name)).stream()
                .filter(word -> word.length() > 3 && !NEUTRAL.contains(word))
                .toList();
        return titled && !words.isEmpty() && words.stream().allMatch(EnglishLook::isEnglish);
    }

    private static boolean isEnglish(String word) {
        boolean foreign = FOREIGN.stream().anyMatch(word::startsWith);
        return !foreign && looksEnglish(word);
    }

    private static boolean looksEnglish(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith) || INNER.stream().anyMatch(word::contains);
    }
}
