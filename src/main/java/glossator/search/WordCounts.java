package glossator.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The folded words of a document, each once, with how much it counts: what a word says of a document before the other documents are
 * known. Held as bytes, a quarter of what their numbers take: the words by their numbers, each as its distance from the one before, and behind
 * each how much it counts. Never changed.
 */
public final class WordCounts {
    /** Bytes of the longest number. */
    private static final int LONGEST = 5;

    private final ByteBuffer bytes;
    private final int total;

    private WordCounts(ByteBuffer bytes, int total) {
        this.bytes = bytes;
        this.total = total;
    }

    /**
     * Takes the bytes that others answered ({@link #bytes}).
     *
     * @param most how many words there are: numbers that are none of theirs are damage, for which nothing is answered
     */
    public static Optional<WordCounts> of(ByteBuffer bytes, int most) {
        int total = 0;
        Cursor cursor = new Cursor(bytes);
        while (cursor.next()) {
            if (cursor.word() < 0 || cursor.word() >= most) {
                return Optional.empty();
            }
            total += cursor.count();
        }
        return Optional.of(new WordCounts(bytes, total));
    }

    /** Numbers of seven bits a byte, the lowest first, the last byte without the eighth bit. */
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }

    /** What all words count together. */
    int total() {
        return total;
    }

    /** Goes through the words, in the order of their numbers. */
    Cursor cursor() {
        return new Cursor(bytes);
    }

    /** A word after another. */
    static final class Cursor {
        private final byte[] bytes;
        private final int end;
        private int at;
        private int word;
        private int count;

        private Cursor(ByteBuffer buffer) {
            bytes = buffer.array();
            at = buffer.arrayOffset() + buffer.position();
            end = at + buffer.remaining();
        }

        /** Goes on to the next word; whether there is one. */
        boolean next() {
            if (at >= end) {
                return false;
            }
            word += number();
            count = number();
            return true;
        }

        private int number() {
            int number = 0;
            for (int shift = 0; at < end; shift += 7) {
                byte next = bytes[at++];
                number |= (next & 127) << shift;
                if (next >= 0) {
                    break;
                }
            }
            return number;
        }

        /** The number of the word in its vocabulary. */
        int word() {
            return word;
        }

        /** How much it counts. */
        int count() {
            return count;
        }
    }

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
            return add(text.toCharArray(), text.length(), weight);
        }

        /** Adds the words of the first characters, each as often as is said; the characters are used up. */
        Counter add(char[] text, int length, int weight) {
            this.weight = weight;
            vocabulary.folding().tell(text, length, this);
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
            byte[] bytes = new byte[size * 2 * LONGEST];
            int length = 0;
            int before = 0;
            int total = 0;
            int left = size;
            for (int i = 0; left > 0; i++) {
                for (long bits = tables.found[i]; bits != 0; bits &= bits - 1) {
                    int word = i * Long.SIZE + Long.numberOfTrailingZeros(bits);
                    length = put(word - before, bytes, length);
                    length = put(tables.counts[word], bytes, length);
                    total += tables.counts[word];
                    tables.counts[word] = 0;
                    before = word;
                    left--;
                }
                tables.found[i] = 0;
            }
            size = 0;
            TABLES.set(tables);
            return new WordCounts(ByteBuffer.wrap(Arrays.copyOf(bytes, length)), total);
        }

        private static int put(int number, byte[] out, int from) {
            int at = from;
            int rest = number;
            while (rest > 127) {
                out[at++] = (byte) (rest | 128);
                rest >>>= 7;
            }
            out[at++] = (byte) rest;
            return at;
        }
    }
}
