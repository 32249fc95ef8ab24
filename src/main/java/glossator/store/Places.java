package glossator.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the records of places lie in a file. A large site has a million places: each is known by a number that its name makes and takes some fifty
 * bytes, a tenth of what names and objects would. Two names may make one number, of which the later is found: whoever reads a record
 * has to see whose it is. Safe for use by many threads.
 */
final class Places {
    private static final int FIRST = 1 << 6;

    /** Numbers of a slot. */
    private static final int WIDTH = 4;

    /** For each slot the number of the name, the sums of the key, where the record starts, and the lengths of key and record. */
    private long[] slots = new long[FIRST * WIDTH];

    private BitSet marked = new BitSet();
    private int count;

    /**
     * Where a record lies.
     *
     * @param name the number of the place's name
     * @param key what its value was made from
     * @param start where it starts in the file, behind the head of which it lies
     * @param size how many bytes it has
     */
    record Place(long name, Fingerprint key, long start, int size) {
        long end() {
            return start + size;
        }
    }

    /** The number that the name of a place makes. */
    static long number(String name) {
        long number = name.length();
        for (int i = 0; i < name.length(); i++) {
            number = (number ^ name.charAt(i)) * 0x9E3779B97F4A7C15L;
            number ^= number >>> 29;
        }
        return number;
    }

    synchronized void put(Place place) {
        if (count > slots.length / WIDTH / 3 * 2) {
            grow();
        }
        int at = slot(place.name()) * WIDTH;
        count += isFree(at) ? 1 : 0;
        slots[at] = place.name();
        slots[at + 1] = place.key().sums();
        slots[at + 2] = place.start();
        slots[at + 3] = (long) place.key().length() << 32 | place.size();
    }

    synchronized Optional<Place> get(long name) {
        int slot = slot(name);
        return isFree(slot * WIDTH) ? Optional.empty() : Optional.of(place(slot));
    }

    /** Marks a place that is there. */
    synchronized void mark(long name) {
        marked.set(slot(name));
    }

    /** Does something with each place that is marked, in the order in which they lie in the file. */
    synchronized void eachMarked(Consumer<Place> action) {
        long[] starts = marked.stream()
                .mapToLong(slot -> slots[slot * WIDTH + 2])
                .sorted()
                .toArray();
        int[] inOrder = new int[starts.length];
        marked.stream().forEach(slot -> inOrder[Arrays.binarySearch(starts, slots[slot * WIDTH + 2])] = slot);
        for (int slot : inOrder) {
            action.accept(place(slot));
        }
    }

    synchronized void clear() {
        slots = new long[FIRST * WIDTH];
        marked = new BitSet();
        count = 0;
    }

    private boolean isFree(int at) {
        return slots[at + 2] == 0;
    }

    private Place place(int slot) {
        int at = slot * WIDTH;
        long sizes = slots[at + 3];
        return new Place(slots[at], new Fingerprint(slots[at + 1], (int) (sizes >>> 32)), slots[at + 2], (int) sizes);
    }

    private int slot(long name) {
        int mask = slots.length / WIDTH - 1;
        int slot = (int) (name ^ name >>> 32) & mask;
        while (!isFree(slot * WIDTH) && slots[slot * WIDTH] != name) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        BitSet were = marked;
        slots = new long[old.length * 2];
        marked = new BitSet();
        for (int from = 0; from < old.length; from += WIDTH) {
            if (old[from + 2] != 0) {
                int slot = slot(old[from]);
                System.arraycopy(old, from, slots, slot * WIDTH, WIDTH);
                marked.set(slot, were.get(from / WIDTH));
            }
        }
    }
}
