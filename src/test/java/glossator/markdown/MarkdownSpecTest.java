package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.Problem;
import glossator.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents in {@code src/test/resources/markdown} promise of our Markdown. */
class MarkdownSpecTest {
    static Stream<SpecExample> examples() {
        return SpecExample.all();
    }

    static Stream<String> documents() {
        return SpecExample.documents();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleComesOutAsWritten(SpecExample example) {
        assertThat(rendered(example.input(), example.language()))
                .as("%s%n%s", example.place(), example.input())
                .isEqualTo(example.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void lineEndsOfWindowsChangeNothing(SpecExample example) {
        assertThat(rendered(example.input().replace("\n", "\r\n"), example.language()))
                .as("%s%n%s", example.place(), example.input())
                .isEqualTo(example.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyBeginningOfAnExampleCanBeRead(SpecExample example) {
        for (int end = 0; end < example.input().length(); end++) {
            assertThat(rendered(example.input().substring(0, end), "en")).isNotNull();
        }
    }

    /** The HTML, then the notes, then the problems. */
    static String rendered(String markdown, String language) {
        SourceFile file = new SourceFile("example.md", markdown);
        MarkdownDocument document = MarkdownParser.parse(file, file.whole());
        RenderedDocument rendered =
                document.render(new Rendering(language, List.of(), DocumentLink::target, List.of("one", "two")));
        StringBuilder out = new StringBuilder(rendered.html().strip()).append('\n');
        for (RenderedDocument.Note note : rendered.notes()) {
            out.append("note ").append(note.number()).append(' ').append(note.references());
            out.append(": ").append(note.html().strip()).append('\n');
        }
        for (Problem problem : document.problems()) {
            out.append("problem ").append(problem.position().line()).append(':');
            out.append(problem.position().column())
                    .append(' ')
                    .append(problem.code())
                    .append('\n');
        }
        return out.toString();
    }
}
