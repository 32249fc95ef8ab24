package glossator.glossary;

import java.util.List;
import java.util.Set;

/** Vietnamese: nothing is inflected. The tone stands on either vowel of oa, oe, uy, and i may be y. */
final class Vietnamese implements LanguageModule {
    private static final String[] TONES_ON_SECOND = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };
    private static final String[] TONES_ON_FIRST = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };
    private static final String Y = "yỳýỷỹỵ";
    private static final String I = "iìíỉĩị";

    private static final WordJoints JOINTS =
            new WordJoints("auto multi micro inter sub pre anti meta hyper cyber web e");

    @Override
    public List<String> variants(String name) {
        return JOINTS.variants(name);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.VIETNAMESE;
    }

    @Override
    public String fold(String text) {
        String folded = text;
        for (int i = 0; i < TONES_ON_SECOND.length; i++) {
            folded = folded.replace(TONES_ON_SECOND[i], TONES_ON_FIRST[i]);
        }
        return withI(folded);
    }

    /** A syllable of one consonant and y with a tone, with i: kỹ, kĩ. */
    private static String withI(String syllable) {
        if (syllable.length() != 2 || "hklmstHKLMST".indexOf(syllable.charAt(0)) < 0) {
            return syllable;
        }
        int place = Y.indexOf(syllable.charAt(1));
        return place <= 0 ? syllable : syllable.substring(0, 1) + I.charAt(place);
    }
}
