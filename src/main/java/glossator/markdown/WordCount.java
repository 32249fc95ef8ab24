package glossator.markdown;

/** Counts words for reading times. */
final class WordCount {
    private WordCount() {}

    static int of(String text) {
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            boolean unspaced = script == Character.UnicodeScript.HAN
                    || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.KATAKANA
                    || script == Character.UnicodeScript.THAI;
            boolean letter = !unspaced && Character.isLetterOrDigit(c);
            boolean joins = inWord && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !unspaced;
            characters += unspaced ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter || joins;
        }
        return words + characters / 2;
    }
}
