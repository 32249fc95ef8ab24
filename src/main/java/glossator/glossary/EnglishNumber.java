package glossator.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plural of an English word and the singular of a plural, in small letters. */
final class EnglishNumber {
    /** One form for both numbers, or no other number in use, or a plural that means something else. */
    private static final Set<String> INVARIABLE = words("""
            series species means news headquarters barracks crossroads gallows works sheep deer fish aircraft spacecraft
            hovercraft offspring salmon trout bison swine moose squid shrimp corps rendezvous proceeds thanks goods customs
            arms glasses clothes pants trousers scissors jeans shorts tongs pliers riches savings earnings remains
            surroundings belongings amends alms dregs shambles innings odds outskirts diabetes measles mumps rabies herpes
            shingles rickets police cattle information equipment furniture knowledge software hardware evidence luggage
            advice wealth this is was has does always perhaps us his yes less unless
            french dutch welsh irish british english spanish polish turkish danish swedish finnish scottish jewish kurdish
            chinese japanese portuguese vietnamese lebanese sudanese congolese maltese burmese taiwanese
            march may""");

    /** Not the plurals of new, mean, serie and specie. */
    private static final Set<String> NO_PLURALS = words("news means series species");

    /** Singular nouns that end as a plural does. */
    private static final Set<String> SINGULAR = words("""
            gas bus lens atlas canvas alias bias pancreas christmas texas hamas chaos cosmos ethos pathos logos kudos
            rhinoceros thermos asbestos albatross mars summons bellows sos ibis iris tennis pelvis axis cannabis debris
            chassis trellis mantis marquis oasis tetris crisis basis""");

    private static final Set<String> PLURALS_IN_ICS = words("""
            critics clinics topics mechanics classics relics picnics attics cynics skeptics sceptics fanatics lunatics
            alcoholics narcotics antibiotics medics fabrics comics republics epidemics pandemics academics mosaics
            catholics plastics synthetics psychics characteristics""");

    private static final Set<String> PLURALS_IN_US_OR_IS = words(
            "menus gurus emus taxis skis rabbis alibis safaris tsunamis jihadis bikinis khakis kiwis saudis iraqis yazidis");

    private static final Set<String> HARD_CH = words("stomach epoch eunuch czech tech loch triptych conch");

    private static final Set<String> IN_OES = words("hero potato tomato echo veto embargo torpedo negro mulatto");

    private static final Set<String> IN_OES_TOO = words("""
            mosquito volcano tornado cargo motto mango buffalo domino zero halo desperado manifesto innuendo flamingo ghetto
            grotto memento banjo fresco peccadillo""");

    private static final List<String> IN_VES = List.of(
            "leaf", "loaf", "thief", "half", "calf", "elf", "shelf", "self", "wolf", "knife", "life", "wife", "sheaf");

    private static final Set<String> IN_VES_TOO = words("scarf hoof wharf dwarf");

    private static final Set<String> IN_US = words("""
            virus campus bonus census status focus bus corpus circus consensus genius octopus walrus minibus surplus nexus
            chorus caucus prospectus apparatus sinus fetus versus retrovirus coronavirus airbus omnibus lotus fungus cactus
            nucleus syllabus stimulus""");

    private static final Set<String> WITH_IE = words("""
            movie cookie zombie selfie rookie hoodie genie junkie hippie brownie calorie prairie birdie bogie groupie
            laddie pixie sortie tie pie die lie eyrie collie freebie newbie veggie foodie""");

    private static final Set<String> WITH_CHE =
            words("ache cache headache psyche niche avalanche moustache creche cliche");

    private static final Map<String, List<String>> IRREGULAR = irregular("""
            child children; man men; woman women; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen;
            person people persons; die dice; penny pence pennies; quiz quizzes; whiz whizzes; cactus cacti cactuses;
            fungus fungi funguses; nucleus nuclei; syllabus syllabi syllabuses; alumnus alumni; stimulus stimuli;
            radius radii; focus foci focuses; bacillus bacilli; locus loci; terminus termini terminuses;
            criterion criteria; phenomenon phenomena; automaton automata automatons; datum data; medium media mediums;
            bacterium bacteria; curriculum curricula curriculums; memorandum memoranda memorandums;
            referendum referendums referenda; ultimatum ultimatums ultimata; stratum strata; erratum errata;
            addendum addenda; millennium millennia millenniums; symposium symposia symposiums; index indexes indices;
            appendix appendices appendixes; matrix matrices matrixes; vertex vertices; vortex vortices; codex codices;
            axis axes; larva larvae; alga algae; alumna alumnae; antenna antennae antennas; vertebra vertebrae;
            formula formulas formulae; genus genera; corpus corpora; opus opuses; bureau bureaus bureaux;
            tableau tableaux; plateau plateaus plateaux; chateau chateaux; château châteaux; passerby passersby;
            passer-by passers-by; gas gases; bus buses; yes yeses; iris irises; staff staffs; roof roofs; talisman talismans;
            human humans; german germans; roman romans; shaman shamans; ottoman ottomans; norman normans; caiman caimans;
            layman laymen""");

    private static final Map<String, String> SINGULARS = new HashMap<>();

    static {
        IRREGULAR.forEach((singular, plurals) -> plurals.forEach(plural -> SINGULARS.putIfAbsent(plural, singular)));
    }

    private EnglishNumber() {}

    /** The plurals of a word, the usual one first; of a proper name, those in plain -s too. */
    static List<String> plurals(String word, boolean proper) {
        if (INVARIABLE.contains(word) || word.endsWith("ics")) {
            return List.of();
        }
        List<String> plurals = new ArrayList<>(commonPlurals(word));
        if (proper && word.endsWith("y")) {
            plurals.add(word + "s");
        }
        plurals.removeIf(NO_PLURALS::contains);
        return plurals.stream().distinct().toList();
    }

    /** The singular of a word that is a plural; none for any other word. */
    static List<String> singulars(String word) {
        if (SINGULARS.containsKey(word)) {
            return List.of(SINGULARS.get(word));
        }
        if (word.endsWith("men") && word.length() > 4) {
            String singular = word.substring(0, word.length() - 2) + "an";
            return commonPlurals(singular).contains(word) ? List.of(singular) : List.of();
        }
        return isPlural(word) ? List.of(singular(word)) : List.of();
    }

    private static List<String> commonPlurals(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("man") && word.length() > 4 && !word.endsWith("human")) {
            return List.of(word.substring(0, word.length() - 2) + "en");
        }
        if (word.endsWith("sis")) {
            return List.of(word.substring(0, word.length() - 2) + "es");
        }
        if (word.endsWith("y")) {
            return isVowelBeforeY(word) ? List.of(word + "s") : List.of(stem + "ies");
        }
        if (IN_VES.stream().anyMatch(last -> isCompound(word, last))) {
            return List.of((word.endsWith("fe") ? word.substring(0, word.length() - 2) : stem) + "ves");
        }
        if (IN_VES_TOO.contains(word)) {
            return List.of(word + "s", stem + "ves");
        }
        if (IN_OES.contains(word)) {
            return List.of(word + "es");
        }
        if (IN_OES_TOO.contains(word)) {
            return List.of(word + "es", word + "s");
        }
        return List.of(hisses(word) ? word + "es" : word + "s");
    }

    /** Whether a word is another or ends in it behind a word: midwife, but not "olife". */
    private static boolean isCompound(String word, String last) {
        int before = word.length() - last.length();
        return word.endsWith(last) && (before == 0 || before > 2);
    }

    private static boolean isVowelBeforeY(String word) {
        return word.length() > 1 && "aeou".indexOf(word.charAt(word.length() - 2)) >= 0 && !word.endsWith("quy");
    }

    private static boolean hisses(String word) {
        boolean hardCh =
                HARD_CH.contains(word) || word.endsWith("arch") && word.length() > 6 && !word.endsWith("search");
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("sh")
                || word.endsWith("ch") && !hardCh;
    }

    private static boolean isPlural(String word) {
        if (PLURALS_IN_US_OR_IS.contains(word) || PLURALS_IN_ICS.contains(word)) {
            return true;
        }
        boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("ics");
        return word.endsWith("s")
                && word.length() > 3
                && !singular
                && !SINGULAR.contains(word)
                && !INVARIABLE.contains(word);
    }

    private static String singular(String word) {
        String lessS = word.substring(0, word.length() - 1);
        String lessEs = word.substring(0, word.length() - 2);
        if (word.endsWith("ies")) {
            return WITH_IE.contains(lessS) ? lessS : word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ves")) {
            String stem = word.substring(0, word.length() - 3);
            return List.of(stem + "f", stem + "fe").stream()
                    .filter(singular -> commonPlurals(singular).contains(word))
                    .findFirst()
                    .orElse(lessS);
        }
        if (word.endsWith("yses")
                || List.of(
                                "crises",
                                "theses",
                                "hypotheses",
                                "oases",
                                "parentheses",
                                "synopses",
                                "diagnoses",
                                "prognoses")
                        .contains(word)) {
            return lessEs + "is";
        }
        boolean es = word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("shes")
                || word.endsWith("ches") && !WITH_CHE.contains(lessS)
                || IN_OES.contains(lessEs)
                || IN_OES_TOO.contains(lessEs)
                || IN_US.contains(lessEs)
                || SINGULAR.contains(lessEs);
        return es ? lessEs : lessS;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static Map<String, List<String>> irregular(String text) {
        Map<String, List<String>> plurals = new HashMap<>();
        for (String line : text.strip().split("\\s*;\\s*")) {
            List<String> words = List.of(line.split("\\s+"));
            plurals.put(words.get(0), words.subList(1, words.size()));
        }
        return plurals;
    }
}
