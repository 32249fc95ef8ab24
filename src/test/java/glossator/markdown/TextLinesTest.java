package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is given line by line is read as flexmark reads it whole: the same nodes at the same places. */
class TextLinesTest {
    private static final int DOCUMENTS = 20_000;
    private static final String[] ENDS = {"\n", "\r\n", "\r", "\n\r", "\n\n", "\r\r\n"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\r\n",
                "\r",
                "a",
                "a\n",
                "a\r\n",
                "a\r",
                "\na",
                "\n\na\n\n",
                "a\r\n\r\nb",
                "a\n\rb",
                "a\r\rb\r\n",
                "- a\n- b\n\n  c",
                "> a\r\n> b\r\n",
                "a  \r\nb\\\r\nc",
                "```\ncode\r\n```",
                "a\0b\n\0"
            })
    void isReadAsFlexmarkReadsIt(String text) {
        assertThat(TreeText.of(MarkdownParser.tree(TextSequence.of(text))))
                .isEqualTo(TreeText.of(MarkdownParser.tree(BasedSequence.of(text))));
    }

    @Test
    void isReadAsFlexmarkReadsItWhateverItHolds() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            String text = withEnds(RandomDocument.of(random, true), random);
            assertThat(TreeText.of(MarkdownParser.tree(TextSequence.of(text))))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(TreeText.of(MarkdownParser.tree(BasedSequence.of(text))));
        }
    }

    @Test
    void countsPlacesFromTheBeginningOfTheFile() {
        String head = "---\ntitle: T\n---\n";
        String body = "# A\n\nb *c*\r\nd\n\n- e";
        int start = head.length();
        TextSequence stretch = TextSequence.of(head + body).subSequence(start, start + body.length());
        BasedSequence theirs = BasedSequence.of(head + body).subSequence(start, start + body.length());
        assertThat(TreeText.of(MarkdownParser.tree(stretch))).isEqualTo(TreeText.of(MarkdownParser.tree(theirs)));
    }

    /** Most texts have ends of lines of one kind, some of any. */
    private static String withEnds(String text, Random random) {
        boolean mixed = random.nextInt(4) == 0;
        String end = ENDS[random.nextInt(3)];
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                out.append(mixed ? RandomDocument.pick(random, ENDS) : end);
            } else {
                out.append(c);
            }
        }
        int length = out.length();
        return random.nextBoolean() ? out.substring(0, length - random.nextInt(length)) : out.toString();
    }
}
