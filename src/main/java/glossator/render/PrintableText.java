package glossator.render;

/** Text as HTML and XML may hold it: control characters and characters that are none become U+FFFD. */
final class PrintableText {
    private PrintableText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(isForbidden(text, i) ? '\uFFFD' : text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < 0xA0 && c != 0x85 || c >= 0xFDD0 && c <= 0xFDEF || c == '\uFFFE' || c == '\uFFFF';
    }
}
