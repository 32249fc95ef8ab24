package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.markdown.TextRun.HandMark;
import glossator.markdown.TextRun.Range;
import glossator.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the annotator gets to see of a text. */
class TextRunTest {
    static Stream<SpecExample> examples() {
        return SpecExample.all();
    }

    /** {@code ⟨...⟩} is an element, {@code ⟦...⟧} a barrier, {@code ⟪...⟫} a mark by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            A *tidal* pool → A ⟨tidal⟩ pool
            **a *b* c** → ⟨a ⟨b⟩ c⟩
            ==passage== here → ⟨passage⟩ here
            [a *link* in](x) out → ⟦a ⟨link⟩ in⟧ out
            <https://a.example> out → ⟦https://a.example⟧ out
            ~~gone~~ $x$ {{ y }} → ⟦gone⟧ ⟦$x$⟧ ⟦{{ y }}⟧
            ![alt](x) image → ⟦⟧ image
            a\\*b &amp; &eacute; → a*b & é
            [undefined] [^none] → [undefined] [^none]
            <b>bold</b> <kbd>key</kbd> → ⟨bold⟩ ⟦key⟧
            <b>open → ⟨open⟩
            stray</b> end → stray⟦⟧ end
            a<br>b → a⟦⟧b
            a <div>b</div> c → a ⟦⟧⟨b⟩⟦⟧ c
            a <script>b</script> c → a ⟦⟧ c
            *q*{.no-gloss} w → ⟨⟦q⟧⟩ w
            [[tide]] [[tide|tides]] [[!ebb]] → ⟪tide⟫ ⟪tides⟫ ⟪ebb⟫
            [[tide|*high* water]] → ⟪⟨high⟩ water⟫
            seen[@one] here → seen⟦⟧ here
            - [x] done → ⟦⟧ done
            a <!-- gloss:off --> b [[c]] <!-- gloss:on --> d → a ⟦ b ⟪c⟫ ⟧ d
            """)
    void inlinesBecomeProse(String markdown, String expected) {
        assertThat(shown(run(markdown))).isEqualTo(expected);
    }

    @Test
    void aSoftBreakIsASpaceAndAHardOneABarrier() {
        assertThat(shown(run("one\ntwo  \nthree"))).isEqualTo("one two⟦ ⟧three");
    }

    @Test
    void headingsCodeTermsAndColumnHeadsAreNotProse() {
        assertThat(texts("# h\n\n    code\n\nterm\n: sense\n\n|c|\n|-|\n|d|\n")).containsExactly("sense", "d");
    }

    @Test
    void notesComeBehindTheBodyInTheOrderOfTheirMarks() {
        assertThat(texts("[^b]: two\n\n[^a]: one\n\nbody[^a] and[^b]\n")).containsExactly("body and", "one", "two");
    }

    @Test
    void aNoteThatNobodyReachesIsNotProse() {
        assertThat(texts("body\n\n[^a]: # heading\n\n    hidden\n")).containsExactly("body");
    }

    @Test
    void sectionsBeginAtHeadingsOfTheFirstTwoLevels() {
        assertThat(runs("a\n\n## h\n\nb\n\n### i\n\nc\n\n## j\n\nd\n").stream().map(TextRun::section))
                .containsExactly(0, 1, 1, 2);
    }

    @Test
    void blocksAreNamedByWhatTheyStandIn() {
        assertThat(runs("p\n\n- l\n\n> q\n\n!!! note\n    a\n\nt\n: d\n\n|h|\n|-|\n|c|\n\nx[^n]\n\n[^n]: n\n").stream()
                        .map(run -> run.block().name()))
                .containsExactly(
                        "PARAGRAPH",
                        "LIST_ITEM",
                        "BLOCK_QUOTE",
                        "ADMONITION",
                        "DEFINITION",
                        "TABLE_CELL",
                        "PARAGRAPH",
                        "FOOTNOTE");
    }

    @Test
    void elementsOfRawHtmlThatAreNotProseHoldNone() {
        assertThat(texts("<pre>\n\na\n\n</pre>\n\nb\n\n<div class='x no-gloss'>\n\nc\n\n</div>\n\nd\n"))
                .containsExactly("b", "d");
    }

    @Test
    void aMarkByHandKnowsItsPlaces() {
        HandMark mark = run("so *[[!tide|tides]]*").marks().get(0);
        assertThat(List.of(
                        mark.target(),
                        mark.here(),
                        mark.span().start(),
                        mark.span().end()))
                .isEqualTo(List.of("tide", false, 4, 19));
        assertThat(mark.targetSpan().start()).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyCharacterKnowsWhereItStands(SpecExample example) {
        assertPlaces(example.input());
        assertPlaces(example.input().replace("\n", "\r\n"));
    }

    static void assertPlaces(String markdown) {
        for (TextRun run : runs(markdown)) {
            int length = run.text().length();
            assertThat(run.places().length()).as(markdown).isEqualTo(length);
            for (int i = 0; i < length; i++) {
                String where = markdown + " at " + i + " of " + run.text();
                assertThat(run.places().end(i))
                        .as(where)
                        .isGreaterThan(run.places().start(i));
                assertThat(i == 0 || run.places().start(i) >= run.places().start(i - 1))
                        .as(where)
                        .isTrue();
                char written = markdown.charAt(run.places().start(i));
                if (run.places().end(i) - run.places().start(i) == 1 && written != '\n' && written != '\r') {
                    assertThat(run.text().charAt(i)).as(where).isEqualTo(written);
                }
            }
        }
    }

    private static TextRun run(String markdown) {
        return runs(markdown).get(0);
    }

    static List<TextRun> runs(String markdown) {
        SourceFile file = new SourceFile("run.md", markdown);
        return MarkdownParser.parse(file, file.whole()).prose();
    }

    private static List<String> texts(String markdown) {
        return runs(markdown).stream().map(TextRun::text).toList();
    }

    private static String shown(TextRun run) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= run.text().length(); i++) {
            out.append(ends(run, i));
            out.append(begins(run, i));
            out.append(i < run.text().length() ? run.text().charAt(i) : "");
        }
        return out.toString();
    }

    private static String ends(TextRun run, int at) {
        StringBuilder out = new StringBuilder();
        run.barriers().stream().filter(r -> r.end() == at && r.start() < at).forEach(r -> out.append('⟧'));
        run.elements().stream().filter(r -> r.end() == at && r.start() < at).forEach(r -> out.append('⟩'));
        run.marks().stream().filter(m -> m.end() == at).forEach(m -> out.append('⟫'));
        return out.toString();
    }

    private static String begins(TextRun run, int at) {
        StringBuilder out = new StringBuilder();
        for (Range empty : run.barriers()) {
            out.append(empty.start() == at && empty.end() == at ? "⟦⟧" : "");
        }
        run.marks().stream().filter(m -> m.start() == at).forEach(m -> out.append('⟪'));
        run.elements().stream().filter(r -> r.start() == at && r.end() > at).forEach(r -> out.append('⟨'));
        run.barriers().stream().filter(r -> r.start() == at && r.end() > at).forEach(r -> out.append('⟦'));
        return out.toString();
    }
}
