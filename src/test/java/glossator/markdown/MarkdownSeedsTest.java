package glossator.markdown;

import glossator.FuzzSeeds;
import glossator.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From any bytes, harmless HTML. */
class MarkdownSeedsTest {
    static List<byte[]> anyTextBecomesHarmlessHtmlSeeds() {
        return FuzzSeeds.of("glossator.markdown.MarkdownFuzzTest", "anyTextBecomesHarmlessHtml");
    }

    @ParameterizedTest
    @MethodSource("anyTextBecomesHarmlessHtmlSeeds")
    void anyTextBecomesHarmlessHtml(byte[] bytes) {
        SourceFile file = new SourceFile("fuzz.md", new String(bytes, StandardCharsets.UTF_8));
        MarkdownDocument document = MarkdownParser.parse(file, file.whole());
        RenderedDocument rendered =
                document.render(new Rendering("en", List.of(), DocumentLink::target, List.of("one", "two")));
        HarmlessHtml.check(rendered.html(), file.text());
        rendered.notes().forEach(note -> HarmlessHtml.check(note.html(), file.text()));
        document.problems().forEach(problem -> problem.position().line());
    }
}
