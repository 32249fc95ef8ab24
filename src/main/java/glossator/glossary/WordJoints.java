package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes words apart that a name has as one, and as one that it has apart, where usage wavers: auto-scaling, autoscaling;
 * data set, dataset. Only for first parts, and pairs of parts, that are known to do so: a drug war is no drugwar.
 */
final class WordJoints {
    /** A word this short in the place of a second part is more likely a piece of another word. */
    private static final int SHORTEST_REST = 4;

    private static final Set<String> FIRSTS = words("""
            data file web host user time code work key load back front run name check life road log net home table cloud
            class space page pipe help spread smart touch tool block white black side sand green church feed drop bread
            command source task life object method variable screen thread byte bit""");

    private static final Set<String> SECONDS = words("""
            set sets base bases flow flows point points space spaces stamp stamps name names key keys path paths line lines
            log logs end ends store stores system systems site sites page pages word words time times board boards book
            books load loads balancer balancers balancing sheet sheets phone phones list lists box boxes chain chains code
            codes file files map maps mark marks room rooms cycle cycles""");

    /** What the e of electronic things stands before: more words than not begin with that letter anyway. */
    private static final Set<String> BEHIND_E = words("mail mails book books learning commerce sport sports waste");

    /** Beginnings of words that look as if they had a prefix. */
    private static final List<String> UNPREFIXED = List.of(
            "automa",
            "autori",
            "author",
            "autent",
            "interna",
            "internet",
            "interfa",
            "interpr",
            "interes",
            "interac",
            "subscri",
            "suscri",
            "superv",
            "predic",
            "presen",
            "proces",
            "postul",
            "anticip",
            "intersec");

    private final Set<String> prefixes;

    /** Takes the first parts that go before any word, in small letters. */
    WordJoints(String prefixes) {
        this.prefixes = words(prefixes);
    }

    /** The variants of a name and of its inflected forms. */
    List<String> variants(String name, List<String> inflected) {
        List<String> variants = new ArrayList<>(variants(name));
        inflected.forEach(form -> variants.addAll(variants(form)));
        return variants;
    }

    /** The name with one pair of its words joined or put as a pair, or one of its words taken apart. */
    List<String> variants(String name) {
        List<String> variants = new ArrayList<>();
        List<String> parts = NounPhrase.parts(name);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean joins = i > 0 && i + 1 < parts.size() && LastWord.isJoint(part.charAt(0)) && part.charAt(0) != '/';
            if (joins && isJoinable(part, parts.get(i - 1), parts.get(i + 1), parts.size() == 3)) {
                variants.add(replaced(parts, i - 1, i + 2, parts.get(i - 1) + parts.get(i + 1)));
            }
            if (part.equals("-") && isPair(parts, i)) {
                variants.add(replaced(parts, i, i + 1, "/"));
            }
            int cut = cut(part);
            if (cut > 0) {
                variants.add(replaced(parts, i, i + 1, part.substring(0, cut) + "-" + part.substring(cut)));
            }
        }
        return variants;
    }

    /** Whether a hyphen stands between two words that may be a pair: client-server, client/server. */
    private static boolean isPair(List<String> parts, int hyphen) {
        return hyphen > 0
                && hyphen + 1 < parts.size()
                && parts.get(hyphen - 1).length() >= SHORTEST_REST
                && parts.get(hyphen + 1).length() >= SHORTEST_REST
                && isPlain(parts.get(hyphen - 1))
                && isPlain(parts.get(hyphen + 1));
    }

    private boolean isJoinable(String joint, String first, String second, boolean alone) {
        boolean plain = isPlain(first) && isPlain(second);
        String start = Names.small(first);
        // The short words within man-in-the-middle and policy as code join nothing; log-in has no more than two.
        boolean linking = first.length() < 4 && !prefixes.contains(start) || second.length() < 4;
        if (linking && !alone) {
            return false;
        }
        boolean pair = FIRSTS.contains(start) || SECONDS.contains(Names.small(second));
        boolean hyphenated = !Characters.isSpace(joint.charAt(0));
        return plain && (hyphenated || prefixes.contains(start) || pair && isAscii(first) && isAscii(second));
    }

    /** Where a word is taken apart, or 0. */
    private int cut(String word) {
        if (!isPlain(word)) {
            return 0;
        }
        String small = Names.small(word);
        if (UNPREFIXED.stream().anyMatch(small::startsWith)) {
            return 0;
        }
        for (int cut = 1; cut <= word.length() - 3; cut++) {
            String first = small.substring(0, cut);
            // Two letters begin too many words to be a prefix for certain: co-pia, re-gistro.
            boolean prefix = prefixes.contains(first)
                    && cut != 2
                    && word.length() - cut >= SHORTEST_REST
                    && (cut > 1 || BEHIND_E.contains(small.substring(cut)));
            if (prefix || FIRSTS.contains(first) && SECONDS.contains(small.substring(cut))) {
                return cut;
            }
        }
        return 0;
    }

    private static String replaced(List<String> parts, int from, int to, String replacement) {
        return String.join("", parts.subList(0, from)) + replacement + String.join("", parts.subList(to, parts.size()));
    }

    // Abbreviations and words with a sign in them are not joined: X-ray, CI/CD.
    private static boolean isPlain(String word) {
        return word.codePoints().allMatch(Character::isLetter) && !LastWord.isAcronym(word) && !word.equals("X");
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    private static Set<String> words(String text) {
        return Names.words(text);
    }
}
