package glossator.search;

import java.util.Arrays;

/** The documents that have a word, in order, each with how much the word says of it. */
final class Postings {
    private int[] documents = new int[2];
    private int[] weights = new int[2];
    private int size;

    /** Adds a document; its number is higher than all before it. */
    void add(int document, int weight) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        documents[size] = document;
        weights[size] = weight;
        size++;
    }

    /**
     * For each document its distance from the one before and its weight, in turn. Of a word that stands everywhere, only the
     * documents of which it says most, the earlier of equals.
     */
    int[] deltas(int most) {
        int[] out = new int[2 * Math.min(size, most)];
        int least = size > most ? least(most) : 0;
        // What has just the least weight is taken as long as there is room beside all that has more.
        int room = most
                - (int) Arrays.stream(weights, 0, size)
                        .filter(weight -> weight > least)
                        .count();
        int before = 0;
        int at = 0;
        for (int i = 0; i < size; i++) {
            if (weights[i] > least || weights[i] == least && room-- > 0) {
                out[at++] = documents[i] - before;
                out[at++] = weights[i];
                before = documents[i];
            }
        }
        return out;
    }

    /** The weight of the last that is taken. */
    private int least(int most) {
        int[] sorted = Arrays.copyOf(weights, size);
        Arrays.sort(sorted);
        return sorted[size - most];
    }
}
