package glossator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.SourceFile;
import org.junit.jupiter.api.Test;

class YamlTreeReaderTest {
    /** SnakeYAML reads some thousand characters at once. */
    @Test
    void characterOfTwoHalvesMayStandAnywhere() {
        for (int length = 1_000; length < 2_100; length++) {
            String value = "x".repeat(length) + "\uD83D\uDE00";
            SourceFile file = new SourceFile("a.md", "a: \"" + value + "\" # a comment\n");
            YamlDocument read = new YamlTreeReader(file, file.whole()).read();
            assertThat(read.problems()).isEmpty();
            assertThat(((YamlNode.Scalar) read.root().entries().get(0).value()).value())
                    .isEqualTo(value);
        }
    }

    @Test
    void halfACharacterIsRefusedAnywhere() {
        for (int length = 1_000; length < 2_100; length++) {
            for (String end : new String[] {"", "\"\n"}) {
                SourceFile file = new SourceFile("a.md", "a: \"" + "x".repeat(length) + "\uD83D" + end);
                assertThat(new YamlTreeReader(file, file.whole()).read().problems())
                        .hasSize(1);
            }
        }
    }
}
