package glossator.markdown;

import glossator.source.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Where each character of a text begins and ends in the source, in UTF-16 units. Held as stretches of characters that follow one another there, of
 * which a block has few, beside stretches of characters that have one place in common, as those of a reference have.
 */
public final class CharacterPlaces {
    /** Of a stretch: its first character, where that begins in the source, and how wide the place is that all of it share. */
    private static final int PARTS = 3;

    /** The width where each character has a place of its own, one unit wide, behind the one before it. */
    private static final int FOLLOWING = -1;

    private int[] stretches = new int[4 * PARTS];
    private int size;
    private int length;

    CharacterPlaces() {}

    /** The places of a text that stands in the source as it is. */
    public static CharacterPlaces following(int start, int length) {
        CharacterPlaces places = new CharacterPlaces();
        places.addAll(start, length);
        return places;
    }

    /** The places of characters, one after the other. */
    public static CharacterPlaces of(List<Span> spans) {
        CharacterPlaces places = new CharacterPlaces();
        spans.forEach(span -> places.add(span.start(), span.end()));
        return places;
    }

    /** How many characters have a place. */
    public int length() {
        return length;
    }

    /** Where a character begins. */
    public int start(int at) {
        int stretch = stretch(at);
        int from = stretches[stretch + 1];
        return stretches[stretch + 2] == FOLLOWING ? from + at - stretches[stretch] : from;
    }

    /** Where a character ends. */
    public int end(int at) {
        int stretch = stretch(at);
        int width = stretches[stretch + 2];
        int from = stretches[stretch + 1];
        return width == FOLLOWING ? from + at - stretches[stretch] + 1 : from + width;
    }

    /** The place of a stretch of the text, which must not be empty. */
    public Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /** The stretch that a character is in, by its place in the table. */
    private int stretch(int at) {
        if (at < 0 || at >= length) {
            throw new IndexOutOfBoundsException(at);
        }
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches[middle * PARTS] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * PARTS;
    }

    /** Adds a character. */
    void add(int start, int end) {
        if (end - start == 1) {
            addAll(start, 1);
            return;
        }
        int last = (size - 1) * PARTS;
        if (size == 0 || stretches[last + 1] != start || stretches[last + 2] != end - start) {
            begin(start, end - start);
        }
        length++;
    }

    /** Adds characters that follow one another in the source. */
    void addAll(int start, int count) {
        if (count == 0) {
            return;
        }
        int last = (size - 1) * PARTS;
        if (size == 0 || stretches[last + 2] != FOLLOWING || stretches[last + 1] + length - stretches[last] != start) {
            begin(start, FOLLOWING);
        }
        length += count;
    }

    private void begin(int start, int width) {
        int at = size++ * PARTS;
        if (at == stretches.length) {
            stretches = Arrays.copyOf(stretches, at * 2);
        }
        stretches[at] = length;
        stretches[at + 1] = start;
        stretches[at + 2] = width;
    }

    /** Takes the last characters away. */
    void shorten(int to) {
        length = to;
        while (size > 0 && stretches[(size - 1) * PARTS] >= to) {
            size--;
        }
    }
}
