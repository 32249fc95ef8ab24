package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Spanish: noun and adjectives agree in number up to the first preposition. */
final class Spanish implements LanguageModule {
    private static final NounPhrase PHRASE = new NounPhrase(
            Set.of(
                    "de",
                    "del",
                    "en",
                    "con",
                    "para",
                    "por",
                    "a",
                    "al",
                    "contra",
                    "sin",
                    "sobre",
                    "entre",
                    "y",
                    "e",
                    "o",
                    "u",
                    "que",
                    "no",
                    "como",
                    "desde",
                    "mediante",
                    "as"),
            Set.of("el", "la", "los", "las", "lo", "un", "una"));

    private static final WordJoints JOINTS =
            new WordJoints("auto multi micro inter sub pre post anti meta hiper ciber semi super infra re co web");

    @Override
    public List<String> inflected(String name) {
        List<String> singular = PHRASE.inflect(name, word -> List.of(singular(word)));
        if (!singular.isEmpty()) {
            return singular;
        }
        return Stream.of(
                        PHRASE.inflect(name, word -> List.of(plural(word))),
                        PHRASE.inflect(name, word -> List.of(pluralInS(word))),
                        PHRASE.inflectWithLast(name, word -> List.of(plural(word))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    // Foreign words take -s alone: clusters, proxys. In a phrase they may stay as they are: servidores proxy.
    @Override
    public List<String> variants(String name) {
        return Stream.of(
                        JOINTS.variants(name, inflected(name)),
                        PHRASE.inflect(name, word -> List.of(word.endsWith("s") ? word : word + "s")),
                        Loanwords.withInvariableLast(name, PHRASE, word -> List.of(plural(word))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.SPANISH;
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
