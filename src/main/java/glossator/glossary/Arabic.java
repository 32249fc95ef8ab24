package glossator.glossary;

import java.util.List;

/**
 * Languages in Arabic script: vowel signs do not count, nor does a hamza that is left out on an alef; the Arabic and the
 * Persian yeh and kaf are one. In Arabic itself a single word is also found with its article.
 */
final class Arabic implements LanguageModule {
    private final String language;

    Arabic(String language) {
        this.language = language;
    }

    @Override
    public List<String> inflected(String name) {
        boolean plainWord = language.equals("ar")
                && !name.startsWith("ال")
                && name.codePoints().allMatch(Characters::isArabic);
        return plainWord ? List.of("ال" + name) : List.of();
    }

    @Override
    public String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isVowelSign(c)).map(Arabic::unified).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isVowelSign(int c) {
        return c >= 0x64B && c <= 0x652 || c == 0x670;
    }

    private static int unified(int c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ي' -> 'ی';
            case 'ك' -> 'ک';
            default -> c;
        };
    }
}
