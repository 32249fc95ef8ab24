package glossator.glossary;

/**
 * One spelling for the sounds of foreign words that katakana writes in more than one way: サーバー and サーバ, インターフェイス and
 * インタフェース, ソフトウェア and ソフトウエア.
 */
final class ForeignSounds {
    private static final String[][] SOUNDS = {
        {"ヴァ", "バ"},
        {"ヴィ", "ビ"},
        {"ヴェ", "ベ"},
        {"ヴォ", "ボ"},
        {"ヴ", "ブ"},
        {"ウェ", "ウエ"},
        {"ウィ", "ウイ"},
        {"ウォ", "ウオ"},
        {"クォ", "クオ"},
        {"シェア", "シエア"},
        {"イヤ", "イア"},
        {"ディジ", "デジ"}
    };

    /** The vowel e, which is drawn out with an i or with the sign for a long vowel. */
    private static final String IN_E = "エケセテネヘメレゲゼデベペェ";

    /** Ends of the words for doers and tools, whose long vowel is often left out. */
    private static final String IN_A = "タバザサダラマカャパ";

    private static final char LONG_VOWEL = 'ー';

    /** A shorter word would be another without its last vowel: コピー, バター. */
    private static final int SHORTEST = 4;

    private ForeignSounds() {}

    /** A text with one spelling of each sound; a text without katakana as it is. */
    static String folded(String text) {
        if (text.chars().noneMatch(Characters::isKatakana)) {
            return text;
        }
        String folded = text;
        for (String[] sound : SOUNDS) {
            folded = folded.replace(sound[0], sound[1]);
        }
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char before = i > 0 ? folded.charAt(i - 1) : ' ';
            if (c == 'イ' && IN_E.indexOf(before) >= 0) {
                out.append(LONG_VOWEL);
            } else if (c != LONG_VOWEL || !isOptional(folded, i, before)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isOptional(String word, int place, char before) {
        boolean last = place == word.length() - 1;
        return last ? word.length() >= SHORTEST : place > 1 && IN_A.indexOf(before) >= 0;
    }
}
