package glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.annotation.AnnotatedText.Use;
import glossator.annotation.Quotations.Quotation;
import glossator.glossary.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is held tightly is what was given. */
class QuotationsTest {
    private static final List<String> PIECES =
            List.of("", "a", "The tide", "潮汐", "über ", "😀", "\u0000", "x".repeat(200));

    @Test
    void answersEachSentenceAsItWasGiven() {
        Random random = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            List<Quotation> given = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                given.add(new Quotation(random.nextInt(300), text(random), text(random), text(random)));
            }
            Quotations quotations = Quotations.of(given);
            for (int i = given.size() - 1; i >= 0; i--) {
                assertThat(quotations.get(i)).isEqualTo(given.get(i));
            }
            assertThat(Quotations.of(given)).isEqualTo(quotations);
            int[] some = random.ints(0, given.size() + 1)
                    .limit(given.size())
                    .filter(index -> index < given.size())
                    .toArray();
            assertThat(quotations.only(some))
                    .isEqualTo(Quotations.of(
                            Arrays.stream(some).mapToObj(given::get).toList()));
        }
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        random.ints(random.nextInt(4), 0, PIECES.size()).forEach(i -> out.append(PIECES.get(i)));
        return out.toString();
    }

    @Test
    void usesAndMarksAreWhatTheyWere() {
        List<Use> uses = List.of(new Use("raid", 1), new Use("tide", 300));
        List<Mark> marks = List.of(
                new Mark("raid", false, false, 1),
                new Mark("tide", true, false, 300),
                new Mark("tide", false, true, 2),
                new Mark("", true, true, 0));
        assertThat(PackedUses.of(uses)).isEqualTo(uses).hasSameHashCodeAs(uses);
        assertThat(PackedMarks.of(marks)).isEqualTo(marks).hasSameHashCodeAs(marks);
    }
}
