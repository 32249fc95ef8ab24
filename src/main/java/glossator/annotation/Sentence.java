package glossator.annotation;

/** Finds the sentence in which a mark stands. */
final class Sentence {
    private static final int LONGEST_SIDE = 180;
    private static final String ENDS = ".!?…";
    private static final String FULL_WIDTH_ENDS = "。！？";
    private static final String CLOSERS = "\"'”’»)]";

    private Sentence() {}

    /** What the sentence says before an offset, shortened at a word where it is long. */
    static String before(String text, int offset) {
        int start = offset;
        while (start > 0 && !beginsAt(text, start)) {
            start--;
        }
        String side = text.substring(start, offset).stripLeading();
        if (side.length() <= LONGEST_SIDE) {
            return side;
        }
        int cut = side.indexOf(' ', side.length() - LONGEST_SIDE);
        return "…" + (cut < 0 ? side.substring(side.length() - LONGEST_SIDE) : side.substring(cut));
    }

    /** What it says behind an offset. */
    static String after(String text, int offset) {
        int end = offset;
        while (end < text.length() && !beginsAt(text, end)) {
            end++;
        }
        String side = text.substring(offset, end).stripTrailing();
        if (side.length() <= LONGEST_SIDE) {
            return side;
        }
        int cut = side.lastIndexOf(' ', LONGEST_SIDE);
        return side.substring(0, cut < 0 ? LONGEST_SIDE : cut) + " …";
    }

    /** Whether a sentence begins at an offset: behind the end of one and a space, or right behind a full-width end. */
    private static boolean beginsAt(String text, int offset) {
        if (offset == 0 || offset >= text.length()) {
            return offset == 0;
        }
        if (FULL_WIDTH_ENDS.indexOf(text.charAt(offset - 1)) >= 0) {
            return true;
        }
        if (text.charAt(offset - 1) != ' ' || !opens(text.charAt(offset))) {
            return false;
        }
        int at = offset - 2;
        while (at >= 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) >= 0 && !isAbbreviation(text, at);
    }

    private static boolean opens(char c) {
        return !Character.isLowerCase(c) && ",;:)".indexOf(c) < 0;
    }

    /** A dot behind a single letter ends an initial, as in "U.S." or "J. Smith". */
    private static boolean isAbbreviation(String text, int dot) {
        boolean letter = text.charAt(dot) == '.' && dot > 0 && Character.isLetter(text.charAt(dot - 1));
        return letter && (dot == 1 || !Character.isLetter(text.charAt(dot - 2)));
    }
}
