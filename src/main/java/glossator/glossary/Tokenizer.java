package glossator.glossary;

import glossator.glossary.Tokens.Joint;

/**
 * Cuts text into words, marks and emoji. Spaces and single hyphens are no tokens but the joint of two.
 *
 * <p>A word is a run of letters, marks and digits with the signs that belong to it ({@link WordEnd}). Each Chinese,
 * Hiragana or Thai letter is a token, since those scripts show no words; so is each punctuation mark, and each emoji
 * with all that modifies it.
 */
final class Tokenizer {
    private static final boolean[] PLAIN = plain();

    /** With the space behind it, few words have fewer letters on average, and a text of a few words has room for as many. */
    private static final int LETTERS = 5;

    private static final int FEWEST = 8;

    private final LanguageModule language;
    private final WordEnd words;
    private final WordHash wordHash;

    Tokenizer(LanguageModule language, WordHash wordHash) {
        this.language = language;
        this.words = new WordEnd(language);
        this.wordHash = wordHash;
    }

    /** The tokens of a whole text. */
    Tokens tokens(String text) {
        return tokens(text, 0, text.length());
    }

    /** The tokens of a stretch, as if nothing stood around it. */
    Tokens tokens(String text, int from, int to) {
        Tokens tokens = new Tokens(FEWEST + (to - from) / LETTERS);
        int position = from;
        while (position < to) {
            int plain = addPlainWords(text, from, to, position, tokens);
            if (plain > position) {
                position = plain;
                continue;
            }
            int start = gapEnd(text, position, to);
            position = addDash(text, position, start, to, tokens);
            if (position < to) {
                position = addToken(text, from, to, position, tokens);
            }
        }
        return tokens;
    }

    /**
     * Adds words of ASCII letters and digits as long as there is one space between them: most of most texts, of which all that the rest of this
     * class asks is known.
     *
     * @return where the last one ends, or the position where there is none
     */
    private int addPlainWords(String text, int from, int to, int position, Tokens tokens) {
        int end = position;
        while (true) {
            int start = end;
            if (start > from) {
                boolean spaced = start < to && text.charAt(start) == ' ';
                if (!spaced || !isPlain(text.charAt(start - 1)) || tokens.size() == 0) {
                    return end;
                }
                start++;
            }
            int stop = start;
            int hash = wordHash.begin();
            while (stop < to) {
                char c = text.charAt(stop);
                if (!isPlain(c)) {
                    break;
                }
                hash = WordHash.mixed(hash, WordHash.small(c));
                stop++;
            }
            if (stop == start || stop < to && text.charAt(stop) != ' ') {
                return end;
            }
            tokens.add(
                    start,
                    stop,
                    language.baseEnd(text, start, stop, -1),
                    tokens.size() == 0 ? Joint.TIGHT : Joint.LOOSE,
                    hash);
            end = stop;
        }
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (int c = 0; c < plain.length; c++) {
            plain[c] = Characters.isWord(c);
        }
        return plain;
    }

    private static int gapEnd(String text, int from, int to) {
        int position = from;
        while (position < to) {
            char c = text.charAt(position);
            if (c == ' ' || c == '-') {
                position++;
                continue;
            }
            if (c < 0x80 && Characters.isWord(c)) {
                return position;
            }
            int point = text.codePointAt(position);
            if (!Characters.isSpace(point) && !Characters.isHyphen(point) && !Characters.isIgnorable(point)) {
                return position;
            }
            position += Character.charCount(point);
        }
        return position;
    }

    /** A dash that joins no two words, because a space or another dash stands beside it, is a mark like a comma. */
    private static int addDash(String text, int from, int to, int limit, Tokens tokens) {
        int hyphens = 0;
        int first = to;
        int last = from;
        boolean spaced = false;
        for (int i = from; i < to; ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (Characters.isHyphen(point)) {
                first = Math.min(first, i);
                last = next;
                hyphens++;
            } else {
                spaced |= Characters.isSpace(point);
            }
            i = next;
        }
        boolean joins = hyphens == 1 && !spaced && tokens.size() > 0 && to < limit;
        if (hyphens > 0 && !joins) {
            tokens.add(first, last, last, Joint.TIGHT);
        }
        return to;
    }

    private int addToken(String text, int from, int to, int start, Tokens tokens) {
        int point = text.codePointAt(start);
        Joint joint = joint(text, start, point, tokens);
        if (Characters.isUnspaced(point)) {
            int end = marksEnd(text, start + Character.charCount(point), to);
            tokens.add(start, end, end, joint);
            return end;
        }
        if (Characters.isWord(point) || words.isLeadingSign(text, from, to, start)) {
            return addWord(text, start, to, joint, tokens);
        }
        int end = Character.getType(point) == Character.OTHER_SYMBOL
                ? EmojiEnd.of(text, start, to)
                : marksEnd(text, start + Character.charCount(point), to);
        tokens.add(start, end, end, joint);
        return end;
    }

    private int addWord(String text, int start, int to, Joint joint, Tokens tokens) {
        int end = words.of(text, start, to);
        int apostrophe = -1;
        for (int i = end - 1; i > start && apostrophe < 0; i--) {
            apostrophe = Characters.isApostrophe(text.charAt(i)) ? i : -1;
        }
        tokens.add(start, end, language.baseEnd(text, start, end, apostrophe), joint);
        return end;
    }

    private static int marksEnd(String text, int from, int to) {
        int position = from;
        while (position < to && Characters.isMark(text.codePointAt(position))) {
            position += Character.charCount(text.codePointAt(position));
        }
        return position;
    }

    private static Joint joint(String text, int start, int point, Tokens tokens) {
        if (tokens.size() == 0 || tokens.end(tokens.size() - 1) == start) {
            return Joint.TIGHT;
        }
        int before = tokens.end(tokens.size() - 1);
        boolean spaced = false;
        boolean hyphenated = isDash(text.codePointBefore(before)) || isDash(point);
        if (hyphenated || isClosingMark(point)) {
            return Joint.TIGHT;
        }
        for (int i = before; i < start; i++) {
            char c = text.charAt(i);
            spaced |= Characters.isSpace(c);
            hyphenated |= Characters.isHyphen(c) || c == Characters.NON_JOINER;
        }
        if (!spaced && !hyphenated) {
            return Joint.TIGHT;
        }
        boolean one = start == before + 1;
        return one && !hyphenated && isEastAsianGap(text.codePointBefore(before), point) ? Joint.TIGHT : Joint.LOOSE;
    }

    private static boolean isDash(int c) {
        return c == 0x2014 || c == 0x2015 || Characters.isHyphen(c);
    }

    // French puts a space before these, and so does a careless hand.
    private static boolean isClosingMark(int c) {
        return c == '!' || c == '?' || c == ';' || c == ':';
    }

    private static boolean isEastAsianGap(int before, int after) {
        boolean left = Characters.isEastAsian(before);
        boolean right = Characters.isEastAsian(after);
        return left && right || left && Characters.isWord(after) || right && Characters.isWord(before);
    }
}
