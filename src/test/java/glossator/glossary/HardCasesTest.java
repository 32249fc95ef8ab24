package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.frontmatter.FrontMatter;
import glossator.glossary.Glossary.TermBuilder;
import glossator.markdown.MarkdownParser;
import glossator.markdown.TextRun;
import glossator.source.Problem;
import glossator.source.SourceFile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All firm hard cases: a page of Markdown, a small glossary, and what must come out. */
class HardCasesTest {
    record Case(String name, JsonNode node) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws Exception {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = HardCasesTest.class.getResourceAsStream("/spec/hard-cases.yaml")) {
            for (JsonNode node : new YAMLMapper().readTree(in)) {
                boolean contested = node.path("contested").asBoolean(false);
                if (!contested) {
                    cases.add(new Case(
                            node.get("id").asString() + " " + node.get("why").asString(), node));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aHardCaseComesOutAsWritten(Case hardCase) {
        JsonNode node = hardCase.node();
        Glossary glossary = glossary(node);
        Annotations annotations =
                glossary.annotations(prose(node.get("markdown").asString()));
        List<String> actual = new ArrayList<>();
        for (Match match : annotations.annotated()) {
            int at = match.span().start();
            actual.add(match.surface() + " -> " + match.term().id() + " at " + at);
        }
        List<String> expected = new ArrayList<>();
        for (JsonNode annotation : node.get("expected")) {
            expected.add(annotation.get("surface").asString() + " -> "
                    + annotation.get("entry").asString() + " at "
                    + annotation.get("at").asInt());
        }
        assertThat(actual).isEqualTo(expected);
        Set<String> reported = new TreeSet<>();
        Stream.concat(annotations.problems().stream(), glossary.lexicon().problems().stream())
                .map(Problem::code)
                .forEach(reported::add);
        assertThat(reported).containsAll(texts(node.path("diagnostics")));
    }

    private static List<TextRun> prose(String page) {
        SourceFile file = new SourceFile("page.md", page);
        FrontMatter front = FrontMatter.read(file);
        return MarkdownParser.parse(file, front.body()).prose();
    }

    private static Glossary glossary(JsonNode node) {
        String language = node.get("language").asString();
        Glossary glossary = Glossary.of(language);
        node.get("glossary").forEach(entry -> glossary.add(term(entry)));
        JsonNode page = node.path("page");
        return glossary.page(new PageFacts(
                language,
                !page.path("gloss").isBoolean() || page.path("gloss").asBoolean(),
                Set.copyOf(texts(page.path("gloss").path("exclude"))),
                Set.copyOf(texts(page.path("scope"))),
                page.has("self") ? Optional.of(page.get("self").asString()) : Optional.empty(),
                occurrence(node.path("options").path("occurrence").asString("all")),
                Density.AUTO));
    }

    private static Term term(JsonNode entry) {
        TermBuilder term = new TermBuilder(entry.get("term").asString());
        term.aliases(texts(entry.path("aliases")).toArray(String[]::new));
        term.scope(texts(entry.path("scope")).toArray(String[]::new));
        term.letterCase(
                Term.LetterCase.valueOf(entry.path("case").asString("smart").toUpperCase(Locale.ROOT)));
        if (entry.has("id")) {
            term.id(entry.get("id").asString());
        }
        if (entry.has("lang")) {
            term.lang(entry.get("lang").asString());
        }
        if (entry.has("occurrence")) {
            term.occurrence(occurrence(entry.get("occurrence").asString()));
        }
        if (!entry.path("auto").asBoolean(true)) {
            term.byHandOnly();
        }
        if (entry.path("inflect").asString("auto").equals("none")) {
            term.uninflected();
        }
        return term.build();
    }

    private static Occurrence occurrence(String name) {
        return switch (name) {
            case "page" -> Occurrence.PAGE;
            case "section" -> Occurrence.SECTION;
            default -> Occurrence.ALL;
        };
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
