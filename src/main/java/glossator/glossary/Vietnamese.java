package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Vietnamese: nothing is inflected. The tone stands on either vowel of oa, oe, uy, and i may be y; the word that makes a
 * noun of a verb has others of its kind, and the word for a kind of thing may be missing.
 */
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

    /** Words that make nouns of verbs and adjectives: each stands for the others. */
    private static final List<String> NOMINALIZERS = List.of("khả năng", "tính", "độ", "sự");

    private static final GenericHead KINDS =
            new GenericHead(Set.of("kiến trúc", "hệ thống", "ứng dụng", "các"), true, 8, 3);

    private static final GenericHead KINDS_OF_FOREIGN =
            new GenericHead(Set.of("kiến trúc", "ứng dụng", "nền tảng"), true, 8, 2);

    private static final String VOWELS = "aeiouy";
    private static final Set<String> FINALS = Names.words("c ch m n ng nh p t");

    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>(JOINTS.variants(name));
        String small = Names.small(name);
        for (String nominalizer : NOMINALIZERS) {
            if (small.startsWith(nominalizer + " ")) {
                String rest = name.substring(nominalizer.length());
                NOMINALIZERS.stream()
                        .filter(other -> !other.equals(nominalizer))
                        .forEach(other -> variants.add(other + rest));
            }
        }
        // A loan may be written by its syllables: nơ-ron, nơron.
        if (small.indexOf('-') > 0 && !isForeign(name)) {
            variants.add(name.replace("-", ""));
        }
        if (small.startsWith("hệ thống ")) {
            variants.add(name.substring(0, 2) + name.substring(8));
        }
        variants.addAll(KINDS.dropped(name));
        KINDS_OF_FOREIGN.dropped(name).stream().filter(this::isForeign).forEach(variants::add);
        if (small.contains("cung cấp dịch vụ ")) {
            variants.add(name.replace(" dịch vụ ", " ").replace(" Dịch vụ ", " "));
        }
        return variants;
    }

    @Override
    public boolean isForeign(String name) {
        return name.chars().allMatch(c -> c < 0x80)
                && NounPhrase.parts(Names.small(name)).stream().anyMatch(part -> !isSyllable(part));
    }

    /** Whether a word has the shape of a syllable of the language: one group of vowels, and one of few ends. */
    private static boolean isSyllable(String word) {
        int start = 0;
        while (start < word.length() && VOWELS.indexOf(word.charAt(start)) < 0) {
            start++;
        }
        int end = start;
        while (end < word.length() && VOWELS.indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        boolean joint = word.length() == 1 && LastWord.isJoint(word.charAt(0));
        return joint || end > start && (end == word.length() || FINALS.contains(word.substring(end)));
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
