package glossator.glossary;

import java.text.Normalizer;

/** Spells a word in the one way in which it is compared. Two words are the same when their normal forms are. */
final class NormalForm {
    private final LanguageModule language;

    NormalForm(LanguageModule language) {
        this.language = language;
    }

    /** The normal form of a word. */
    String of(String word) {
        String lower = language.lowerCase(cased(word)).replace('ς', 'σ');
        return isComposed(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** The normal form but for case. */
    String cased(String word) {
        if (isAscii(word)) {
            return word;
        }
        if (isComposed(word)) {
            return language.fold(word);
        }
        String visible = visible(word);
        return isAscii(visible) ? visible : language.fold(Normalizer.normalize(visible, Normalizer.Form.NFKC));
    }

    /** Whether a letter's small form in ASCII is its ASCII small form; not so for the Turkish capital i. */
    boolean keepsAscii() {
        return language.lowerCase("I").equals("i");
    }

    private static String visible(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (!Characters.isIgnorable(c)) {
                out.appendCodePoint(unified(c));
            }
        }
        return out.toString();
    }

    private static int unified(int c) {
        if (Characters.isApostrophe(c) || c == 0x5F3) {
            return '\'';
        }
        if (Characters.isQuote(c) || c == 0x5F4) {
            return '"';
        }
        boolean dash = Characters.isHyphen(c) || c == 0x2014 || c == 0x2015;
        return dash ? '-' : c;
    }

    /** Whether a text has only letters that every normalization leaves as they are; most words have. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean composed = c < 0x80
                    || c >= 0xC0 && c <= 0x131
                    || c >= 0x14A && c <= 0x17E
                    || c >= 0x388 && c <= 0x3CE
                    || c >= 0x400 && c <= 0x481
                    || c >= 0x5D0 && c <= 0x5EA
                    || c >= 0x621 && c <= 0x63A
                    || c >= 0x641 && c <= 0x64A
                    || c >= 0x3041 && c <= 0x3096
                    || c >= 0x30A1 && c <= 0x30FA
                    || c == 0x30FC
                    || c >= 0x4E00 && c <= 0x9FFF
                    || c >= 0xAC00 && c <= 0xD7A3;
            if (!composed) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
