package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.markdown.DocumentLink;
import glossator.markdown.Html;
import glossator.markdown.MarkdownDocument;
import glossator.markdown.MarkdownParser;
import glossator.markdown.RawHtmlPolicy;
import glossator.markdown.Rendering;
import glossator.markdown.Typography;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of words says the same whether it is parsed or not. */
class PlainLineTest {
    private static final List<String> PIECES = List.of(
            "The",
            "ship",
            "Ship's",
            " ",
            " ",
            " ",
            " ",
            ", ",
            ". ",
            ".",
            "...",
            "--",
            "---",
            "-",
            " - ",
            ": ",
            ":",
            "; ",
            "! ",
            "?",
            "'",
            "\"",
            " \"quoted\" ",
            " 'so' ",
            "(see ",
            ")",
            "1",
            "1. ",
            "1) ",
            "50%",
            "www",
            "www.example.org",
            "w.",
            "http:",
            "://x.org",
            "https",
            "a@b.org",
            "and/or",
            "/",
            "é",
            "ß",
            "潮汐表",
            "אב",
            "’",
            "“",
            "”",
            "–",
            "—",
            "…",
            "…",
            "ʼ",
            "ª",
            "*",
            "_",
            "`",
            "~",
            "=",
            "^",
            "<",
            "&",
            "\\",
            "|",
            "#",
            "+",
            "$",
            "{",
            "[",
            "]",
            "@",
            "\n",
            "\t",
            "\u00ad",
            "\u0301",
            "\u00a0",
            "😀",
            "\uD83D");

    static List<Long> seeds() {
        return new Random().longs(20).boxed().toList();
    }

    private static void assertSame(String text, String language) {
        MarkdownDocument parsed =
                MarkdownParser.parse(new Located<>(text, new SourceFile("a.md", text), new Span(0, text.length())));
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.excerpt()).isEqualTo(text);
        assertThat(parsed.renderInline(Rendering.plain(language, DocumentLink::target, RawHtmlPolicy.SAFE)))
                .as("%s: %s", language, text)
                .isEqualTo(Html.escape(Typography.typeset(text, language)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatTheParsedOneSays(long seed) {
        Random random = new Random(seed);
        List<String> languages = List.of("en", "de", "fr", "zxx");
        int plain = 0;
        for (int trial = 0; trial < 2000; trial++) {
            // Half of the texts have nothing in them that is not plain for sure.
            int choice = random.nextBoolean() ? PIECES.indexOf("*") : PIECES.size();
            StringBuilder made = new StringBuilder(random.nextInt(4) == 0 ? "" : "The ");
            IntStream.range(0, random.nextInt(9)).forEach(i -> made.append(PIECES.get(random.nextInt(choice))));
            String text =
                    random.nextInt(4) == 0 ? made.toString() : made.toString().strip();
            if (PlainLine.is(text)) {
                assertSame(text, languages.get(random.nextInt(languages.size())));
                plain++;
            }
        }
        assertThat(plain).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why ships don't stop at \"once\", and what helps: a tug.",
                "A well-known rule (of 1972) -- and/or its 50% share...",
                "Größe, naïveté, 潮汐表 – all of them"
            })
    void wordsArePlain(String text) {
        assertThat(PlainLine.is(text)).isTrue();
        assertSame(text, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a ",
                " a",
                "1. a",
                "- a",
                "a  b",
                "*a*",
                "a_b",
                "a\nb",
                "See www.example.org",
                "http://a.org",
                "a@b.org"
            })
    void whatMayMeanSomethingIsNot(String text) {
        assertThat(PlainLine.is(text)).isFalse();
    }
}
