package glossator.markdown;

/** Escapes text for HTML. */
public final class Html {
    private Html() {}

    /** The text as HTML text or as a double-quoted attribute's value. */
    public static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(out, text.charAt(i));
        }
        return out.toString();
    }

    /** The text with line ends as Unix has them. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether a backslash before it is an escape. */
    static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
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
            default -> {
                // Control characters other than white space and noncharacters are not allowed in HTML.
                boolean forbidden = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F || isNoncharacter(c);
                out.append(forbidden ? '\uFFFD' : c);
            }
        }
    }
}
