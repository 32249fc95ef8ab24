package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Spanish: noun and adjectives agree in number up to the first preposition. */
final class Spanish implements LanguageModule {
    private static final NounPhrase PHRASE = new NounPhrase(
            Set.of(
                    "de", "del", "en", "con", "para", "por", "a", "al", "contra", "sin", "sobre", "entre", "y", "e",
                    "o", "u", "que", "no"),
            Set.of("el", "la", "los", "las", "lo", "un", "una"));

    @Override
    public List<String> inflected(String name) {
        List<String> singular = PHRASE.inflect(name, Spanish::singular);
        if (!singular.isEmpty()) {
            return singular;
        }
        return Stream.of(PHRASE.inflect(name, Spanish::plural), PHRASE.inflect(name, Spanish::pluralInS))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    // Both are good: israelíes and israelís, tabúes and tabús.
    private static String pluralInS(String word) {
        return word.endsWith("í") || word.endsWith("ú") ? word + "s" : plural(word);
    }

    private static String plural(String word) {
        if (LastWord.isAcronym(word)) {
            return word + "s";
        }
        return LastWord.inCaseOf(word, SpanishNumber.plural(word.toLowerCase(Locale.ROOT)));
    }

    // A proper name such as "Estados" has no other number.
    private static String singular(String word) {
        return LastWord.isCapitalized(word) ? word : SpanishNumber.singular(word);
    }
}
