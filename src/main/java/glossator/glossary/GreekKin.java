package glossator.glossary;

import java.util.List;

/** The Greek adjectives of possibilities and the participles of long actions, in all their forms. */
final class GreekKin {
    private static final List<String> ADJECTIVE = List.of("ος", "η", "ο", "ου", "ης", "ων", "οι", "ες", "α", "ους");

    private static final String POSSIBILITY = "ιμότητα";
    private static final String ACTION = "ηση";

    /** A shorter action is an everyday one. */
    private static final int SHORTEST_ACTION = 10;

    private GreekKin() {}

    /** επεκτασιμότητα: επεκτάσιμος; κρυπτογράφηση: κρυπτογραφημένος. None of a phrase. */
    static List<String> of(String name) {
        String small = Names.small(name);
        if (small.indexOf(' ') >= 0) {
            return List.of();
        }
        if (small.endsWith(POSSIBILITY) && small.length() > POSSIBILITY.length() + 2) {
            String stem = GreekNoun.plain(small.substring(0, small.length() - POSSIBILITY.length()));
            return Suffixes.on(accentedLast(stem) + "ιμ", ADJECTIVE);
        }
        boolean action = small.endsWith(ACTION) && small.length() >= SHORTEST_ACTION;
        return action
                ? Suffixes.on(GreekNoun.plain(small.substring(0, small.length() - ACTION.length())) + "ημέν", ADJECTIVE)
                : List.of();
    }

    /** The stem with an accent on its last vowel. */
    private static String accentedLast(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            int vowel = GreekNoun.VOWELS.indexOf(stem.charAt(i));
            if (vowel >= 0) {
                return stem.substring(0, i) + GreekNoun.ACCENTED.charAt(vowel) + stem.substring(i + 1);
            }
        }
        return stem;
    }
}
