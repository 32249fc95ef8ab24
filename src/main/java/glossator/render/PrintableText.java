package glossator.render;

/** Text as HTML and XML may hold it: control characters and characters that are none become U+FFFD. */
final class PrintableText {
    private PrintableText() {}

    static String of(String text) {
        char[] characters = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            boolean plain = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800 || c == '\n';
            if (!plain && isForbidden(characters, i)) {
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
        return c < ' ' && c != '\t'
                || c >= 0x7F && c < 0xA0 && c != 0x85
                || c >= 0xFDD0 && c <= 0xFDEF
                || c == '\uFFFE'
                || c == '\uFFFF';
    }
}
