package glossator.glossary;

import java.util.List;

/** Korean: particles follow a noun without a space, and most of them show whether it ends in a consonant. */
final class Korean implements LanguageModule {
    private static final String AFTER_CONSONANT = "은이을과";
    private static final String AFTER_VOWEL = "는가를와";

    private static final List<String> AFTER_ANY = List.of("에서", "에게", "까지", "부터", "으로", "로", "의", "에", "도", "만");

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        for (String particle : AFTER_ANY) {
            int base = end - particle.length();
            if (base > start && text.startsWith(particle, base)) {
                return base;
            }
        }
        int base = end - 1;
        if (base <= start) {
            return end;
        }
        String particles = endsInConsonant(text.charAt(base - 1)) ? AFTER_CONSONANT : AFTER_VOWEL;
        return particles.indexOf(text.charAt(base)) >= 0 ? base : end;
    }

    private static boolean endsInConsonant(char syllable) {
        return syllable >= 0xAC00 && syllable <= 0xD7A3 && (syllable - 0xAC00) % 28 != 0;
    }
}
