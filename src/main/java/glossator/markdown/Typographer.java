package glossator.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Sets typed characters as print does: curly quotes of the language, dashes, the ellipsis. It looks at the characters of
 * a block alone, so that a page without annotations is typeset exactly like one with them.
 */
final class Typographer {
    /** Quotation marks: outer opening and closing, inner opening and closing. */
    private record Quotes(String open, String close, String innerOpen, String innerClose) {}

    private static final Quotes ENGLISH = new Quotes("“", "”", "‘", "’");
    private static final Quotes ANGLED = new Quotes("«", "»", "“", "”");
    private static final Quotes LOW = new Quotes("„", "“", "‚", "‘");
    private static final Quotes SPACED = new Quotes("«\u202F", "\u202F»", "“", "”");
    private static final Map<String, Quotes> BY_LANGUAGE = Map.ofEntries(
            Map.entry("es", ANGLED),
            Map.entry("it", ANGLED),
            Map.entry("ru", ANGLED),
            Map.entry("uk", ANGLED),
            Map.entry("el", ANGLED),
            Map.entry("ar", ANGLED),
            Map.entry("fa", ANGLED),
            Map.entry("fr", SPACED),
            Map.entry("de", LOW),
            Map.entry("pl", new Quotes("„", "”", "«", "»")));

    private final Flow flow;
    private final Quotes quotes;

    private Typographer(Flow flow, String language) {
        this.flow = flow;
        this.quotes = BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT).split("-", 2)[0], ENGLISH);
    }

    /**
     * What to write in place of each character: null for the character itself, the empty string for one that has become
     * part of what stands before it.
     *
     * @param literal whether a character is code or the like, to be left alone
     */
    static String[] typeset(Flow flow, IntPredicate literal, String language) {
        String text = flow.text();
        String[] out = new String[text.length()];
        Typographer typographer = new Typographer(flow, language);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == '"' || c == '\'' || c == '-' || c == '.';
            if (sign && out[i] == null && flow.verbatim(i) && !literal.test(i)) {
                typographer.sign(out, i, c);
            }
        }
        return out;
    }

    private void sign(String[] out, int i, char c) {
        switch (c) {
            case '"' -> out[i] = opens(i) ? quotes.open() : quotes.close();
            case '\'' -> out[i] = single(i);
            case '-' -> dash(out, i);
            default -> ellipsis(out, i);
        }
    }

    private String single(int i) {
        boolean afterWord = i > 0 && Character.isLetterOrDigit(before(i));
        boolean beforeWord = i + 1 < flow.text().length()
                && Character.isLetterOrDigit(flow.text().charAt(i + 1));
        if (afterWord && beforeWord) {
            return "’";
        }
        // 'n' and '90s: what looks like an opening quote stands for letters left out.
        boolean elision = beforeWord && !afterWord && !hasPartner(i);
        if (elision) {
            return "’";
        }
        return opens(i) ? quotes.innerOpen() : afterWord && !hasOpener(i) ? "’" : quotes.innerClose();
    }

    /** Whether a closing single quote follows in the same block, at the end of a word. */
    private boolean hasPartner(int i) {
        String text = flow.text();
        int letters = 0;
        for (int j = i + 1; j < text.length(); j++) {
            char c = text.charAt(j);
            boolean ends = c == '\'' && (j + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(j + 1)));
            if (ends) {
                return letters > 1;
            }
            letters++;
        }
        return false;
    }

    private boolean hasOpener(int i) {
        String text = flow.text();
        for (int j = i - 1; j >= 0; j--) {
            if (text.charAt(j) == '\'' && opens(j)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int i) {
        if (i == 0) {
            return true;
        }
        char before = before(i);
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{—–-/\"'“‘«„¿¡".indexOf(before) >= 0
                        && i + 1 < flow.text().length()
                        && !closesBehind(i);
    }

    /** A quote behind another quote closes with it where a space or nothing follows. */
    private boolean closesBehind(int i) {
        char after = flow.text().charAt(i + 1);
        return Character.isWhitespace(after) || ".,;:!?)]}".indexOf(after) >= 0;
    }

    private char before(int i) {
        return flow.text().charAt(i - 1);
    }

    private void dash(String[] out, int i) {
        int run = run(i, '-');
        if (run == 2 || run == 3) {
            out[i] = run == 2 ? "–" : "—";
            for (int k = 1; k < run; k++) {
                out[i + k] = "";
            }
        } else {
            // Longer rows of hyphens are drawings; leave all of them.
            for (int k = 0; k < run; k++) {
                out[i + k] = "-";
            }
        }
    }

    private void ellipsis(String[] out, int i) {
        if (run(i, '.') == 3 && (i == 0 || before(i) != '.')) {
            out[i] = "…";
            out[i + 1] = "";
            out[i + 2] = "";
        }
    }

    private int run(int from, char c) {
        int at = from;
        while (at < flow.text().length() && flow.text().charAt(at) == c && flow.verbatim(at)) {
            at++;
        }
        return at - from;
    }
}
