package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words of ASCII between single spaces are read at once; between wider spaces each is read as any other word. */
class TokenizerTest {
    private static final int TEXTS = 100_000;
    private static final String[] PIECES = {
        "word",
        "Word",
        "a",
        "I",
        "x1",
        "2024",
        "_",
        "don't",
        "U.S.",
        "C++",
        "F#",
        "AT&T",
        ".NET",
        "#tag",
        "e-mail",
        "naïve",
        "Zwölf",
        "日本",
        "タ",
        "หก",
        "\uD83D\uDE00",
        "-",
        "–",
        "—",
        ",",
        ".",
        "!",
        ";",
        "(",
        "\"",
        "'",
        "’",
        "\u00AD",
        "l'État",
        "Merkel's",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        "  "
    };

    @Test
    void readsWordsAlikeBetweenAllSpaces() {
        List<LanguageModule> languages = List.of("en", "fr", "es", "de", "tr", "ru", "ko", "ja").stream()
                .map(Languages::of)
                .toList();
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);
            Tokenizer tokenizer = new Tokenizer(languages.get(seed % languages.size()), new WordHash());
            String wide = text.toString().replace(' ', '\u2003');
            assertThat(dump(tokenizer.tokens(text.toString(), from, to)))
                    .as("seed %d: %s from %d to %d", seed, text, from, to)
                    .isEqualTo(dump(tokenizer.tokens(wide, from, to)));
        }
    }

    private static String dump(Tokens tokens) {
        StringBuilder dump = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            dump.append(tokens.start(i))
                    .append('-')
                    .append(tokens.baseEnd(i))
                    .append('-')
                    .append(tokens.end(i))
                    .append(tokens.isTight(i) ? "t " : "l ");
        }
        return dump.toString();
    }
}
