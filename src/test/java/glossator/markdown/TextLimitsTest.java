package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.Problem;
import glossator.source.SourceFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit is told by its name where it is passed, and what people write keeps clear of all. */
class TextLimitsTest {
    static Stream<Arguments> excesses() {
        return Stream.of(
                Arguments.of(
                        "x\n" + "a".repeat(70_000), "2:65537 too-long the line is longer than the 65536 characters"),
                Arguments.of(
                        "a a a a a a a\n".repeat(20_000), "18725:1 too-long the lines without an empty one between"),
                Arguments.of("a\n\n".repeat(60_000), "100001:1 too-many these are more than the 100000 lines allowed"),
                Arguments.of(">".repeat(60) + "a", "1:51 too-deep the line begins more than the 50 quotes and lists"),
                Arguments.of("- 1. ".repeat(30) + "a", "1:126 too-deep the line begins more than the 50 quotes"),
                Arguments.of(
                        "- ".repeat(40).concat("a\n\n").repeat(3_000),
                        "5001:1 too-many these are more than the 100000 quotes"),
                Arguments.of("[a] ".repeat(3_000), "1:8001 too-many these are more than the 4000 square brackets"),
                Arguments.of("*a ".repeat(9_000), "1:24001 too-many these are more than the 8000 signs of emphasis"),
                Arguments.of("`a ".repeat(9_000), "1:24001 too-many these are more than the 8000 backticks"),
                Arguments.of("<a ".repeat(9_000), "1:24001 too-many these are more than the 8000 angle brackets"),
                Arguments.of("$a ".repeat(9_000), "1:12001 too-many these are more than the 4000 braces"),
                Arguments.of("a@b ".repeat(9_000), "1:32002 too-many these are more than the 8000 references"),
                Arguments.of("|a|\n".repeat(30_000), "20001:1 too-many these are more than the 40000 cells"),
                Arguments.of(
                        ("*a*".repeat(900) + "\n\n").repeat(200),
                        "333:1801 too-many these are more than the 300000 signs"),
                Arguments.of(
                        "[a]: b\n\n".repeat(3_000), "4001:1 too-many these are more than the 2000 link definitions"),
                Arguments.of("[^a]: b\n\n".repeat(3_000), "4001:1 too-many these are more than the 2000 notes"),
                Arguments.of("# a\n\n".repeat(6_000), "10001:1 too-many these are more than the 5000 headings"),
                Arguments.of("<!--\n\n```\n-->\n" + "[a] ".repeat(3_000), "5:8001 too-many"),
                Arguments.of("- ```\n\nx\n" + "[a] ".repeat(3_000), "4:8001 too-many"),
                Arguments.of("> <!--\n\n```\n" + "[a] ".repeat(3_000), "4:8001 too-many"),
                Arguments.of("```\n```\n" + "[a] ".repeat(3_000), "3:8001 too-many"),
                Arguments.of("``` a`b\n" + "[a] ".repeat(3_000), "2:8001 too-many"));
    }

    @ParameterizedTest
    @MethodSource("excesses")
    void anExcessIsToldWhereItIs(String text, String told) {
        SourceFile file = new SourceFile("a.md", text);
        MarkdownDocument document = MarkdownParser.parse(file, file.whole());
        assertThat(document.problems()).hasSize(1);
        Problem problem = document.problems().get(0);
        String place = problem.position().line() + ":" + problem.position().column();
        assertThat(place + " " + problem.code() + " " + problem.message()).contains(told);
        assertThat(problem.hint()).isNotBlank();
        assertThat(document.prose()).isEmpty();
    }

    @Test
    void codeInAFenceMayHoldWhatItLikes() {
        assertNothingIsTold(
                "# Data\n\n```json\n" + "{\"a\": [1, *, _, `, <, &, |]},\n".repeat(6_000) + "```\n\nEnd.\n");
        assertNothingIsTold("~~~~\n~~~\n" + "[[[[[[[[[[\n".repeat(6_000) + "~~~~\n");
    }

    @Test
    void aLongBookIsRead() {
        String chapter = "## Chapter\n\n"
                + "A *word* of [one](https://a.example/) & another, `so` to say.[^1]\n\n".repeat(40)
                + "| a | b |\n|---|---|\n" + "| *c* | d |\n".repeat(50) + "\n- one\n  - two\n\n---\n\n* * *\n\n";
        assertNothingIsTold(chapter.repeat(300) + "[^1]: A note.\n");
    }

    private static void assertNothingIsTold(String text) {
        SourceFile file = new SourceFile("a.md", text);
        assertThat(MarkdownParser.parse(file, file.whole()).problems()).isEmpty();
    }
}
