package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of Greek nouns and adjectives, by the ending of the headword. The accent may move towards the end: each form is
 * written with all accents that its lemma's allows, of which the language knows one.
 */
final class GreekNoun {
    /** Nominative, genitive and accusative of the singular, then of the plural. */
    static final int PLACES = 6;

    static final String VOWELS = "αεηιουω";
    static final String ACCENTED = "άέήίόύώ";
    private static final Set<String> PAIRS = Set.of("ου", "αι", "ει", "οι", "υι", "αυ", "ευ");

    /** Endings that draw the accent of a noun towards them. */
    private static final Set<String> MOVING = Set.of(
            "ου", "ους", "ων", "εων", "σεις", "ξεις", "ψεις", "σεων", "ξεων", "ψεων", "ιου", "ια", "ιων", "ματων");

    /** Endings without accents, the longest first: for each place the endings with commas between. */
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("ματα", "μα ματος μα ματα ματων ματα"),
            Map.entry("μα", "μα ματος μα ματα ματων ματα"),
            Map.entry("σεις", "ση σης,σεως ση σεις σεων σεις"),
            Map.entry("ση", "ση σης,σεως ση σεις σεων σεις"),
            Map.entry("ξη", "ξη ξης,ξεως ξη ξεις ξεων ξεις"),
            Map.entry("ψη", "ψη ψης,ψεως ψη ψεις ψεων ψεις"),
            Map.entry("εας", "εας εα εα εις εων εις"),
            Map.entry("ες", "α,η ας,ης α,η ες ων ες"),
            Map.entry("οι", "ος ου ο,ον,ους οι ων ους"),
            Map.entry("ος", "ος ου,ους ο,ον,ος οι,η ων ους,η"),
            Map.entry("ης", "ης η,ους η,ης ες,εις ων ες,εις"),
            Map.entry("ας", "ας α α ες ων ες"),
            Map.entry("η", "η ης η,ην ες,εις ων,εων ες,εις"),
            Map.entry("α", "α,ο,ι ας,ου,ιου α,ο,ι ες,α ων ες,α"),
            Map.entry("ο", "ο ου ο α ων α"),
            Map.entry("ι", "ι ιου ι ια ιων ια"),
            Map.entry("υ", "υ εος,υου υ εα,υα εων,υων εα,υα"));

    /** What a feminine in -ιά has, and the plural of a neuter in -ί. */
    private static final String LAST_ACCENTED = "ιά,ί ιάς,ιού ιά,ί ιές,ιά ιών ιές,ιά";

    private GreekNoun() {}

    /**
     * The forms of a word in small letters at a place of the paradigm; the word itself where it has no other.
     *
     * @param noun whether it is the head, whose accent may move, and no adjective
     */
    static List<String> forms(String word, int place, boolean noun) {
        String plain = plain(word);
        if (noun && word.length() > 4 && word.endsWith("ιά")) {
            return Suffixes.instead(word, "ιά", List.of(LAST_ACCENTED.split(" ")[place].split(",")));
        }
        for (Map.Entry<String, String> entry : ENDINGS) {
            if (plain.endsWith(entry.getKey())
                    && plain.length() > entry.getKey().length() + 1) {
                String stem = plain.substring(0, plain.length() - entry.getKey().length());
                Set<String> forms = new LinkedHashSet<>(place == 0 ? Set.of(word) : Set.of());
                for (String ending : entry.getValue().split(" ")[place].split(",")) {
                    // A neuter plural has the accent one syllable behind that of its singular: συστήματα, σύστημα.
                    boolean earlier = ending.equals("μα") && entry.getKey().equals("ματα");
                    List<String> accented = accented(stem + ending, accentFromStart(word) - (earlier ? 1 : 0));
                    forms.addAll(noun && MOVING.contains(ending) ? accented : accented.subList(0, 1));
                }
                return List.copyOf(forms);
            }
        }
        return List.of(word);
    }

    /** The word with the accent on its lemma's syllable, and on each of the last three behind that. */
    private static List<String> accented(String plain, int syllable) {
        List<Integer> nuclei = nuclei(plain);
        List<String> forms = new ArrayList<>(3);
        for (int i = Math.max(syllable, nuclei.size() - 3); i < nuclei.size(); i++) {
            int place = nuclei.get(i);
            if (i >= 0) {
                char accent = ACCENTED.charAt(VOWELS.indexOf(plain.charAt(place)));
                forms.add(plain.substring(0, place) + accent + plain.substring(place + 1));
            }
        }
        return forms.isEmpty() ? List.of(plain) : forms;
    }

    private static int accentFromStart(String word) {
        List<Integer> nuclei = nuclei(plain(word));
        for (int i = 0; i < nuclei.size(); i++) {
            if (ACCENTED.indexOf(word.charAt(nuclei.get(i))) >= 0) {
                return i;
            }
        }
        return nuclei.size();
    }

    /** The places of the vowels that bear the accents of the syllables; of a pair the second. */
    private static List<Integer> nuclei(String plain) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            boolean pair = i + 1 < plain.length() && PAIRS.contains(plain.substring(i, i + 2));
            if (VOWELS.indexOf(plain.charAt(i)) >= 0) {
                i += pair ? 1 : 0;
                places.add(i);
            }
        }
        return places;
    }

    /** A word in small letters without its accent. */
    static String plain(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int accent = ACCENTED.indexOf(c);
            out.append(accent < 0 ? c : VOWELS.charAt(accent));
        }
        return out.toString();
    }
}
