package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text without typed signs is set as it is. */
class TypedSignsTest {
    private static final List<String> PIECES = List.of(
            "word", " ", "-", ".", "\"", "'", "--", "...", "’", "“", "…", "–", "90s", ",", "?", "!", "«", "é", "😀",
            "\u00a0");

    static List<Long> seeds() {
        return new Random().longs(20).boxed().toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(5)).forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutSignsNothingIsSet(long seed) {
        Random random = new Random(seed);
        int plain = 0;
        for (int trial = 0; trial < 1000; trial++) {
            List<String> parts = List.of(text(random), text(random), text(random));
            if (!TypedSigns.areIn(parts)) {
                plain++;
                for (String language : List.of("en", "de", "fr", "zxx")) {
                    String[] typeset =
                            Typographer.typeset(Typography.flow(String.join("", parts)), new BitSet(), language);
                    assertThat(typeset).as("%s", parts).isEmpty();
                }
            }
        }
        assertThat(plain).isGreaterThan(50);
    }
}
