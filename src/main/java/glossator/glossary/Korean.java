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
            "들에게서", "들로부터", "으로부터", "이라고도", "에서부터", "들에서의", "으로부터의", "들에서는", "에서부터", "들에게", "들에서", "들까지", "들이나", "로부터",
            "에서는", "에서의", "에서도", "으로는", "으로서", "으로써", "으로의", "으로도", "에게는", "에게서", "까지는", "까지의", "부터는", "이라는", "이라고",
            "이라면", "라고도", "입니다", "이지만", "들은", "들이", "들을", "들의", "들에", "들과", "들로", "들도", "들만", "에서", "에게", "에는", "에도",
            "에만", "까지", "부터", "으로", "로는", "로서", "로써", "로의", "로도", "과의", "와의", "과는", "와는", "라는", "라고", "이란", "이며", "이고",
            "이나", "이다", "이든", "처럼", "보다", "마다", "조차", "밖에", "만을", "만이", "만의", "간의", "이면", "인지", "로", "의", "에", "도", "만",
            "들", "란", "나", "인", "며", "고", "간");

    /** What 하다, 되다 and 시키다 are in texts, of which many a noun makes a verb. */
    private static final Set<String> VERB_ENDINGS = Names.words("""
            하다 하는 하고 하여 하며 하면 하면서 하기 하기도 하지 하지만 하게 하도록 하려면 하려는 하려고 하는데 하거나 하므로 합니다 한다 한다면 한 할 함 해 해서 해야 해도
            했다 했고 했으며 했습니다 했던 하였다 하였습니다 하세요 하십시오 되다 되는 되고 되어 되며 되면 되기 되지 되도록 되었다 되었습니다 된다 된 될 됨 돼 됐다 됩니다 되거나
            되므로 시키다 시키는 시키고 시켜 시키며 시킨 시킨다 시킬 시킵니다 시키기 이므로 이기 이었다 이었던 이라서 인데 이자 이어야 입니다만 이에요 하기를 하기에 하기 하는지 해주는
            해준다 하자 했지만 되지만 되는데 되었고 되었으며 되어야 되어도""");

    private static final int LONGEST_VERB = 5;

    @Override
    public boolean isCaseless() {
        return true;
    }

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
        int verb = verbStart(text, start, end);
        if (verb > 0) {
            return verb;
        }
        boolean single = particles.indexOf(text.charAt(base)) >= 0 || AFTER_ANY.contains(text.substring(base, end));
        return single ? base : end;
    }

    /** Where the verb of doing or becoming begins that makes a verb of a noun of two syllables or more; 0 for none. */
    private static int verbStart(String text, int start, int end) {
        for (int i = Math.max(start + 2, end - LONGEST_VERB); i < end; i++) {
            if (VERB_ENDINGS.contains(text.substring(i, end))) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public List<String> variants(String name) {
        return KoreanWording.of(name);
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
