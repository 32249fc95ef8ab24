package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What Dutch says for a headword in other grammar: schaalbaar, gevirtualiseerd, versleutelde, client-server. */
final class DutchKin {
    /** Nouns whose adjective or participle is an everyday word, or another one. */
    private static final Set<String> APART = Names.words("""
            beschikbaarheid baarheid dankbaarheid kwetsbaarheid organisatie realisatie ontwikkeling verzameling bedoeling""");

    /** The stems of nouns in -entie that name a quality as their adjectives do. */
    private static final Set<String> QUALITIES = Names.words("idempot persist consist coher transpar");

    /** The stems of nouns in -atie whose verbs have -eren. */
    private static final Set<String> ACTIONS =
            Names.words("replic orkestr authentic migr integr feder valid configur segment");

    private static final GeneralHead ARCHITECTURE = new GeneralHead(
            Set.of("architectuur", "architecturen", "model", "benadering", "patroon", "aanval"),
            Set.of(),
            DutchKin::isTelling);

    private DutchKin() {}

    /** What else a name may be called. */
    static List<String> of(String name) {
        Set<String> kin = new LinkedHashSet<>(derived(name));
        for (String way : List.of(name, apart(name))) {
            ARCHITECTURE.leftOutLast(way).ifPresent(rest -> {
                kin.add(rest);
                kin.addAll(rest.endsWith("services") ? List.of(rest.substring(0, rest.length() - 1)) : List.of());
            });
        }
        String[] words = name.split(" ");
        boolean available = words.length == 2 && name.endsWith("beschikbaarheid");
        if (available) {
            kin.addAll(List.of("hoogbeschikbaar", "hoogbeschikbare", "hoog beschikbaar", "hoog beschikbare"));
        }
        kin.remove(name);
        return List.copyOf(kin);
    }

    /** The name with a hyphen before the architecture that ends its last word: client-serverarchitectuur. */
    private static String apart(String name) {
        for (String head : List.of("architectuur", "architecturen")) {
            int start = name.length() - head.length();
            if (name.endsWith(head) && start > 3 && Character.isLetter(name.charAt(start - 1))) {
                return name.substring(0, start) + "-" + head;
            }
        }
        return name;
    }

    private static List<String> derived(String name) {
        String small = Names.small(name);
        boolean word =
                name.length() > 7 && name.codePoints().allMatch(Character::isLetter) && !LastWord.isAcronym(name);
        if (!word || APART.contains(small)) {
            return List.of();
        }
        if (small.endsWith("baarheid")) {
            String stem = less(small, 8);
            return List.of(stem + "baar", stem + "bare");
        }
        if (small.endsWith("isatie")) {
            return verb(less(small, 6) + "iseer", less(small, 6) + "iseren");
        }
        if (small.endsWith("atie") && ACTIONS.contains(less(small, 4))) {
            String stem = less(small, 4) + "eer";
            return verb(stem, less(small, 4) + "eren");
        }
        if (small.endsWith("eling") && (small.startsWith("ver") || small.startsWith("ont"))) {
            String stem = less(small, 3);
            return List.of(stem + "d", stem + "de", stem + "t", stem + "en");
        }
        if (small.endsWith("tolerantie")) {
            return List.of(less(small, 2), less(small, 2) + "e");
        }
        boolean quality = small.endsWith("entie") && QUALITIES.contains(less(small, 5));
        return quality ? List.of(less(small, 2), less(small, 2) + "e") : List.of();
    }

    /** The participle, short and long, the infinitive and the present of a verb in -eren. */
    private static List<String> verb(String stem, String infinitive) {
        // Behind ge- these would read as one vowel with its e: geïntegreerd.
        String prefix = "ge" + ("ei".indexOf(stem.charAt(0)) >= 0 ? trema(stem) : stem);
        return List.of(prefix + "d", prefix + "de", infinitive, stem + "t");
    }

    private static String trema(String stem) {
        return (stem.charAt(0) == 'e' ? "ë" : "ï") + stem.substring(1);
    }

    private static boolean isTelling(String rest) {
        return GeneralHead.isHyphenated(rest)
                || rest.endsWith("services")
                || rest.endsWith(" trust")
                || rest.endsWith(" native")
                || rest.endsWith("gestuurde");
    }

    private static String less(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
