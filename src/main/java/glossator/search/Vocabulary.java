package glossator.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The folded words of an index, each with its number from 0: what was counted in texts is kept as numbers, since thousands of texts have
 * the same words. A word in plain letters is found by them: a text is made, and its singular, for the first of its kind alone. It only grows, so
 * that a number means the same for as long as it is kept. Safe for use by many threads.
 */
public final class Vocabulary {
    private static final int FIRST = 1 << 12;

    /** Above each letter and digit. */
    private static final long FACTOR = 131;

    /** Words of no more letters have a hash of their own, since 131 to the ninth is less than 2 to the 64th. */
    private static final int EXACT = 9;

    /**
     * Unlike in each run: whoever knows how words are spread over the table can write words that all share one place. Nothing that is written
     * depends on it.
     */
    private static final long SEED = new SplittableRandom().nextLong() | 1;

    private final Folding folding;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private volatile Entry[] table = new Entry[FIRST];
    private int size;

    /** An empty one. */
    public Vocabulary(Folding folding) {
        this.folding = folding;
    }

    /** Gives folded words their numbers, in order, where they have none yet. */
    public void add(List<String> folded) {
        folded.forEach(this::number);
    }

    /** A word as it was written, in small letters, and the number of what it was folded to. Never changed, so it may be read without a lock. */
    private record Entry(char[] written, long hash, int number, Entry next) {
        boolean is(long hash, char[] letters, int start, int length) {
            return this.hash == hash
                    && written.length == length
                    && (length <= EXACT || Arrays.equals(written, 0, length, letters, start, start + length));
        }
    }

    /** The hash of a word from that of the letters before its last; that of no letters is 0. */
    static long hash(long before, char last) {
        return FACTOR * before + last;
    }

    /** How its words are folded. */
    Folding folding() {
        return folding;
    }

    /** All words, in the order of their numbers. */
    public synchronized List<String> words() {
        return List.copyOf(words);
    }

    /** The number of a folded word, which is a new one where it has none yet. */
    synchronized int number(String folded) {
        Integer known = numbers.putIfAbsent(folded, words.size());
        if (known == null) {
            words.add(folded);
            return words.size() - 1;
        }
        return known;
    }

    /**
     * The number of a word in plain small letters, folded.
     *
     * @param hash {@linkplain #hash that of the word}
     */
    int number(char[] letters, int start, int length, long hash) {
        Entry found = find(table, hash, letters, start, length);
        return found == null ? add(hash, letters, start, length) : found.number();
    }

    private static Entry find(Entry[] table, long hash, char[] letters, int start, int length) {
        Entry entry = table[slot(hash, table)];
        while (entry != null && !entry.is(hash, letters, start, length)) {
            entry = entry.next();
        }
        return entry;
    }

    private static int slot(long hash, Entry[] table) {
        return (int) (hash * SEED >>> 32) & table.length - 1;
    }

    private synchronized int add(long hash, char[] letters, int start, int length) {
        // Another thread may have been first.
        Entry found = find(table, hash, letters, start, length);
        if (found != null) {
            return found.number();
        }
        if (size++ == table.length) {
            table = twice(table);
        }
        String written = new String(letters, start, length);
        int number = number(folding.stem(written));
        put(table, written.toCharArray(), hash, number);
        return number;
    }

    private static void put(Entry[] table, char[] written, long hash, int number) {
        int slot = slot(hash, table);
        table[slot] = new Entry(written, hash, number, table[slot]);
    }

    private static Entry[] twice(Entry[] table) {
        Entry[] larger = new Entry[table.length * 2];
        for (Entry first : table) {
            for (Entry entry = first; entry != null; entry = entry.next()) {
                put(larger, entry.written(), entry.hash(), entry.number());
            }
        }
        return larger;
    }
}
