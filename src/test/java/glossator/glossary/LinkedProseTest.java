package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.glossary.Glossary.TermBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Prose that a careful editor linked by hand: the rules of its language must find what the editor did, and little else. Prints
 * a table; {@code -Dlinked.details=true} adds what was missed and what nobody linked.
 */
class LinkedProseTest {
    /** What must be found of what people linked, in hundredths, by language; a little under what is found. */
    private static final Map<String, Integer> FLOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("en", 93),
            Map.entry("es", 95),
            Map.entry("fr", 95),
            Map.entry("it", 94),
            Map.entry("de", 95),
            Map.entry("nl", 94),
            Map.entry("pl", 95),
            Map.entry("uk", 94),
            Map.entry("ru", 91),
            Map.entry("tr", 94),
            Map.entry("vi", 92),
            Map.entry("ja", 92),
            Map.entry("ko", 95),
            Map.entry("ar", 94),
            Map.entry("he", 95),
            Map.entry("fa", 95),
            Map.entry("ur", 95),
            Map.entry("hi", 92),
            Map.entry("bn", 95),
            Map.entry("th", 95),
            Map.entry("id", 93),
            Map.entry("el", 95),
            Map.entry("pt-BR", 95),
            Map.entry("zh-Hans", 91),
            Map.entry("zh-Hant", 92)));

    /** The languages whose words no space parts. */
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "th");

    /** A page, with the ids of the terms linked by hand and the text without its marks. */
    record Page(String title, Map<String, String> linked, String text) {}

    record Linked(String language, List<Term> terms, List<Page> pages) {
        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<Linked> languages() throws IOException {
        List<Linked> languages = new ArrayList<>();
        for (String tag : FLOORS.keySet()) {
            languages.add(read(tag));
        }
        return languages.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void whatPeopleLinkedIsFound(Linked linked) {
        Score ours = new Score();
        Score plain = new Score();
        for (Page page : linked.pages()) {
            ours.add(page, annotated(linked, page));
            plain.add(page, plain(linked, page));
        }
        System.out.printf(Locale.ROOT, "%-8s %s | plain %s%n", linked.language(), ours, plain);
        if (Boolean.getBoolean("linked.details")) {
            ours.misses.forEach(miss -> System.out.println("  missed " + miss));
            ours.extras.forEach(extra -> System.out.println("  extra  " + extra));
        }

        assertThat(ours.recall()).as("missed " + ours.misses).isGreaterThanOrEqualTo(FLOORS.get(linked.language()));
        assertThat(ours.precision()).as("extra " + ours.extras).isGreaterThanOrEqualTo(plain.precision());
    }

    /** Pages and terms, counted. */
    private static final class Score {
        private int both;
        private final List<String> misses = new ArrayList<>();
        private final List<String> extras = new ArrayList<>();

        void add(Page page, Map<String, String> found) {
            page.linked().forEach((id, surface) -> {
                if (found.containsKey(id)) {
                    both++;
                } else {
                    misses.add(page.title() + ": " + id + " \"" + surface + "\"");
                }
            });
            found.forEach((id, surface) -> {
                if (!page.linked().containsKey(id)) {
                    extras.add(page.title() + ": " + id + " \"" + surface + "\"");
                }
            });
        }

        double recall() {
            return 100.0 * both / (both + misses.size());
        }

        double precision() {
            return 100.0 * both / Math.max(1, both + extras.size());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "recall %5.1f %% precision %5.1f %% of %d linked, %d found, %d extra",
                    recall(),
                    precision(),
                    both + misses.size(),
                    both,
                    extras.size());
        }
    }

    private static Map<String, String> annotated(Linked linked, Page page) {
        Glossary glossary = Glossary.of(linked.language()).occurrence(Occurrence.PAGE);
        linked.terms().forEach(glossary::add);
        Map<String, String> found = new TreeMap<>();
        glossary.annotations(page.text())
                .annotated()
                .forEach(match -> found.putIfAbsent(match.term().id(), match.surface()));
        return found;
    }

    /** What a search for the names as they stand finds: whole words, in any case. */
    private static Map<String, String> plain(Linked linked, Page page) {
        boolean spaced =
                !UNSPACED.contains(Locale.forLanguageTag(linked.language()).getLanguage());
        String text = page.text().toLowerCase(Locale.ROOT);
        Map<String, String> found = new TreeMap<>();
        for (Term term : linked.terms()) {
            for (String name : names(term)) {
                if (contains(text, name.toLowerCase(Locale.ROOT), spaced)) {
                    found.putIfAbsent(term.id(), name);
                }
            }
        }
        return found;
    }

    private static boolean contains(String text, String name, boolean spaced) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (!spaced || starts && ends) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(Term term) {
        Set<String> names = new LinkedHashSet<>(List.of(term.name().value()));
        term.aliases().forEach(alias -> names.add(alias.value()));
        return names;
    }

    private static Linked read(String tag) throws IOException {
        try (InputStream in = LinkedProseTest.class.getResourceAsStream("/spec/linked/" + tag + ".yaml")) {
            JsonNode root = new YAMLMapper().readTree(in);
            List<Term> terms = new ArrayList<>();
            Set<String> ids = new LinkedHashSet<>();
            for (JsonNode node : root.get("glossary")) {
                List<String> aliases = new ArrayList<>();
                node.path("aliases").forEach(alias -> aliases.add(alias.asString()));
                String id = node.get("id").asString();
                assertThat(ids.add(id)).as(id).isTrue();
                terms.add(new TermBuilder(node.get("term").asString())
                        .id(id)
                        .aliases(aliases.toArray(String[]::new))
                        .build());
            }
            List<Page> pages = new ArrayList<>();
            for (JsonNode node : root.get("pages")) {
                Page page = page(
                        node.get("title").asString(),
                        node.get("text").asString().strip());
                assertThat(ids).as(page.title()).containsAll(page.linked().keySet());
                pages.add(page);
            }
            return new Linked(tag, terms, pages);
        }
    }

    private static Page page(String title, String marked) {
        Map<String, String> linked = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", from)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf("]]", open);
            String surface = marked.substring(bar + 1, close);
            linked.putIfAbsent(marked.substring(open + 2, bar), surface);
            text.append(marked, from, open).append(surface);
            from = close + 2;
        }
        text.append(marked, from, marked.length());
        return new Page(title, linked, text.toString());
    }
}
