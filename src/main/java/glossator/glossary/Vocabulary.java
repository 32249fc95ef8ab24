package glossator.glossary;

import java.util.Arrays;

/**
 * The words that occur in names, numbered by normal form. A word of ASCII letters is found without making a string of
 * it, since nearly every word of a text is one and hardly any is in a name.
 */
final class Vocabulary {
    /** The number of a word that is in no name. */
    static final int UNKNOWN = -1;

    private final NormalForm normalForm;
    private final WordHash wordHash;
    private final boolean keepsAscii;
    private String[] words = new String[64];
    private int[] slots = new int[256];
    /** The hash of the word of each slot: most words of a text that come to a taken slot are told from its word by that alone. */
    private int[] hashes = new int[256];

    private int size;

    Vocabulary(NormalForm normalForm, WordHash wordHash) {
        this.normalForm = normalForm;
        this.wordHash = wordHash;
        this.keepsAscii = normalForm.keepsAscii();
        Arrays.fill(slots, UNKNOWN);
    }

    /** The number of a word in normal form, which is added if it is new. */
    int add(String normal) {
        int known = slots[slot(normal, 0, normal.length(), hash(normal))];
        if (known >= 0) {
            return known;
        }
        if (size * 4 > slots.length) {
            grow();
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = normal;
        put(size, hash(normal));
        return size++;
    }

    /** The number of the word that is a token of a text, or {@link #UNKNOWN}. */
    int find(String text, Tokens tokens, int token) {
        int hash = tokens.hash(token);
        return hash == Tokens.NO_HASH || !keepsAscii
                ? find(text, tokens.start(token), tokens.end(token))
                : slots[slot(text, tokens.start(token), tokens.end(token), hash)];
    }

    /** The number of the word that stands in a stretch of text, or {@link #UNKNOWN}. */
    int find(String text, int start, int end) {
        int hash = wordHash.begin();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == 'I' && !keepsAscii) {
                return find(normalForm.of(text.substring(start, end)));
            }
            hash = WordHash.mixed(hash, WordHash.small(c));
        }
        return slots[slot(text, start, end, hash)];
    }

    /** The number of a word in normal form, or {@link #UNKNOWN}. */
    int find(String normal) {
        return slots[slot(normal, 0, normal.length(), hash(normal))];
    }

    int size() {
        return size;
    }

    private int slot(String text, int start, int end, int hash) {
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (slots[slot] >= 0 && (hashes[slot] != hash || !isWord(words[slots[slot]], text, start, end))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean isWord(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != WordHash.small(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private int hash(String normal) {
        int hash = wordHash.begin();
        for (int i = 0; i < normal.length(); i++) {
            hash = WordHash.mixed(hash, normal.charAt(i));
        }
        return hash;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        hashes = new int[slots.length];
        Arrays.fill(slots, UNKNOWN);
        for (int i = 0; i < size; i++) {
            put(i, hash(words[i]));
        }
    }

    private void put(int word, int hash) {
        int slot = slot(words[word], 0, words[word].length(), hash);
        slots[slot] = word;
        hashes[slot] = hash;
    }
}
