package glossator.source;

/** Text as HTML and XML may hold it: control characters and characters that are none become U+FFFD. */
public final class PrintableText {
    private static final int CHUNK = 256;

    private PrintableText() {}

    /** A text with them. */
    public static String of(String text) {
        return AsciiText.bytes(text) != null || isPlain(text) ? text : mended(text);
    }

    /**
     * Whether all characters may stand in any text, one by one. Nearly every text is so, and there are many of them: those that have more
     * than ASCII letters are looked at a chunk at a time, since to ask a text for each character takes twice as long.
     */
    private static boolean isPlain(String text) {
        char[] chunk = new char[Math.min(CHUNK, text.length())];
        for (int start = 0; start < text.length(); start += CHUNK) {
            int length = Math.min(CHUNK, text.length() - start);
            text.getChars(start, start + length, chunk, 0);
            for (int i = 0; i < length; i++) {
                char c = chunk[i];
                if ((c < ' ' || c >= 0x7F) && !(c >= 0xA0 && c < 0xD800 || c == '\n' || c == '\t')) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String mended(String text) {
        char[] characters = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < characters.length; i++) {
            if (isForbidden(characters, i)) {
                characters[i] = '\uFFFD';
                changed = true;
            }
        }
        return changed ? new String(characters) : text;
    }

    private static boolean isForbidden(char[] text, int i) {
        char c = text[i];
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length || !Character.isLowSurrogate(text[i + 1]);
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text[i - 1]);
        }
        return c < ' ' && c != '\t' && c != '\n'
                || c >= 0x7F && c < 0xA0 && c != 0x85
                || c >= 0xFDD0 && c <= 0xFDEF
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
