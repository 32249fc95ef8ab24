package glossator.search;

import java.util.Arrays;

/**
 * The folded words of a document, each once, with how much it counts: what a word says of a document before the other documents are
 * known.
 *
 * @param words the numbers of the words in their vocabulary, ascending; never changed
 * @param counts how much each of them counts; never changed
 */
public record WordCounts(int[] words, int[] counts) {

    /** Counts words of texts that matter more or less. */
    static final class Counter extends Folding.Listener {
        /** The tables in which a thread counted its last document, while it counts none. */
        private static final ThreadLocal<Tables> TABLES = new ThreadLocal<>();

        private final Vocabulary vocabulary;
        private Tables tables;
        private int weight;
        private int size;

        /** What each word of a vocabulary counts, and a bit for each that counts something: an object for each, or a search, is dear. */
        private record Tables(int[] counts, long[] found) {
            Tables(int words) {
                this(new int[words], new long[words / Long.SIZE]);
            }

            Tables larger(int least) {
                int words = Math.max(Integer.highestOneBit(least) * 2, counts.length * 2);
                return new Tables(Arrays.copyOf(counts, words), Arrays.copyOf(found, words / Long.SIZE));
            }
        }

        Counter(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            Tables last = TABLES.get();
            TABLES.set(null);
            this.tables = last == null ? new Tables(1 << 12) : last;
        }

        /** Adds the words of a text, each as often as is said. */
        Counter add(String text, int weight) {
            return add(text.toCharArray(), weight);
        }

        /** Adds the words of a text, each as often as is said; its characters are used up. */
        Counter add(char[] text, int weight) {
            this.weight = weight;
            vocabulary.folding().tell(text, this);
            return this;
        }

        @Override
        void plain(char[] letters, int start, int length, long hash) {
            count(vocabulary.number(letters, start, length, hash));
        }

        @Override
        void folded(String word) {
            count(vocabulary.number(word));
        }

        private void count(int word) {
            if (word >= tables.counts.length) {
                tables = tables.larger(word);
            }
            int before = tables.counts[word];
            if (before == 0) {
                tables.found[word / Long.SIZE] |= 1L << word;
                size++;
            }
            tables.counts[word] = before + weight;
        }

        /** What was counted; the tables are left empty for the next document. */
        WordCounts counts() {
            int[] words = new int[size];
            int[] counts = new int[size];
            int at = 0;
            for (int i = 0; at < size; i++) {
                for (long left = tables.found[i]; left != 0; left &= left - 1) {
                    int word = i * Long.SIZE + Long.numberOfTrailingZeros(left);
                    words[at] = word;
                    counts[at++] = tables.counts[word];
                    tables.counts[word] = 0;
                }
                tables.found[i] = 0;
            }
            TABLES.set(tables);
            return new WordCounts(words, counts);
        }
    }

    /** What all words count together. */
    int total() {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }
}
