package glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a word's documents those are kept of which it says most. */
class PostingsTest {
    private record Entry(int document, int weight) {}

    static List<Long> seeds() {
        return new Random().longs(20).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsThoseOfTheMostWeight(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 200; trial++) {
            Postings postings = new Postings();
            List<Entry> entries = new ArrayList<>();
            int weights = 1 + random.nextInt(23);
            int document = random.nextInt(3);
            for (int i = random.nextInt(60); i > 0; i--) {
                Entry entry = new Entry(document, random.nextInt(weights));
                postings.add(entry.document(), entry.weight());
                entries.add(entry);
                document += 1 + random.nextInt(1000);
            }
            int most = 1 + random.nextInt(40);
            List<Integer> expected = new ArrayList<>();
            int before = 0;
            for (Entry entry : entries.stream()
                    .sorted(Comparator.comparingInt(Entry::weight).reversed())
                    .limit(most)
                    .sorted(Comparator.comparingInt(Entry::document))
                    .toList()) {
                expected.add(entry.document() - before);
                expected.add(entry.weight());
                before = entry.document();
            }
            assertThat(postings.deltas(most)).containsExactly(expected.toArray(Integer[]::new));
        }
    }
}
