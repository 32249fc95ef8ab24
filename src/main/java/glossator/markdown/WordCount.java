package glossator.markdown;

/** Counts words for reading times. */
final class WordCount {
    /** The first letter of a script that does not part its words: Thai. */
    private static final int FIRST_UNSPACED = 0xE00;

    private WordCount() {}

    static int of(String text) {
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i);
            if (c > 0x7F) {
                c = text.codePointAt(i);
            }
            i += c > 0xFFFF ? 2 : 1;
            boolean unspaced = c >= FIRST_UNSPACED && isUnspaced(c);
            boolean letter = !unspaced && isLetter(c);
            boolean joins = inWord && !unspaced && (letter || !isSpace(c));
            characters += unspaced ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter || joins;
        }
        return words + characters / 2;
    }

    private static boolean isLetter(int c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isUnspaced(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }
}
