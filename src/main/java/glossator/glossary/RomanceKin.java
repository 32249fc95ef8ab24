package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What Romance languages call by an adjective or verb instead of a noun, each in its own letters: escalable for
 * escalabilidad, virtualizado for virtualización, idempotente for idempotencia.
 *
 * @param rules what takes the place of the ending of a noun, the longest ending first
 * @param apart nouns, and ends of nouns, that mean something else than their adjectives and verbs
 * @param qualities the stems of nouns that name a quality as their adjectives do
 * @param high how an adjective is made out of "high" and a quality: alta disponibilidad, altamente disponible
 */
record RomanceKin(List<Rule> rules, Set<String> apart, Set<String> qualities, High high) {

    private static final int SHORTEST_PLURAL = 8;

    /** What is said of failures and the like: tolerancia a fallos, tolerante a fallos. */
    private static final Set<String> TOLERANT =
            Set.of("tolerancia", "tolérance", "tolleranza", "tolerância", "resistencia", "resistência", "résistance");

    private static final Set<String> ZEROS = Set.of("cero", "zéro", "zero", "trust");

    /**
     * What takes the place of an ending.
     *
     * @param ending the end of the noun
     * @param others the endings instead of it
     * @param quality whether the rule holds for the listed qualities alone
     */
    record Rule(String ending, List<String> others, boolean quality) {}

    /**
     * The two words for high.
     *
     * @param adjective before a quality
     * @param adverb before its adjective
     * @param quality the end of the quality
     * @param adjectives what takes the place of that end
     */
    record High(String adjective, String adverb, String quality, List<String> adjectives) {}

    /** A rule for all nouns with an ending; the other endings have spaces between. */
    static Rule rule(String ending, String others) {
        return new Rule(ending, List.of(others.split(" ")), false);
    }

    /** A rule for the listed qualities with an ending. */
    static Rule quality(String ending, String others) {
        return new Rule(ending, List.of(others.split(" ")), true);
    }

    /** The kin of a name of one word, or of a high quality. */
    List<String> of(String name) {
        String small = Names.small(name);
        int space = small.indexOf(' ');
        if (space > 0) {
            boolean tolerant = TOLERANT.contains(small.substring(0, space));
            if (tolerant) {
                return derived(name.substring(0, space), small.substring(0, space)).stream()
                        .map(form -> form + name.substring(space))
                        .toList();
            }
            boolean isHigh = small.substring(0, space).equals(high.adjective()) && small.endsWith(high.quality());
            return isHigh && space == small.lastIndexOf(' ')
                    ? Suffixes.instead(high.adverb() + small.substring(space), high.quality(), high.adjectives())
                    : List.of();
        }
        boolean common = small.length() > 4 && LastWord.inCaseOf(name, small).equals(name) && !LastWord.isAcronym(name);
        return common && apart.stream().noneMatch(small::endsWith) ? derived(name, small) : List.of();
    }

    private List<String> derived(String name, String small) {
        for (Rule rule : rules) {
            int stem = small.length() - rule.ending().length();
            boolean fits = stem > 1 && small.endsWith(rule.ending());
            if (fits && (!rule.quality() || qualities.contains(small.substring(0, stem)))) {
                return Suffixes.instead(name, rule.ending(), rule.others());
            }
        }
        return List.of();
    }

    /** The rest of a name without its general noun, and its forms: microservicios for arquitectura de microservicios. */
    static List<String> withoutHead(String name, GeneralHead head, UnaryOperator<List<String>> forms) {
        Optional<String> rest = head.leftOutFirst(name);
        Set<String> all = new LinkedHashSet<>(rest.stream().toList());
        rest.ifPresent(alone -> all.addAll(forms.apply(new ArrayList<>(List.of(alone)))));
        all.remove(name);
        return List.copyOf(all);
    }

    /** A name of an application with the short word for one, which takes its place and number, or the other way round. */
    static List<String> clipped(String name, String one, String shortOne, String many, String shortMany) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return List.of();
        }
        String first = Names.small(name.substring(0, space));
        String rest = name.substring(space);
        if (first.equals(one) || first.equals(many)) {
            return List.of((first.equals(one) ? shortOne : shortMany) + rest);
        }
        boolean clipped = first.equals(shortOne) || first.equals(shortMany);
        return clipped ? List.of((first.equals(shortOne) ? one : many) + rest) : List.of();
    }

    /** What does a thing for the doing of it, and the other way round, where a complement tells which: balanceo de carga. */
    static List<String> agents(String name, Map<String, String> pairs, LanguageModule language) {
        int space = name.indexOf(' ');
        String other = space < 0 ? null : pairs.get(Names.small(name.substring(0, space)));
        if (other == null) {
            return List.of();
        }
        String swapped = other + name.substring(space);
        List<String> forms = new ArrayList<>(List.of(swapped));
        forms.addAll(language.inflected(swapped));
        return forms;
    }

    /** A phrase that starts with an adjective, in the other genders and numbers: nativo de la nube. */
    static List<String> genders(String name, List<String> forms) {
        int space = name.indexOf(' ');
        boolean adjective = space > 0 && forms.contains(Names.small(name.substring(0, space)));
        return adjective
                ? forms.stream().map(form -> form + name.substring(space)).toList()
                : List.of();
    }

    /**
     * Whether the rest of a name says enough without its general noun: a long plural, what is led by or without something,
     * weakly coupled, zero trust.
     *
     * @param led the participles that may begin it
     * @param without the preposition that may
     * @param plural the last letter of a plural
     */
    static boolean isTelling(String rest, Set<String> led, String without, char plural) {
        List<String> words = GeneralHead.words(rest);
        String first = words.get(0);
        if (words.size() == 1) {
            boolean many = rest.length() >= SHORTEST_PLURAL && rest.charAt(rest.length() - 1) == plural;
            return many || GeneralHead.isHyphenated(rest);
        }
        return GeneralHead.isHyphenated(rest)
                || led.contains(first)
                || first.equals(without)
                || first.endsWith("mente")
                || first.endsWith("ment")
                || ZEROS.contains(words.get(words.size() - 1));
    }

    /**
     * What is done with a participle instead of a noun: datos cifrados for cifrado de datos, données chiffrées for chiffrement
     * des données. The participle agrees as the ending of the noun allows.
     *
     * @param links what stands between the two nouns
     * @param endings the ends of participles
     */
    List<String> attributive(String name, Set<String> links, List<String> endings) {
        List<String> words = GeneralHead.words(name);
        if (words.size() != 3 || !links.contains(words.get(1))) {
            return List.of();
        }
        String noun = words.get(2);
        boolean many = noun.endsWith("s");
        return of(words.get(0)).stream()
                .filter(form -> endings.stream().anyMatch(form::endsWith) && form.endsWith("s") == many)
                .map(form -> noun + " " + Names.small(form))
                .toList();
    }

    /**
     * What is done in a manner: escalar horizontalmente for escalado horizontal.
     *
     * @param verbs the verbs of nouns for an action that stand before an adjective in -al
     * @param adverb the end of an adverb
     */
    static List<String> manners(String name, Map<String, List<String>> verbs, String adverb) {
        List<String> words = GeneralHead.words(Names.small(name));
        boolean manner = words.size() == 2 && words.get(1).endsWith("al") && verbs.containsKey(words.get(0));
        return manner
                ? verbs.get(words.get(0)).stream()
                        .map(verb -> verb + " " + words.get(1) + adverb)
                        .toList()
                : List.of();
    }
}
