package glossator.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes maps, lists, arrays of numbers, texts, numbers, booleans and null as JSON, in the order in which they stand. Each page and each
 * file of a search is written so, for which a general writer took twice the time.
 */
public final class Json {
    /** What is written in place of characters. */
    private static final String[] ESCAPES = new String[0x80];

    /** What is written in place of characters inside an HTML script element. */
    private static final String[] SCRIPT_ESCAPES;

    static {
        for (char c = 0; c < ' '; c++) {
            ESCAPES[c] = escape(c);
        }
        ESCAPES['"'] = "\\\"";
        ESCAPES['\\'] = "\\\\";
        ESCAPES['\b'] = "\\b";
        ESCAPES['\t'] = "\\t";
        ESCAPES['\n'] = "\\n";
        ESCAPES['\f'] = "\\f";
        ESCAPES['\r'] = "\\r";
        SCRIPT_ESCAPES = ESCAPES.clone();
        SCRIPT_ESCAPES['<'] = "\\u003c";
        SCRIPT_ESCAPES['>'] = "\\u003e";
        SCRIPT_ESCAPES['&'] = "\\u0026";
    }

    private Json() {}

    /** A value that is JSON already, as one of the ways to write it here made it. */
    public record Written(String json) {}

    private static String escape(char c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    /** A value as JSON on one line. */
    public static String write(Object value) {
        return write(value, ESCAPES);
    }

    /** A value as JSON for people to read, a line each for keys and items. */
    public static String writeIndented(Object value) {
        StringBuilder out = new StringBuilder();
        indented(value, "\n", out);
        return out.toString();
    }

    private static void indented(Object value, String line, StringBuilder out) {
        String inner = line + "  ";
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator)
                        .append(inner)
                        .append(write(entry.getKey()))
                        .append(": ");
                indented(entry.getValue(), inner, out);
                separator = ",";
            }
            out.append(line).append('}');
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            String separator = "[";
            for (Object item : list) {
                out.append(separator).append(inner);
                indented(item, inner, out);
                separator = ",";
            }
            out.append(line).append(']');
        } else {
            out.append(write(value));
        }
    }

    /**
     * A value as JSON that may stand inside an HTML script element: no character begins or ends a tag, a comment or a
     * reference.
     */
    public static String writeForScript(Object value) {
        return write(value, SCRIPT_ESCAPES);
    }

    private static String write(Object value, String[] escapes) {
        StringBuilder out = new StringBuilder(256);
        value(value, escapes, out);
        return out.toString();
    }

    private static void value(Object value, String[] escapes, StringBuilder out) {
        if (value instanceof String text) {
            text(text, escapes, out);
        } else if (value instanceof Written written) {
            out.append(written.json());
        } else if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                text(entry.getKey().toString(), escapes, out);
                out.append(':');
                value(entry.getValue(), escapes, out);
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object item : list) {
                out.append(separator);
                value(item, escapes, out);
                separator = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof int[] numbers) {
            numbers(numbers, out);
        } else if (value == null || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString(), escapes, out);
        }
    }

    private static void numbers(int[] numbers, StringBuilder out) {
        byte[] text = new byte[2 + numbers.length * Digits.MOST];
        int size = 0;
        text[size++] = '[';
        for (int number : numbers) {
            if (size > 1) {
                text[size++] = ',';
            }
            size = Digits.put(number, text, size);
        }
        text[size++] = ']';
        out.append(new String(text, 0, size, StandardCharsets.ISO_8859_1));
    }

    /** Writes the low numbers of which a search's files are full: their digits are known, and need not be found by division. */
    private static final class Digits {
        /** What a number takes at most, with a comma. */
        static final int MOST = 12;

        private static final byte[][] LOW = new byte[1000][];

        static {
            for (int number = 0; number < LOW.length; number++) {
                LOW[number] = digits(number);
            }
        }

        private static byte[] digits(int number) {
            return String.valueOf(number).getBytes(StandardCharsets.ISO_8859_1);
        }

        /** Puts a number's digits to a place, and answers where they end. */
        static int put(int number, byte[] text, int at) {
            byte[] digits = number >= 0 && number < LOW.length ? LOW[number] : digits(number);
            int end = at;
            for (byte digit : digits) {
                text[end++] = digit;
            }
            return end;
        }
    }

    private static void text(String text, String[] escapes, StringBuilder out) {
        out.append('"');
        if (isPlain(text, escapes)) {
            out.append(text);
        } else {
            escaped(text, escapes, out);
        }
        out.append('"');
    }

    private static boolean isPlain(String text, String[] escapes) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= escapes.length || escapes[c] != null) {
                return false;
            }
        }
        return true;
    }

    private static void escaped(String text, String[] escapes, StringBuilder out) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i), escapes);
            if (escape != null) {
                out.append(text.substring(copied, i)).append(escape);
                copied = i + 1;
            }
        }
        out.append(text.substring(copied));
    }

    private static String escape(char c, String[] escapes) {
        if (c < escapes.length) {
            return escapes[c];
        }
        // Scripts of older browsers end a line there.
        return escapes == SCRIPT_ESCAPES && (c == '\u2028' || c == '\u2029') ? escape(c) : null;
    }
}
