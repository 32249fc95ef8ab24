package glossator.glossary;

import java.util.List;
import java.util.Set;

/**
 * Korean: particles follow a noun without a space, and most of them show whether it ends in a consonant. Words of a name may
 * be written as one.
 */
final class Korean implements LanguageModule {
    private static final String AFTER_CONSONANT = "은이을과";
    private static final String AFTER_VOWEL = "는가를와";

    /** Longest first: what ends in a shorter particle may be a longer one. */
    private static final List<String> AFTER_ANY = List.of(
            "들에게서", "들로부터", "으로부터", "이라고도", "들에서는", "에서부터", "들에게", "들에서", "들까지", "들이나", "로부터", "에서는", "에서의", "에서도",
            "으로는", "으로서", "으로써", "으로의", "으로도", "에게는", "에게서", "까지는", "까지의", "부터는", "이라는", "이라고", "이라면", "라고도", "입니다",
            "이지만", "들은", "들이", "들을", "들의", "들에", "들과", "들로", "들도", "들만", "에서", "에게", "에는", "에도", "에만", "까지", "부터", "으로",
            "로는", "로서", "로써", "로의", "로도", "과의", "와의", "과는", "와는", "라는", "라고", "이란", "이며", "이고", "이나", "이다", "이든", "처럼",
            "보다", "마다", "조차", "밖에", "만을", "만이", "만의", "간의", "이면", "인지", "로", "의", "에", "도", "만", "들", "란", "나", "인",
            "며", "고", "간");

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        if (end - start < 2 || !Characters.isHangul(text.charAt(end - 1))) {
            return end;
        }
        int base = end - 1;
        String particles = endsInConsonant(text.charAt(base - 1)) ? AFTER_CONSONANT : AFTER_VOWEL;
        for (String particle : AFTER_ANY) {
            int before = end - particle.length();
            if (particle.length() > 1 && before > start && text.startsWith(particle, before)) {
                return before;
            }
        }
        boolean single = particles.indexOf(text.charAt(base)) >= 0 || AFTER_ANY.contains(text.substring(base, end));
        return single ? base : end;
    }

    @Override
    public List<String> variants(String name) {
        boolean joins = name.indexOf(' ') > 0 && name.chars().allMatch(c -> c == ' ' || Characters.isHangul(c));
        return joins ? List.of(name.replace(" ", "")) : List.of();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.KOREAN;
    }

    private static boolean endsInConsonant(char syllable) {
        return syllable >= 0xAC00 && syllable <= 0xD7A3 ? (syllable - 0xAC00) % 28 != 0 : isConsonantLetter(syllable);
    }

    // Read aloud, most Latin letters end in a vowel: API는, but URL은.
    private static boolean isConsonantLetter(char letter) {
        return "LMNRlmnr".indexOf(letter) >= 0;
    }
}
