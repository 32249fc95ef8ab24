package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is taken for plain is what flexmark makes of it: the same nodes at the same places. */
class PlainParagraphTest {
    private static final int TEXTS = 200_000;
    private static final String[] PIECES = {
        "word",
        "Zwölf",
        "b",
        "I",
        "v",
        "x",
        "É",
        "日本",
        "\uD83D\uDE00",
        "7",
        "2024",
        " ",
        " ",
        " ",
        "  ",
        ".",
        ",",
        ";",
        "'",
        "\"",
        "(",
        ")",
        "-",
        "--",
        "---",
        "?",
        "/",
        "%",
        "…",
        "“",
        "’",
        ":",
        "!",
        "*",
        "_",
        "`",
        "[",
        "]",
        "<",
        ">",
        "&amp;",
        "|",
        "~",
        "=",
        "\\",
        "{",
        "}",
        "$",
        "#",
        "+",
        "^",
        "@",
        "\n",
        "\t",
        "\u00A0",
        "\u2003",
        "\u2028",
        "\0",
        "www.example.org",
        "e.g."
    };

    @Test
    void isReadAsFlexmarkReadsIt() {
        int plain = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = text(new Random(seed));
            BasedSequence sequence = TextSequence.of("title: " + text).subSequence(7);
            Optional<Document> read = PlainParagraph.of(sequence, new MutableDataSet());
            if (read.isPresent()) {
                plain++;
                assertThat(TreeText.of(read.get()))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(TreeText.of(MarkdownParser.tree(sequence)));
            }
        }
        assertThat(plain).as("texts that are plain").isGreaterThan(TEXTS / 50);
    }

    private static String text(Random random) {
        // Of all pieces, few texts would be plain.
        int kinds = random.nextBoolean() ? PIECES.length : 34;
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(kinds)]);
        }
        return text.toString();
    }
}
