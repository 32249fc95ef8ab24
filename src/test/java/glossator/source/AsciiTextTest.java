package glossator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fast way between texts and bytes is the slow way's. */
class AsciiTextTest {
    private static final int TEXTS = 100_000;
    private static final String[] PIECES = {
        "a",
        "word",
        " ",
        "?",
        "~",
        "\n",
        "\t",
        "\r",
        "\0",
        "\u007F",
        "\u0080",
        "é",
        "ÿ",
        "Ā",
        "日本",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "sentence of words, "
    };

    @Test
    void bytesAndTextsAreThoseOfUtf8() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder();
            int kinds = random.nextInt(3) == 0 ? PIECES.length : 6;
            for (int i = random.nextInt(seed % 100 == 0 ? 600 : 20); i > 0; i--) {
                made.append(random.nextInt(4) == 0 ? PIECES[PIECES.length - 1] : PIECES[random.nextInt(kinds)]);
            }
            String text = made.toString();
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            byte[] plain = AsciiText.bytes(text);
            assertThat(plain == null).as("seed %d: %s", seed, text).isEqualTo(!text.matches("[ -~\n\t]*"));
            if (plain != null) {
                assertThat(plain).as("seed %d: %s", seed, text).isEqualTo(utf8);
            }
            assertThat(AsciiText.holdsControls(utf8))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(text.chars().anyMatch(c -> c < ' ' && "\n\r\t".indexOf(c) < 0 || c == 0x7F));
            int from = random.nextInt(utf8.length + 1);
            int length = random.nextInt(utf8.length - from + 1);
            assertThat(AsciiText.of(utf8, from, length))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(new String(utf8, from, length, StandardCharsets.UTF_8));
        }
    }
}
