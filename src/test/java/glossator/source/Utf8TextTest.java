package glossator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is found in bytes is what is found in the string. */
class Utf8TextTest {
    private static final int TEXTS = 20_000;
    private static final String[] PIECES = {
        "<",
        "<a",
        "<a class",
        ">",
        "a",
        "\"",
        "=",
        "é",
        "—",
        "潮",
        "😀",
        "\u0000",
        "\u007F",
        "\u0080",
        "\u00FF",
        "words "
    };

    @Test
    void findsWhatAStringFinds() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String text = text(random, 40);
            String part = PIECES[random.nextInt(PIECES.length)] + text(random, 2);
            char letter = "<>\"=a\u0000\u007F".charAt(random.nextInt(7));
            Utf8Text utf8 = Utf8Text.of(text);
            assertThat(utf8).hasToString(text).isEqualTo(Utf8Text.of(text));
            int characters = text.isEmpty()
                    ? 0
                    : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            int from = bytes(text, characters);
            assertThat(utf8.indexOf(letter, from))
                    .as("seed %d: %s in %s", seed, letter, text)
                    .isEqualTo(bytes(text, text.indexOf(letter, characters)));
            assertThat(utf8.indexOf(Utf8Text.of(part), from))
                    .as("seed %d: %s in %s", seed, part, text)
                    .isEqualTo(bytes(text, text.indexOf(part, characters)));
            assertThat(utf8.startsWith(Utf8Text.of(part), from)).isEqualTo(text.startsWith(part, characters));
            assertThat(utf8.substring(from, utf8.length())).isEqualTo(text.substring(characters));
        }
    }

    @Test
    void whatIsPrintableIsWrittenAsItIs() {
        String[] pieces = {
            "words ", "é", "—", "潮", "\n\t", "😀", "\r", "\u0000", "\u0080", "\u0085", "\uD83D", "\uFFFE", "\uFDD0",
            "\uE000"
        };
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            StringBuilder made = new StringBuilder();
            int kinds = random.nextBoolean() ? 5 : pieces.length;
            random.ints(random.nextInt(9), 0, kinds).forEach(piece -> made.append(pieces[piece]));
            String text = made.toString();
            assertThat(Utf8Text.printable(text)).as("seed %d", seed).isEqualTo(Utf8Text.of(PrintableText.of(text)));
        }
    }

    /** How many bytes so many characters take. */
    private static int bytes(String text, int characters) {
        return characters < 0 ? -1 : Utf8Text.of(text.substring(0, characters)).length();
    }

    private static String text(Random random, int pieces) {
        StringBuilder out = new StringBuilder();
        random.ints(random.nextInt(pieces), 0, PIECES.length).forEach(piece -> out.append(PIECES[piece]));
        return out.toString();
    }
}
