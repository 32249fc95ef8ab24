package glossator.render;

/**
 * Tells of Markdown in front matter that it is a line of nothing but words: then it is what it says, and need not be parsed. Nearly every
 * summary is so; what may mean something to Markdown is not, even where it happens to mean nothing.
 */
final class PlainLine {
    private static final int LONGEST = 1000;
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c) || " ,.;:!?'\"()-%/".indexOf(c) >= 0;
        }
    }

    private PlainLine() {}

    /** Whether a text is one paragraph of words, as it is written. */
    static boolean is(String text) {
        int last = text.length() - 1;
        if (last < 0 || last >= LONGEST || !Character.isLetter(text.charAt(0)) || text.charAt(last) == ' ') {
            return false;
        }
        char before = ' ';
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (!(c < PLAIN.length ? PLAIN[c] : isPlain(c)) || mayBeAddress(before, c) || before == ' ' && c == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return Character.isLetter(c) || "’“”‘–—…".indexOf(c) >= 0;
    }

    /** Whether two characters are in {@code https://} or {@code www.}, as in each address that is a link where it stands bare. */
    private static boolean mayBeAddress(char first, char second) {
        return first == ':' && second == '/' || second == '.' && (first == 'w' || first == 'W');
    }
}
