package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Complement COMPLEMENT = new Complement(
            "de",
            Spanish::otherNumber,
            Spanish::articled,
            word -> !singular(word).equals(word));

    private static final List<String> OWN_ENDINGS =
            List.of("ión", "dad", "tad", "dor", "tor", "sor", "al", "z", "mente");

    /** Loan words in the spelling of their own language and in that of Spanish. */
    private static final Map<String, String> LOANS = Map.ofEntries(
            Map.entry("clúster", "cluster"),
            Map.entry("clústeres", "clusters"),
            Map.entry("cluster", "clúster"),
            Map.entry("clusters", "clústeres"),
            Map.entry("búfer", "buffer"),
            Map.entry("buffer", "búfer"),
            Map.entry("rúter", "router"),
            Map.entry("router", "rúter"),
            Map.entry("escáner", "scanner"),
            Map.entry("píxel", "pixel"),
            Map.entry("códec", "codec"));

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
                        PHRASE.inflect(name, word -> List.of(foreignPlural(word))),
                        PHRASE.inflect(name, word -> List.of(Loanwords.pluralInIes(word, foreignPlural(word)))),
                        loans(name),
                        inflected(name).stream()
                                .flatMap(form -> loans(form).stream())
                                .toList(),
                        Loanwords.withForeignRest(name, PHRASE, Spanish::otherNumber),
                        Loanwords.withInvariableLast(name, PHRASE, word -> List.of(plural(word))))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public List<String> kin(String name) {
        List<String> ways =
                COMPLEMENT.variants(name, PHRASE, word -> List.of(plural(word))).toList();
        return Stream.of(
                        new SpanishKin(this).of(name).stream(),
                        ways.stream().flatMap(way -> SpanishKin.agents(way, this).stream()),
                        ways.stream())
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.SPANISH;
    }

    // Only the endings of Spanish itself are sure to take no plain -s.
    private static String foreignPlural(String word) {
        boolean own = OWN_ENDINGS.stream().anyMatch(word::endsWith);
        if (word.endsWith("s")) {
            return word;
        }
        return own ? plural(word) : word + "s";
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

    private static List<String> loans(String name) {
        return PHRASE.inflect(name, word -> List.of(LOANS.getOrDefault(word, word)));
    }

    private static List<String> otherNumber(String word) {
        String singular = singular(word);
        return List.of(singular.equals(word) ? plural(word) : singular);
    }

    /** The preposition de with the articles that a noun may have by its ending. */
    private static List<String> articled(String word, boolean plural) {
        if (plural) {
            return word.endsWith("as") || word.endsWith("ciones") || word.endsWith("siones") || word.endsWith("dades")
                    ? List.of("de las ")
                    : word.endsWith("os") || word.endsWith("ores") ? List.of("de los ") : List.of();
        }
        return word.endsWith("a") || word.endsWith("ción") || word.endsWith("sión") || word.endsWith("dad")
                ? List.of("de la ")
                : word.endsWith("o") || word.endsWith("or") ? List.of("del ") : List.of();
    }
}
