package glossator.glossary;

import java.util.Arrays;

/** The words and marks of a stretch of text, in order. Parallel arrays, since a site has millions. */
final class Tokens {
    /** How a token is joined to the one before it. */
    enum Joint {
        /** Nothing between them, or nothing that counts. */
        TIGHT,
        /** A space, a hyphen or the like. */
        LOOSE
    }

    /** What a token has for a hash whose letters were not all looked at. */
    static final int NO_HASH = 0;

    private int size;
    private int[] starts;
    private int[] ends;
    private int[] baseEnds;
    private int[] hashes;
    private boolean[] tight;

    /** @param size how many to expect, at least 1 */
    Tokens(int size) {
        starts = new int[size];
        ends = new int[size];
        baseEnds = new int[size];
        hashes = new int[size];
        tight = new boolean[size];
    }

    /** Adds a token; its base ends before its clitic, or where the token does. */
    void add(int start, int end, int baseEnd, Joint joint) {
        add(start, end, baseEnd, joint, NO_HASH);
    }

    /** Adds a word of ASCII letters and digits with the {@linkplain WordHash hash} of its small ones. */
    void add(int start, int end, int baseEnd, Joint joint, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            baseEnds = Arrays.copyOf(baseEnds, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            tight = Arrays.copyOf(tight, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        baseEnds[size] = baseEnd;
        hashes[size] = hash;
        tight[size] = joint == Joint.TIGHT;
        size++;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int baseEnd(int token) {
        return baseEnds[token];
    }

    /** The hash of a token's letters in small, or {@link #NO_HASH}. */
    int hash(int token) {
        return hashes[token];
    }

    boolean hasClitic(int token) {
        return baseEnds[token] < ends[token];
    }

    /** Whether nothing that counts stands between the token and the one before it. */
    boolean isTight(int token) {
        return tight[token];
    }
}
