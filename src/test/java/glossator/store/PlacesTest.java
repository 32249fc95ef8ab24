package glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.store.Places.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A table of places answers what a map of them would. */
class PlacesTest {
    @Test
    void findsThePlacesThatWerePutLast() {
        Random random = new Random(5);
        Places places = new Places();
        Map<Long, Place> expected = new HashMap<>();
        Set<Long> marked = new TreeSet<>();
        for (int i = 1; i < 5_000; i++) {
            // Names that differ in few bits and those that would have one slot are among them.
            long name = random.nextInt(3) == 0 ? random.nextInt(2_000) : (long) random.nextInt(300) << 40;
            Place place = new Place(name, new Fingerprint(random.nextLong(), random.nextInt(99)), i * 7L << 20, i);
            places.put(place);
            expected.put(name, place);
            if (random.nextBoolean()) {
                places.mark(name);
                marked.add(name);
            }
            long asked = random.nextInt(2_000);
            assertThat(places.get(asked).map(Place::start))
                    .isEqualTo(Optional.ofNullable(expected.get(asked)).map(Place::start));
        }
        expected.forEach((name, place) -> assertThat(places.get(name)).contains(place));
        List<Place> answered = new ArrayList<>();
        places.eachMarked(answered::add);
        assertThat(answered)
                .isEqualTo(marked.stream()
                        .map(expected::get)
                        .sorted(Comparator.comparingLong(Place::start))
                        .toList());
    }

    @Test
    void namesMakeNumbersOfTheirOwn() {
        Set<Long> numbers = new TreeSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(numbers.add(Places.number("text content/articles/article-" + i + ".md")))
                    .isTrue();
        }
    }
}
