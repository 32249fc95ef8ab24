package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import glossator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That a few stretches answer what a list of all places would. */
class CharacterPlacesTest {
    private final long seed = Long.getLong("property.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void whatWasAddedIsAnswered() {
        for (int round = 0; round < 2_000; round++) {
            CharacterPlaces places = new CharacterPlaces();
            List<Span> expected = new ArrayList<>();
            int source = random.nextInt(5);
            int steps = random.nextInt(30);
            for (int step = 0; step < steps; step++) {
                switch (random.nextInt(5)) {
                    case 0 -> source += random.nextInt(3);
                    case 1 -> {
                        int end = source + random.nextInt(4);
                        for (int i = random.nextInt(3); i >= 0; i--) {
                            places.add(source, end);
                            expected.add(new Span(source, end));
                        }
                        source = end;
                    }
                    case 2 -> {
                        int count = random.nextInt(6);
                        places.addAll(source, count);
                        for (int i = 0; i < count; i++) {
                            expected.add(new Span(source, ++source));
                        }
                    }
                    case 3 -> {
                        int to = Math.max(0, expected.size() - random.nextInt(4));
                        places.shorten(to);
                        expected.subList(to, expected.size()).clear();
                    }
                    default -> {
                        places.add(source, source + 1);
                        expected.add(new Span(source, ++source));
                    }
                }
            }
            assertThat(spans(places)).as("-Dproperty.seed=" + seed).isEqualTo(expected);
            assertThat(spans(CharacterPlaces.of(expected)))
                    .as("-Dproperty.seed=" + seed)
                    .isEqualTo(expected);
        }
    }

    private static List<Span> spans(CharacterPlaces places) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < places.length(); i++) {
            spans.add(places.span(i, i + 1));
        }
        return spans;
    }

    @Test
    void aPlaceBesideTheTextIsAMistakeOfOurs() {
        CharacterPlaces places = CharacterPlaces.following(3, 2);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> places.start(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> places.end(-1));
    }
}
