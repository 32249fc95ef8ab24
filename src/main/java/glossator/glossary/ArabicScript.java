package glossator.glossary;

/**
 * What languages in Arabic script have in common: vowel signs do not count, nor does a hamza that is left out on an alef;
 * the Arabic and the Persian yeh and kaf are one.
 */
final class ArabicScript implements LanguageModule {

    @Override
    public String fold(String text) {
        return folded(text);
    }

    /** The one spelling for those that are held to be the same. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isVowelSign(c))
                .map(ArabicScript::unified)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether all letters of a name are Arabic. */
    static boolean isWriting(String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(Characters::isArabic)
                && name.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isVowelSign(int c) {
        return c >= 0x64B && c <= 0x652 || c == 0x654 || c == 0x670;
    }

    private static int unified(int c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ي' -> 'ی';
            case 'ك' -> 'ک';
            case 'ہ', 'ۀ' -> 'ه';
            default -> c;
        };
    }
}
