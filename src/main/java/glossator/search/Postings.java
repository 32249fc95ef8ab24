package glossator.search;

import java.util.Arrays;

/** The documents that have a word, in order, each with how much the word says of it. */
final class Postings {
    /** A document and its weight are kept as one number, of which these bits are the weight's. */
    private static final int BITS = 5;

    private static final int WEIGHTS = 1 << BITS;

    private int[] entries = new int[2];
    private int size;

    /** Adds a document; its number is higher than all before it. */
    void add(int document, int weight) {
        if (weight >= WEIGHTS) {
            throw new IllegalArgumentException("a weight is below " + WEIGHTS + ": " + weight);
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = document << BITS | weight;
    }

    private static int weight(int entry) {
        return entry & WEIGHTS - 1;
    }

    /**
     * For each document its distance from the one before and its weight, in turn. Of a word that stands everywhere, only the
     * documents of which it says most, the earlier of equals.
     */
    int[] deltas(int most) {
        int[] out = new int[2 * Math.min(size, most)];
        int[] frequencies = frequencies();
        int least = WEIGHTS;
        // What has just the least weight is taken as long as there is room beside all that has more.
        int room = out.length / 2;
        while (least > 0 && room > 0 && frequencies[least - 1] <= room) {
            room -= frequencies[--least];
        }
        least--;
        int before = 0;
        int at = 0;
        for (int i = 0; i < size; i++) {
            int weight = weight(entries[i]);
            if (weight > least || weight == least && room-- > 0) {
                int document = entries[i] >>> BITS;
                out[at++] = document - before;
                out[at++] = weight;
                before = document;
            }
        }
        return out;
    }

    /** How many documents have each weight. */
    private int[] frequencies() {
        int[] frequencies = new int[WEIGHTS];
        for (int i = 0; i < size; i++) {
            frequencies[weight(entries[i])]++;
        }
        return frequencies;
    }
}
