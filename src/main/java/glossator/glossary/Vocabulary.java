package glossator.glossary;

import java.util.Arrays;

/**
 * The words that occur in names, numbered by normal form. A word of ASCII letters is found without making a string of
 * it, since nearly every word of a text is one and hardly any is in a name. All that is compared lies in two arrays: the
 * words of a large glossary fit no processor's cache, and each further object on the way to a word is waited for.
 */
final class Vocabulary {
    /** The number of a word that is in no name. */
    static final int UNKNOWN = -1;

    private static final long FREE = -1;
    /** Characters before those of a word. */
    private static final int HEAD = 4;

    private final NormalForm normalForm;
    private final WordHash wordHash;
    private final boolean keepsAscii;
    /** The words, one after the other: its number, its length and its characters, a number as two halves. */
    private char[] words = new char[1024];
    /**
     * For each slot the hash of its word and, in its lower half, where the word begins: most words of a text that come to a taken slot are told from
     * its word by the hash alone.
     */
    private long[] slots = new long[256];

    private int end;
    private int size;

    Vocabulary(NormalForm normalForm, WordHash wordHash) {
        this.normalForm = normalForm;
        this.wordHash = wordHash;
        this.keepsAscii = normalForm.keepsAscii();
        Arrays.fill(slots, FREE);
    }

    /** The number of a word in normal form, which is added if it is new. */
    int add(String normal) {
        int hash = hash(normal);
        int known = number(normal, 0, normal.length(), hash);
        if (known != UNKNOWN) {
            return known;
        }
        if (size * 4 > slots.length) {
            grow();
        }
        put(end, hash);
        append(normal);
        return size++;
    }

    /** The number of the word that is a token of a text, or {@link #UNKNOWN}. */
    int find(String text, Tokens tokens, int token) {
        int hash = tokens.hash(token);
        return hash == Tokens.NO_HASH || !keepsAscii
                ? find(text, tokens.start(token), tokens.end(token))
                : number(text, tokens.start(token), tokens.end(token), hash);
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
        return number(text, start, end, hash);
    }

    /** The number of a word in normal form, or {@link #UNKNOWN}. */
    int find(String normal) {
        return number(normal, 0, normal.length(), hash(normal));
    }

    int size() {
        return size;
    }

    private int number(String text, int start, int end, int hash) {
        for (int slot = slot(hash); slots[slot] != FREE; slot = slot + 1 & slots.length - 1) {
            int word = (int) slots[slot];
            if ((int) (slots[slot] >>> 32) == hash && isWord(word, text, start, end)) {
                return wide(word);
            }
        }
        return UNKNOWN;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private boolean isWord(int word, String text, int start, int end) {
        int length = end - start;
        if (wide(word + 2) != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (words[word + HEAD + i] != WordHash.small(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private int wide(int at) {
        return words[at] << 16 | words[at + 1];
    }

    private void putWide(int at, int number) {
        words[at] = (char) (number >>> 16);
        words[at + 1] = (char) number;
    }

    private int hash(String normal) {
        int hash = wordHash.begin();
        for (int i = 0; i < normal.length(); i++) {
            hash = WordHash.mixed(hash, normal.charAt(i));
        }
        return hash;
    }

    private void append(String normal) {
        int next = end + HEAD + normal.length();
        if (next > words.length) {
            words = Arrays.copyOf(words, Math.max(next, words.length * 2));
        }
        putWide(end, size);
        putWide(end + 2, normal.length());
        normal.getChars(0, normal.length(), words, end + HEAD);
        end = next;
    }

    private void grow() {
        long[] taken = slots;
        slots = new long[taken.length * 2];
        Arrays.fill(slots, FREE);
        for (long slot : taken) {
            if (slot != FREE) {
                put((int) slot, (int) (slot >>> 32));
            }
        }
    }

    private void put(int word, int hash) {
        int slot = slot(hash);
        while (slots[slot] != FREE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) hash << 32 | word;
    }
}
