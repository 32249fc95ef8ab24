package glossator.markdown;

/** Counts words for reading times. */
final class WordCount {
    /** The first letter of a script that does not part its words: Thai. */
    private static final int FIRST_UNSPACED = 0xE00;

    private static final byte SPACE = 0;
    private static final byte SIGN = 1;
    private static final byte LETTER = 2;
    private static final byte[] ASCII = ascii();

    private WordCount() {}

    /** How many words the first characters of a text are. */
    static int of(char[] text, int length) {
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < length; i++) {
            int c = text[i];
            if (c < ASCII.length) {
                // Nearly all characters of most texts.
                byte kind = ASCII[c];
                words += kind == LETTER && !inWord ? 1 : 0;
                inWord = kind == LETTER || kind == SIGN && inWord;
                continue;
            }
            if (Character.isHighSurrogate(text[i])) {
                c = Character.codePointAt(text, i, length);
                i += c > 0xFFFF ? 1 : 0;
            }
            boolean unspaced = c >= FIRST_UNSPACED && isUnspaced(c);
            boolean letter = !unspaced && Character.isLetterOrDigit(c);
            boolean joins = inWord && !unspaced && (letter || !isSpace(c));
            characters += unspaced ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter || joins;
        }
        return words + characters / 2;
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[0x80];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = Character.isLetterOrDigit(c) ? LETTER : isSpace(c) ? SPACE : SIGN;
        }
        return kinds;
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
