package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * English words that say the same as a headword in another part of speech: encrypted for encryption, scalable for
 * scalability, refactored for refactoring. Only endings that leave no doubt; everyday words are left out.
 */
final class EnglishKin {
    private static final int SHORTEST_VERBAL_NOUN = 8;

    /** Logged, tested and hosted are said of everything, provisioned is not. */
    private static final int LONG_PARTICIPLE = 9;

    /** Nouns that have moved too far from their verbs. */
    private static final Set<String> APART = Names.words("""
            organization civilization realization generalization application publication communication
            population education association location vacation qualification navigation litigation irrigation obligation
            investigation regulation calculation speculation operation generation consideration exploration corporation
            administration demonstration concentration celebration illustration registration nomination determination
            destination termination examination imagination combination coordination appropriation
            dedication indication medication fabrication complication implication creation relation situation evaluation gratification formation information""");

    private static final Set<String> EVERYDAY = Names.words("""
            available able possible responsible capable visible probable accountable disable suitable stable viable liable
            table usable flexible""");

    private static final Set<String> GERUNDS_APART = Names.words("""
            networking engineering programming computing marketing manufacturing accounting advertising publishing
            trafficking clustering broadcasting interesting beginning something everything processing streaming banking
            training learning building meaning setting planning reasoning meeting morning evening""");

    /** Verbs that are said of other things too often, or are nouns of their own. */
    private static final Set<String> EVERYDAY_VERBS = Names.words("""
            schedule batch trace stage route branch merge model train learn build start scale process search group index query
            filter check watch print write share store trade label track drive order report request offer target switch
            profile monitor provision mount point power stream thread throttle encode parse compile bundle package deliver
            compute market message publish review signal design""");

    /** Qualities in -ence and -ency, or -ance and -ancy, without their last letters. */
    private static final Set<String> QUALITIES = Names.words("""
            idempoten multitenan persisten resilien redundan consisten inconsisten coheren complian concurren toleran""");

    /** Those of them that are said with -ence and with -ency. */
    private static final Set<String> WITH_BOTH = Set.of("idempoten", "persisten", "resilien", "consisten");

    /** The nouns in -ation whose verbs have -ate, by the letters before that. */
    private static final List<String> WITH_ATE = List.of(
            "ic", "ul", "estr", "igr", "reg", "leg", "ig", "ag", "sol", "eder", "iter", "medi", "agin", "ordin", "ili",
            "lid");

    /** Ends of stems that have lost an -e. */
    private static final List<String> MUTE = List.of(
            "ach", "c", "v", "rs", "nis", "is", "iz", "yz", "rat", "cat", "lat", "gat", "ut", "dl", "bl", "tl", "dul",
            "scal");

    private static final Map<String, String> CLIPPED = Map.of(
            "application", "app",
            "applications", "apps",
            "technology", "tech",
            "technologies", "tech",
            "repository", "repo",
            "repositories", "repos",
            "configuration", "config",
            "configurations", "configs");

    private static final Map<String, String> FULL = Map.of(
            "app", "application",
            "apps", "applications",
            "tech", "technology",
            "repo", "repository",
            "repos", "repositories",
            "config", "configuration",
            "configs", "configurations");

    private EnglishKin() {}

    /** What else a name may be called. */
    static List<String> of(String name) {
        Set<String> kin = new LinkedHashSet<>();
        if (!name.isEmpty() && Characters.isLetterOrMark(name.codePointBefore(name.length()))) {
            kin.addAll(LastWord.inflect(name, word -> verbal(word, name.length() > word.length())));
            kin.addAll(adverbial(name));
            kin.addAll(attributive(name));
            kin.addAll(adjectival(name));
            if (name.endsWith(" control")) {
                kin.add(name + "led");
            }
        }
        return List.copyOf(kin);
    }

    /** The same with the usual short or long form of its last word: stateless app, stateless application. */
    static List<String> clipped(String name) {
        return name.indexOf(' ') < 0
                ? List.of()
                : LastWord.inflect(
                        name,
                        word -> Stream.of(CLIPPED, FULL)
                                .filter(pairs -> pairs.containsKey(Names.small(word)))
                                .map(pairs -> LastWord.inCaseOf(word, pairs.get(Names.small(word))))
                                .toList());
    }

    private static List<String> verbal(String word, boolean phrase) {
        String small = Names.small(word);
        if (word.length() < SHORTEST_VERBAL_NOUN - 1 || LastWord.isAcronym(word)) {
            return List.of();
        }
        return (phrase ? phrasal(small) : single(small))
                .stream().map(form -> LastWord.inCaseOf(word, form)).toList();
    }

    /** The kin of a word that stands alone. */
    private static List<String> single(String word) {
        if (word.endsWith("ability") || word.endsWith("ibility")) {
            String adjective = less(word, 5) + "le";
            return EVERYDAY.contains(adjective) ? List.of() : List.of(adjective);
        }
        for (String ending : List.of("ce", "cy")) {
            String stem = less(word, 2);
            if (word.endsWith(ending) && QUALITIES.contains(stem)) {
                return WITH_BOTH.contains(stem)
                        ? List.of(stem + "t", stem + (ending.equals("ce") ? "cy" : "ce"))
                        : List.of(stem + "t");
            }
        }
        if (word.endsWith("ing")) {
            return participles(word);
        }
        return verbs(word);
    }

    // In a phrase the other words tell what is meant, so that the plain verb is no everyday word either.
    private static List<String> phrasal(String word) {
        if (word.endsWith("balancer") || word.endsWith("izer") || word.endsWith("iser")) {
            return List.of(less(word, 2) + "ing");
        }
        if (word.endsWith("engineering")) {
            return List.of(less(word, 3), less(word, 3) + "s");
        }
        if (word.endsWith("ance") || word.endsWith("ence")) {
            return QUALITIES.contains(less(word, 2)) ? List.of(less(word, 2) + "t") : List.of();
        }
        if (word.endsWith("ation") && WITH_ATE.stream().anyMatch(less(word, 5)::endsWith) && !APART.contains(word)) {
            return List.of(less(word, 3) + "or", less(word, 3) + "ors", less(word, 3) + "ing", less(word, 3) + "e");
        }
        if (!word.endsWith("ing") || GERUNDS_APART.contains(word)) {
            return List.of();
        }
        String verb = infinitive(less(word, 3));
        String stem = less(word, 3);
        return List.of(verb, verb + "s", stem + "ed", stem + "er", stem + "ers");
    }

    private static List<String> participles(String word) {
        if (GERUNDS_APART.contains(word)) {
            return List.of();
        }
        String participle = less(word, 3) + "ed";
        String verb = infinitive(less(word, 3));
        boolean telling = verb.length() > 4 && !EVERYDAY_VERBS.contains(verb) || verb.equals("hash");
        if (!telling) {
            return participle.length() >= LONG_PARTICIPLE ? List.of(participle) : List.of();
        }
        return List.of(participle, verb, EnglishNumber.plurals(verb, false).get(0));
    }

    /** The verb before -ing: scrape, balance, debug. */
    private static String infinitive(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        boolean doubled = end == stem.charAt(last - 1) && "lsz".indexOf(end) < 0;
        if (doubled) {
            return stem.substring(0, last);
        }
        boolean open = "aiou".indexOf(stem.charAt(last - 1)) >= 0 && "wxyaeiou".indexOf(end) < 0;
        boolean single = open && stem.substring(0, last - 1).codePoints().noneMatch(c -> "aeiou".indexOf(c) >= 0);
        boolean mute = single || MUTE.stream().anyMatch(stem::endsWith);
        return mute ? stem + "e" : stem;
    }

    /** The verb of a noun in -ization, -ification, -yption or -ation, in its forms. */
    private static List<String> verbs(String word) {
        if (APART.contains(word.replace("isation", "ization")) || word.length() < SHORTEST_VERBAL_NOUN) {
            return List.of();
        }
        if (word.endsWith("ization")) {
            return Stream.concat(inE(less(word, 5)).stream(), inE(less(word, 6) + "s").stream())
                    .toList();
        }
        if (word.endsWith("isation")) {
            return Stream.concat(inE(less(word, 5)).stream(), inE(less(word, 6) + "z").stream())
                    .toList();
        }
        if (word.endsWith("ification")) {
            String stem = less(word, 7);
            return List.of(stem + "y", stem + "ies", stem + "ied", stem + "ying");
        }
        if (word.endsWith("yption")) {
            String verb = less(word, 3);
            return List.of(verb, verb + "s", verb + "ed", verb + "ing");
        }
        if (word.endsWith("mpression")) {
            return List.of(less(word, 3), less(word, 3) + "es", less(word, 3) + "ed", less(word, 3) + "ing");
        }
        boolean ate = word.endsWith("ation") && WITH_ATE.stream().anyMatch(less(word, 5)::endsWith);
        boolean known = ate || word.equals("authentication") || word.equals("automation");
        return known ? inE(less(word, 3)) : List.of();
    }

    /** The forms of a verb in -e, given without it. */
    private static List<String> inE(String stem) {
        return List.of(stem + "e", stem + "es", stem + "ed", stem + "ing");
    }

    /** High availability, highly available. */
    private static List<String> adverbial(String name) {
        int space = name.indexOf(' ');
        boolean quality = name.endsWith("ability") || name.endsWith("ibility");
        return quality
                        && space > 0
                        && space == name.lastIndexOf(' ')
                        && Names.small(name).startsWith("high ")
                ? List.of(name.substring(0, space) + "ly" + less(name.substring(space), 5) + "le")
                : List.of();
    }

    /** Horizontal scaling: scale horizontally, horizontally scaled. */
    private static List<String> adjectival(String name) {
        int space = name.indexOf(' ');
        String first = Names.small(space < 0 ? "" : name.substring(0, space));
        String gerund = Names.small(name.substring(space + 1));
        boolean adverb = first.endsWith("al") || first.endsWith("ic") || first.endsWith("ive");
        if (!adverb
                || !gerund.endsWith("ing")
                || gerund.length() < SHORTEST_VERBAL_NOUN - 1
                || gerund.indexOf(' ') > 0) {
            return List.of();
        }
        String manner = first + (first.endsWith("ic") ? "ally" : "ly");
        String stem = less(gerund, 3);
        String verb = infinitive(stem);
        List<String> forms = new ArrayList<>();
        for (String form : List.of(verb, verb + "s", stem + "ed", gerund)) {
            forms.add(form + " " + manner);
            forms.add(manner + " " + form);
        }
        forms.add(manner + " " + stem + "able");
        return forms;
    }

    /** Data compression, compressed data. */
    private static List<String> attributive(String name) {
        int space = name.indexOf(' ');
        boolean pair = space > 0 && space == name.lastIndexOf(' ') && name.length() - space > SHORTEST_VERBAL_NOUN;
        return pair
                ? verbs(Names.small(name.substring(space + 1))).stream()
                        .filter(verb -> verb.endsWith("ed"))
                        .map(verb -> verb + " " + name.substring(0, space))
                        .toList()
                : List.of();
    }

    private static String less(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
