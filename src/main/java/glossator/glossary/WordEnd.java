package glossator.glossary;

/**
 * Finds where a word ends. Signs belong to a word where it would be another word without them: the apostrophe in
 * {@code l'État}, the dots of {@code U.S}, the separators of a number, {@code AT&T}, {@code C++}, {@code #MeToo}.
 */
final class WordEnd {
    private enum Kind {
        ANY,
        SPACED,
        HANGUL,
        KATAKANA,
        UNSPACED
    }

    private final LanguageModule language;

    WordEnd(LanguageModule language) {
        this.language = language;
    }

    /** Whether a word starts here with a sign, as {@code .NET} and {@code @name} do. */
    boolean isLeadingSign(String text, int from, int to, int start) {
        char c = text.charAt(start);
        if (c != '.' && c != '#' && c != '@' || start + 1 >= to || !Character.isLetter(text.codePointAt(start + 1))) {
            return false;
        }
        return start == from || isOpening(text.codePointBefore(start));
    }

    /** The end of the word that starts here, at a word character or a leading sign. */
    int of(String text, int start, int to) {
        int position = Characters.isWord(text.codePointAt(start)) ? start : start + 1;
        int plain = plainEnd(text, position, to);
        if (plain == to || text.charAt(plain) == ' ') {
            // Most words of most texts: whatever belongs to a word, a space does not.
            return plain;
        }
        Kind kind = Kind.ANY;
        while (position < to) {
            int point = text.codePointAt(position);
            int next = position + Character.charCount(point);
            if (Characters.isWord(point)) {
                Kind found = kind(point);
                boolean goesOn = found == Kind.ANY || kind == Kind.ANY || found == kind;
                if (!goesOn || found == Kind.UNSPACED) {
                    return position;
                }
                kind = found == Kind.ANY ? kind : found;
                position = next;
                continue;
            }
            if (Characters.isApostrophe(point) && language.elides(text, start, position) && isWordAt(text, next, to)) {
                return next;
            }
            int resumed = inner(text, start, position, to);
            if (resumed < 0) {
                return trailing(text, start, position, to);
            }
            position = resumed;
        }
        return position;
    }

    /** The end of the ASCII letters and digits that stand here. */
    private static int plainEnd(String text, int from, int to) {
        int position = from;
        while (position < to && text.charAt(position) < 0x80 && Characters.isWord(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static Kind kind(int point) {
        if (point < 0x80) {
            return Characters.isDigit(point) || point == '_' ? Kind.ANY : Kind.SPACED;
        }
        if (Characters.isUnspaced(point)) {
            return Kind.UNSPACED;
        }
        if (Characters.isKatakana(point)) {
            return Kind.KATAKANA;
        }
        if (Characters.isHangul(point)) {
            return Kind.HANGUL;
        }
        return Character.isLetter(point) ? Kind.SPACED : Kind.ANY;
    }

    /** Where the word goes on behind a sign within it, or -1 where the sign is none of its. */
    private static int inner(String text, int start, int position, int to) {
        if (position == start) {
            return -1;
        }
        int point = text.codePointAt(position);
        int next = position + Character.charCount(point);
        int before = text.codePointBefore(position);
        if (Characters.isIgnorable(point)) {
            return point == Characters.NON_JOINER && Characters.isArabic(before)
                    ? -1
                    : ignorablesEnd(text, position, to);
        }
        if (next >= to) {
            return -1;
        }
        return joins(before, point, text.codePointAt(next)) || isThousands(text, before, point, next, to) ? next : -1;
    }

    private static int ignorablesEnd(String text, int from, int to) {
        int position = from;
        while (position < to && Characters.isIgnorable(text.codePointAt(position))) {
            position += Character.charCount(text.codePointAt(position));
        }
        return isWordAt(text, position, to) ? position : -1;
    }

    private static boolean joins(int before, int sign, int after) {
        boolean letters = Characters.isLetterOrMark(before) && Character.isLetter(after);
        boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
        if (Characters.isApostrophe(sign)) {
            return digits || Characters.isWord(before) && Character.isLetter(after);
        }
        return switch (sign) {
            case '.', '\u2024' -> letters || digits;
            case ',', '/', ':', '\u066B', '\u066C' -> digits;
            case '&', '@' -> Characters.isWord(before) && Characters.isWord(after);
            case '\u00B7' -> letters;
            case '"', '\u05F4' -> Characters.isHebrew(before) && Characters.isHebrew(after);
            default -> false;
        };
    }

    /** A narrow or fixed space before exactly three digits divides a number. */
    private static boolean isThousands(String text, int before, int sign, int next, int to) {
        boolean space = sign == 0xA0 || sign == 0x202F || sign == 0x2009;
        if (!space || !Characters.isDigit(before) || next + 3 > to) {
            return false;
        }
        for (int i = next; i < next + 3; i++) {
            if (!Characters.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !isWordAt(text, next + 3, to);
    }

    /** Where the word ends behind the signs that may end it: C++, F#. */
    private static int trailing(String text, int start, int position, int to) {
        char sign = text.charAt(position);
        if (sign != '+' && sign != '#' || position == start || !Character.isLetter(text.codePointBefore(position))) {
            return position;
        }
        int end = position;
        while (end < to && text.charAt(end) == sign) {
            end++;
        }
        return end - position == 1 && isWordAt(text, end, to) ? position : end;
    }

    private static boolean isWordAt(String text, int position, int to) {
        return position < to && Characters.isWord(text.codePointAt(position));
    }

    private static boolean isOpening(int point) {
        int type = Character.getType(point);
        return Characters.isSpace(point)
                || Characters.isQuote(point)
                || Characters.isApostrophe(point)
                || type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || Characters.isHyphen(point)
                || point == 0x2014
                || Characters.isIgnorable(point);
    }
}
