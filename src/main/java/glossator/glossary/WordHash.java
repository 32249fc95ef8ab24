package glossator.glossary;

import java.util.SplittableRandom;

/**
 * Makes a number of the letters of a word, by which it is looked for among the {@linkplain Vocabulary words of names}. Unlike in each run: whoever
 * knows how words are spread can write names that all share one place. Nothing that is written depends on it.
 */
final class WordHash {
    private final int seed = new SplittableRandom().nextInt() | 1;

    /** The number of no letters, from which that of a word is made one after the other. */
    int begin() {
        return seed;
    }

    /** The number of some letters and one more. */
    static int mixed(int hash, char c) {
        int product = (hash ^ c) * 0x9E3779B1;
        return product ^ product >>> 15;
    }

    /** The small one of a letter of ASCII; any other character itself. */
    static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
