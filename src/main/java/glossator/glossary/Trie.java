package glossator.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spellings of all names as a tree of words. A step goes by a word and by how it is joined to the one before it.
 *
 * <p>All edges share one open-addressed table; the first step, which nearly every word of a text fails, is one look into
 * an array.
 */
final class Trie {
    /** No such node. */
    static final int NONE = 0;

    private int[] first = new int[64];
    private long[] keys = new long[256];
    private int[] nodes = new int[256];
    private int edges;
    private final List<List<Spelling>> spellings = new ArrayList<>(List.of(List.of()));

    /** The node of a name's first word, or {@link #NONE}. */
    int first(int word) {
        return word >= 0 && word < first.length ? first[word] : NONE;
    }

    /** The node behind a further word, or {@link #NONE}. */
    int next(int node, int word, boolean tight) {
        return word < 0 ? NONE : nodes[slot(key(node, word, tight))];
    }

    /** The spellings that end at a node. */
    List<Spelling> spellings(int node) {
        return spellings.get(node);
    }

    /** Adds a spelling whose words have the given numbers. */
    void add(Spelling spelling, int[] words) {
        int node = start(words[0]);
        for (int i = 1; i < words.length; i++) {
            node = grow(node, words[i], spelling.words().get(i).tight());
        }
        if (spellings.get(node).isEmpty()) {
            spellings.set(node, new ArrayList<>(1));
        }
        spellings.get(node).add(spelling);
    }

    private int start(int word) {
        if (word >= first.length) {
            first = Arrays.copyOf(first, Math.max(word + 1, first.length * 2));
        }
        if (first[word] == NONE) {
            first[word] = newNode();
        }
        return first[word];
    }

    private int grow(int node, int word, boolean tight) {
        long key = key(node, word, tight);
        int slot = slot(key);
        if (nodes[slot] == NONE) {
            keys[slot] = key;
            nodes[slot] = newNode();
            edges++;
            if (edges * 2 > keys.length) {
                int added = nodes[slot];
                widen();
                return added;
            }
        }
        return nodes[slot];
    }

    private int newNode() {
        spellings.add(List.of());
        return spellings.size() - 1;
    }

    private static long key(int node, int word, boolean tight) {
        return (long) node << 32 | (long) word << 1 | (tight ? 1 : 0);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (nodes[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNodes[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
            }
        }
    }
}
