package glossator.markdown;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/**
 * Sets typed characters as print does: curly quotes of the language, dashes, the ellipsis. It looks at the characters of
 * a block alone, so that a page without annotations is typeset exactly like one with them. A text that is in no language
 * ({@code zxx}) stays as typed.
 */
final class Typographer {
    /** Quotation marks: outer opening and closing, inner opening and closing. */
    private record Quotes(String open, String close, String innerOpen, String innerClose) {}

    private static final String NO_LANGUAGE = "zxx";
    private static final String[] AS_TYPED = new String[0];
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
    private final String text;
    private final BitSet literal;
    private final Quotes quotes;
    private String[] out = AS_TYPED;
    private int nextCloser = -1;
    private int openersSought;
    private boolean openerSeen;

    private Typographer(Flow flow, BitSet literal, Quotes quotes) {
        this.flow = flow;
        this.literal = literal;
        this.text = flow.text();
        this.quotes = quotes;
    }

    /**
     * What to write in place of each character: null for the character itself, the empty string for one that has become
     * part of what stands before it. Empty where every character stands for itself.
     *
     * @param literal which characters are code or the like, to be left alone
     */
    static String[] typeset(Flow flow, BitSet literal, String language) {
        String base = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        Typographer typographer = new Typographer(flow, literal, BY_LANGUAGE.getOrDefault(base, ENGLISH));
        if (!base.equals(NO_LANGUAGE)) {
            typographer.all();
        }
        return typographer.out;
    }

    private static boolean isSign(char c) {
        return c == '"' || c == '\'' || c == '-' || c == '.';
    }

    private void all() {
        char[] characters = flow.characters();
        for (int i = 0; i < text.length(); i++) {
            char c = characters[i];
            if (isSign(c) && isTyped(i) && (out.length == 0 || out[i] == null)) {
                sign(i, c);
            }
        }
    }

    /** Whether a character is prose and stands in the source as it is. */
    private boolean isTyped(int i) {
        return flow.verbatim(i) && !literal.get(i);
    }

    private void sign(int i, char c) {
        switch (c) {
            case '"' -> set(i, opens(i) ? quotes.open() : quotes.close());
            case '\'' -> set(i, single(i));
            case '-' -> dash(i);
            default -> ellipsis(i);
        }
    }

    private String single(int i) {
        boolean afterWord = i > 0 && Character.isLetterOrDigit(before(i));
        boolean beforeWord = beforeWord(i);
        if (afterWord && beforeWord) {
            return "’";
        }
        // 'n' and '90s: what looks like an opening quote stands for letters left out.
        boolean elision = beforeWord && !afterWord && (isDecade(i) || !hasPartner(i));
        if (elision) {
            return "’";
        }
        return opens(i) ? quotes.innerOpen() : afterWord && !hasOpener(i) ? "’" : quotes.innerClose();
    }

    private boolean beforeWord(int i) {
        return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private boolean isDecade(int i) {
        return i + 3 < text.length()
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && text.charAt(i + 3) == 's';
    }

    /** Whether a closing single quote follows in the same block, at the end of a word of two letters or more. */
    private boolean hasPartner(int i) {
        if (nextCloser <= i) {
            nextCloser = text.indexOf('\'', i + 1);
            while (nextCloser >= 0 && beforeWord(nextCloser)) {
                nextCloser = text.indexOf('\'', nextCloser + 1);
            }
            // None follows, and none will follow any later one.
            nextCloser = nextCloser < 0 ? Integer.MAX_VALUE : nextCloser;
        }
        return nextCloser < Integer.MAX_VALUE && nextCloser - i > 2;
    }

    private boolean hasOpener(int i) {
        while (openersSought < i && !openerSeen) {
            openerSeen = text.charAt(openersSought) == '\'' && opens(openersSought);
            openersSought++;
        }
        return openerSeen;
    }

    private boolean opens(int i) {
        if (i == 0) {
            return true;
        }
        char before = before(i);
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{—–-/\"'“‘«„¿¡".indexOf(before) >= 0 && i + 1 < text.length() && !closesBehind(i);
    }

    /** A quote behind another quote closes with it where a space or nothing follows. */
    private boolean closesBehind(int i) {
        char after = text.charAt(i + 1);
        return Character.isWhitespace(after) || ".,;:!?)]}".indexOf(after) >= 0;
    }

    private char before(int i) {
        return text.charAt(i - 1);
    }

    private void dash(int i) {
        int run = run(i, '-');
        // A row whose first is escaped is meant as it stands, and so are longer rows: those are drawings.
        boolean dash = (run == 2 || run == 3) && (i == 0 || before(i) != '-');
        if (dash) {
            merge(i, run, run == 2 ? "–" : "—");
        } else if (run > 1) {
            merge(i, run, "-".repeat(run));
        }
    }

    private void ellipsis(int i) {
        if ((i == 0 || before(i) != '.') && run(i, '.') == 3) {
            merge(i, 3, "…");
        }
    }

    private void merge(int from, int length, String sign) {
        set(from, sign);
        for (int i = from + 1; i < from + length; i++) {
            set(i, "");
        }
    }

    private void set(int i, String sign) {
        if (out.length == 0) {
            out = new String[text.length()];
        }
        out[i] = sign;
    }

    private int run(int from, char c) {
        int at = from;
        while (at < text.length() && text.charAt(at) == c && isTyped(at)) {
            at++;
        }
        return at - from;
    }
}
