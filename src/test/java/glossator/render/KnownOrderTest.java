package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.site.Alphabet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values whose order is known are sorted as if they were compared. */
class KnownOrderTest {
    private static final String LETTERS = "aAbBéßzZ -'“¡œ0ñ";

    static List<Long> seeds() {
        return new Random().longs(20).boxed().toList();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        IntStream.rangeClosed(0, random.nextInt(4))
                .forEach(i -> name.append(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        return name.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sortsAsIfItCompared(long seed) {
        Random random = new Random(seed);
        Supplier<Comparator<String>> order =
                () -> new Alphabet(random.nextBoolean() ? "en" : "en-GB").by(name -> name, name -> name);
        List<String> all = IntStream.range(0, 60)
                .mapToObj(i -> name(random))
                .distinct()
                .sorted(order.get())
                .toList();
        KnownOrder<String> known = new KnownOrder<>(all, order);
        for (int trial = 0; trial < 100; trial++) {
            List<String> some = new ArrayList<>();
            IntStream.range(0, random.nextInt(12)).forEach(i -> some.add(all.get(random.nextInt(all.size()))));
            if (random.nextInt(4) == 0) {
                some.add(name(random) + "?");
            }
            assertThat(known.sorted(some))
                    .isEqualTo(some.stream().sorted(order.get()).toList());
        }
    }
}
