package glossator.annotation;

import java.util.Set;

/** Finds the sentence in which a mark stands. */
final class Sentence {
    private static final int LONGEST_SIDE = 180;
    private static final String ENDS = ".!?…";
    private static final String FULL_WIDTH_ENDS = "。！？";
    private static final String CLOSERS = "\"'”’»)]";

    /** Nobody is shown what lies farther off, and a text may be one sentence with thousands of marks. */
    private static final int FARTHEST = 4 * LONGEST_SIDE;

    private static final Set<String> TITLES = Set.of(
            "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "Gen", "Col", "Lt", "Sen", "Rep", "Gov", "Jr", "Sr", "No", "vs",
            "cf", "Sra", "Dra", "Lic", "Ing", "art", "Mme", "Mlle", "Hr", "Nr", "Art", "p", "pp");

    private Sentence() {}

    /** What the sentence says before an offset, shortened at a word where it is long. */
    static String before(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < FARTHEST && !beginsAt(text, start)) {
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
        while (end < text.length() && end - offset < FARTHEST && !beginsAt(text, end)) {
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
        char before = text.charAt(offset - 1);
        if (before != ' ') {
            return before > 0xFF && FULL_WIDTH_ENDS.indexOf(before) >= 0;
        }
        if (!opens(text.charAt(offset))) {
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

    /** A dot behind a title, or behind a single letter as in "U.S." or "J. Smith", ends no sentence. */
    private static boolean isAbbreviation(String text, int dot) {
        if (text.charAt(dot) == '.') {
            int start = dot;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (TITLES.contains(text.substring(start, dot))) {
                return true;
            }
        }
        boolean letter = text.charAt(dot) == '.' && dot > 0 && Character.isLetter(text.charAt(dot - 1));
        return letter && (dot == 1 || !Character.isLetter(text.charAt(dot - 2)));
    }
}
