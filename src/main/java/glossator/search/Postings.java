package glossator.search;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * The documents that have each word, each with how much the word says of it. Of a word that stands everywhere, only the documents of which it
 * says most, the earlier of equals. The documents are gone through again and again rather than turned round once, so that no more than a stretch
 * of words is held.
 */
final class Postings {
    /** As many documents of words are held at a time. */
    private static final int STRETCH = 4_000_000;

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;
    private static final int FEW = 16;

    /** A weight is ten times less than {@link #SATURATION} and one. */
    private static final int MOST_WEIGHT = (int) (10 * (SATURATION + 1));

    /** A document and its weight are held as one number, the weight in the lowest bits. */
    private static final int WEIGHT_BITS = Integer.SIZE - Integer.numberOfLeadingZeros(MOST_WEIGHT);

    private final List<SearchDocument> documents;
    private final int most;
    private final double average;
    private final int[] having;
    /** The weight of the last document that is taken of a word; all of a rare word are. */
    private final int[] least;
    /** How many documents of just that weight are taken. */
    private final int[] room;

    /**
     * The words of documents.
     *
     * @param vocabulary how many words there are
     * @param most of how many documents a word says something
     */
    Postings(List<SearchDocument> documents, int vocabulary, int most) {
        this.documents = documents;
        this.most = most;
        this.average = Math.max(
                1,
                documents.stream()
                        .mapToInt(document -> document.counts().total())
                        .average()
                        .orElse(1));
        this.having = new int[vocabulary];
        this.least = new int[vocabulary];
        this.room = new int[vocabulary];
        each((document, word, weight) -> having[word]++);
        int[][] weights = new int[vocabulary][];
        for (int word = 0; word < vocabulary; word++) {
            weights[word] = having[word] > most ? new int[MOST_WEIGHT + 1] : null;
        }
        each((document, word, weight) -> {
            if (weights[word] != null) {
                weights[word][weight]++;
            }
        });
        for (int word = 0; word < vocabulary; word++) {
            if (weights[word] != null) {
                limit(word, weights[word]);
            }
        }
    }

    private void limit(int word, int[] weights) {
        int left = most;
        int weight = MOST_WEIGHT;
        while (weights[weight] < left) {
            left -= weights[weight--];
        }
        least[word] = weight;
        room[word] = left;
    }

    /** What is done with each word of each document, the documents in order. */
    private interface Action {
        void on(int document, int word, int weight);
    }

    private void each(Action action) {
        // The lowest counts are those of most words.
        int[] weights = new int[FEW];
        for (int document = 0; document < documents.size(); document++) {
            WordCounts counts = documents.get(document).counts();
            double norm = SATURATION * (1 - LENGTH + LENGTH * counts.total() / average);
            for (int count = 0; count < FEW; count++) {
                weights[count] = weight(count, norm);
            }
            WordCounts.Cursor cursor = counts.cursor();
            while (cursor.next()) {
                int count = cursor.count();
                action.on(document, cursor.word(), count < FEW ? weights[count] : weight(count, norm));
            }
        }
    }

    private static int weight(int count, double norm) {
        return Math.max(1, (int) Math.round(10 * count * (SATURATION + 1) / (count + norm)));
    }

    /**
     * Tells of each of the words, in their order, and for each of its documents the distance from the one before and its weight, in turn. A word
     * that no document has, which was in one of an earlier run, is passed over.
     */
    void tell(List<Integer> words, BiConsumer<Integer, int[]> told) {
        int from = 0;
        while (from < words.size()) {
            int to = from;
            int size = 0;
            while (to < words.size() && (to == from || size + taken(words.get(to)) <= STRETCH)) {
                size += taken(words.get(to++));
            }
            tellStretch(words.subList(from, to), told);
            from = to;
        }
    }

    private int taken(int word) {
        return Math.min(most, having[word]);
    }

    private void tellStretch(List<Integer> words, BiConsumer<Integer, int[]> told) {
        int[][] found = new int[having.length][];
        int[] sizes = new int[having.length];
        words.forEach(word -> found[word] = new int[taken(word)]);
        each((document, word, weight) -> {
            int[] taken = found[word];
            // What has just the least weight is taken as long as there is room beside all that has more.
            if (taken != null && (weight > least[word] || weight == least[word] && room[word]-- > 0)) {
                taken[sizes[word]++] = document << WEIGHT_BITS | weight;
            }
        });
        for (int word : words) {
            if (having[word] > 0) {
                told.accept(word, distances(found[word]));
            }
        }
    }

    private static int[] distances(int[] taken) {
        int[] distances = new int[2 * taken.length];
        int before = 0;
        for (int i = 0; i < taken.length; i++) {
            int document = taken[i] >>> WEIGHT_BITS;
            distances[2 * i] = document - before;
            distances[2 * i + 1] = taken[i] & (1 << WEIGHT_BITS) - 1;
            before = document;
        }
        return distances;
    }
}
