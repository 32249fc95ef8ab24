package glossator.glossary;

import java.lang.Character.UnicodeScript;

/** What a code point is to the tokenizer. By general category and script, never by ASCII alone. */
final class Characters {
    /** Stands inside a word of Arabic script between parts that are written apart but without a space. */
    static final int NON_JOINER = 0x200C;

    static final int JOINER = 0x200D;

    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final int MARK_TYPES =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private Characters() {}

    /** Letters, marks, digits and the underscore. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return (WORD_TYPES >> Character.getType(c) & 1) != 0;
    }

    static boolean isMark(int c) {
        return c >= 0x300 && (MARK_TYPES >> Character.getType(c) & 1) != 0;
    }

    static boolean isLetterOrMark(int c) {
        return Character.isLetter(c) || isMark(c);
    }

    static boolean isDigit(int c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean isSpace(int c) {
        return c == ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x85;
    }

    /** The default-ignorable code points of Unicode, and the Arabic tatweel; the reader does not see them. */
    static boolean isIgnorable(int c) {
        if (c < 0xAD) {
            return false;
        }
        return c == 0xAD
                || c == 0x34F
                || c == 0x61C
                || c == 0x640
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c == 0xFFA0
                || c >= 0x1D173 && c <= 0x1D17A
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    /** The hyphens and short dashes that join two words into one name, and the Japanese middle dot. */
    static boolean isHyphen(int c) {
        return c == '-'
                || c >= 0x2010 && c <= 0x2013
                || c == 0x2212
                || c == 0x58A
                || c == 0x5BE
                || c == 0x30FB
                || c == 0xFE63
                || c == 0xFF0D
                || c == 0xFF65;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0x2BB || c == 0x201B || c == 0xFF07;
    }

    /** Double quotation marks of any language, and the low and the angled single ones. */
    static boolean isQuote(int c) {
        return c == '"'
                || c >= 0x201A && c <= 0x201F && c != 0x201B
                || c == 0xAB
                || c == 0xBB
                || c == 0x2039
                || c == 0x203A
                || c >= 0x300C && c <= 0x300F
                || c == 0x301D
                || c == 0x301E
                || c == 0x301F
                || c == 0xFF02;
    }

    /** Letters of scripts that put no space between words, each of which is taken for a word. */
    static boolean isUnspaced(int c) {
        if (c < 0xE00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }

    static boolean isKatakana(int c) {
        return c >= 0x30A1 && c <= 0x30FF && c != 0x30FB
                || c >= 0x31F0 && c <= 0x31FF
                || c >= 0xFF66 && c <= 0xFF9F
                || c == 0x3099
                || c == 0x309A;
    }

    /** Chinese and Japanese letters: a line end or a thin gap beside them is no space between words. */
    static boolean isEastAsian(int c) {
        if (c < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || isKatakana(c);
    }

    static boolean isHangul(int c) {
        return c >= 0x1100 && UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    static boolean isArabic(int c) {
        return c >= 0x600 && UnicodeScript.of(c) == UnicodeScript.ARABIC;
    }

    static boolean isHebrew(int c) {
        return c >= 0x5D0 && c <= 0x5EA;
    }

    static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    static boolean isEmojiModifier(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
