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
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** The normal form but for case. */
    String cased(String word) {
        if (isAscii(word)) {
            return word;
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

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
