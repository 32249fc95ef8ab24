package glossator.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives anchors to headings as forges do: small letters, hyphens for spaces, a number behind the second of a name. */
final class Anchors {
    /** Beginnings of the ids that pages use for their own parts. */
    private static final String[] RESERVED = {"g-", "gloss-", "fn-", "fnref-", "cite-", "source-", "page-"};

    private final Map<String, Integer> taken = new HashMap<>();

    /** Whether an author's id would collide with one that pages use themselves. */
    static boolean isReserved(String id) {
        for (String prefix : RESERVED) {
            if (id.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return true;
            }
        }
        return false;
    }

    /** An anchor that nothing else in the document has. */
    String take(String wanted) {
        String base = isReserved(wanted) ? "h-" + wanted : wanted.isEmpty() ? "section" : wanted;
        int count = taken.merge(base, 1, Integer::sum);
        if (count == 1) {
            return base;
        }
        String numbered = base + "-" + (count - 1);
        return taken.containsKey(numbered) ? take(numbered) : claim(numbered);
    }

    private String claim(String id) {
        taken.put(id, 1);
        return id;
    }

    /** The words of a heading as an anchor. */
    static String slug(String text) {
        StringBuilder out = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark || c == '_' || c == '-') {
                out.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append('-');
            }
        });
        return out.toString();
    }
}
