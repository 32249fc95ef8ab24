package glossator.markdown;

/** Escapes text for HTML. */
public final class Html {
    private static final boolean[] SPECIAL = new boolean[0xA0];

    static {
        for (char c = 0; c < SPECIAL.length; c++) {
            SPECIAL[c] = "&<>\"".indexOf(c) >= 0 || isForbidden(c);
        }
    }

    private Html() {}

    /** The text as HTML text or as a double-quoted attribute's value. */
    public static String escape(String text) {
        int at = 0;
        while (at < text.length() && !isSpecial(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, at);
        for (; at < text.length(); at++) {
            append(out, text.charAt(at));
        }
        return out.toString();
    }

    /** Whether a character is written otherwise than as itself. */
    static boolean isSpecial(char c) {
        return c < SPECIAL.length ? SPECIAL[c] : isNoncharacter(c);
    }

    /** The text with line ends as Unix has them. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether a backslash before it is an escape. */
    static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    /** Control characters other than white space and noncharacters are not allowed in HTML. */
    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F || isNoncharacter(c);
    }

    private static boolean isNoncharacter(char c) {
        return c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
    }

    static void append(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(isForbidden(c) ? '\uFFFD' : c);
        }
    }
}
