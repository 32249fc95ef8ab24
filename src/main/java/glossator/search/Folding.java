package glossator.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes one word of those that a reader types for one another: without accents and capitals, singular where a light rule
 * knows it, pairs of letters in scripts that show no words. The script of the search page does the same; one file of
 * examples holds both to it.
 */
public final class Folding {
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ς', "σ"),
            Map.entry(0x622, "ا"),
            Map.entry(0x623, "ا"),
            Map.entry(0x625, "ا"),
            Map.entry(0x671, "ا"),
            Map.entry(0x649, "ي"),
            Map.entry(0x6CC, "ي"),
            Map.entry(0x6A9, "ك"),
            Map.entry(0x629, "ه"));

    /** What plain characters are folded to; nothing where they part words. */
    private static final char[] PLAIN = new char[0x80];

    private static final char DROPPED = 1;

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            PLAIN[c] = c;
            PLAIN[Character.toUpperCase(c)] = c;
        }
        for (char c = '0'; c <= '9'; c++) {
            PLAIN[c] = c;
        }
        PLAIN['\''] = DROPPED;
    }

    private final String language;

    /** Folds words of a language, given as BCP 47 tag. */
    public Folding(String language) {
        this.language = Locale.forLanguageTag(language).getLanguage();
    }

    /** A text with its letters folded; everything else stays. */
    static String letters(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        lower.codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            String other = LETTERS.get(c);
            if (other == null) {
                out.appendCodePoint(c);
            } else {
                out.append(other);
            }
        });
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Accents, points of Hebrew and Arabic, the tatweel, apostrophes, and what nobody sees. */
    private static boolean isDropped(int c) {
        return c >= 0x300 && c <= 0x36F
                || c >= 0x591 && c <= 0x5C7
                || c >= 0x610 && c <= 0x61A
                || c >= 0x64B && c <= 0x65F
                || c == 0x670
                || c == 0x640
                || c == '\''
                || c == '’'
                || c == 'ʼ'
                || c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c == 0x2060
                || c == 0xFEFF;
    }

    /** Who is told the words of a text, in order. */
    abstract static class Listener {
        /**
         * A word in plain small letters and digits, not yet {@linkplain #stem in the singular}; the letters are lent.
         *
         * @param hash {@link Vocabulary#hash that of the word}
         */
        abstract void plain(char[] letters, int start, int length, long hash);

        /** A folded word. */
        abstract void folded(String word);
    }

    /** The folded words of a text, in order; of scripts that show no words, each two letters that stand together. */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        tell(text.toCharArray(), text.length(), new Listener() {
            @Override
            void plain(char[] letters, int start, int length, long hash) {
                words.add(stem(new String(letters, start, length)));
            }

            @Override
            void folded(String word) {
                words.add(word);
            }
        });
        return words;
    }

    /** Tells the words of the first characters, which are used up. */
    void tell(char[] characters, int length, Listener listener) {
        if (isPlain(characters, length)) {
            tellPlain(characters, 0, length, listener);
            return;
        }
        int at = 0;
        while (at < length) {
            int end = at;
            int bits = 0;
            while (end < length && characters[end] > ' ') {
                bits |= characters[end++];
            }
            if (bits < PLAIN.length) {
                tellPlain(characters, at, end, listener);
            } else {
                tellFolded(letters(new String(characters, at, end - at)), listener);
            }
            at = end + 1;
        }
    }

    /** Most texts, and nearly every word of others, are in plain letters, of which nothing but the capitals has to be folded. */
    private static boolean isPlain(char[] text, int length) {
        int bits = 0;
        for (int i = 0; i < length; i++) {
            bits |= text[i];
        }
        return bits < PLAIN.length;
    }

    /** Folds letters where they stand: a word is never longer than what it is made of. */
    private static void tellPlain(char[] text, int from, int to, Listener listener) {
        int start = from;
        int end = from;
        long hash = 0;
        for (int i = from; i < to; i++) {
            char folded = PLAIN[text[i]];
            if (folded > DROPPED) {
                text[end++] = folded;
                hash = Vocabulary.hash(hash, folded);
            } else if (folded != DROPPED) {
                if (end > start) {
                    listener.plain(text, start, end - start, hash);
                }
                start = i + 1;
                end = start;
                hash = 0;
            }
        }
        if (end > start) {
            listener.plain(text, start, end - start, hash);
        }
    }

    private void tellFolded(String folded, Listener listener) {
        for (String run : runs(folded)) {
            int letters = run.codePointCount(0, run.length());
            if (!isUnspaced(run.codePointAt(0))) {
                listener.folded(stem(run));
            } else if (letters == 1) {
                listener.folded(run);
            } else {
                for (int i = 0; i + 1 < letters; i++) {
                    listener.folded(run.substring(run.offsetByCodePoints(0, i), run.offsetByCodePoints(0, i + 2)));
                }
            }
        }
    }

    /** A name as one word, whatever its spaces and marks: what a reader may type of it in one go. */
    public String compact(String name) {
        StringBuilder out = new StringBuilder();
        runs(letters(name)).forEach(run -> out.append(isUnspaced(run.codePointAt(0)) ? run : stem(run)));
        return out.toString();
    }

    /** What stands together, of letters of one sort. */
    private static List<String> runs(String folded) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        while (start < folded.length()) {
            int first = folded.codePointAt(start);
            int end = start + Character.charCount(first);
            if (isWord(first)) {
                while (end < folded.length()
                        && isWord(folded.codePointAt(end))
                        && isUnspaced(folded.codePointAt(end)) == isUnspaced(first)) {
                    end += Character.charCount(folded.codePointAt(end));
                }
                runs.add(folded.substring(start, end));
            }
            start = end;
        }
        return runs;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Han, kana, Thai, Lao, Khmer, Burmese. */
    private static boolean isUnspaced(int c) {
        return c >= 0x3040 && c <= 0x30FF
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x20000 && c <= 0x3FFFF
                || c >= 0xE00 && c <= 0xEFF
                || c >= 0x1000 && c <= 0x109F
                || c >= 0x1780 && c <= 0x17FF;
    }

    /** The singular, where the end of a word gives it away; short words stay. */
    String stem(String word) {
        return Singulars.of(word, language);
    }
}
