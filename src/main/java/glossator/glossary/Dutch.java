package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Dutch: the plural of the last word with the spelling of its stem, and the -e of an adjective before it. */
final class Dutch implements LanguageModule {
    private static final String VOWELS = "aeiou";

    private static final WordJoints JOINTS =
            new WordJoints("auto multi micro inter sub pre post anti meta hyper cyber semi super infra co web her");

    private static final Set<String> ADJECTIVES = Names.words("""
            groot klein hoog laag nieuw oud vrij snel diep zwart wit publiek open kort lang sterk zwak dicht breed smal koud
            warm groen rood blauw""");

    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "ig",
            "lijk",
            "isch",
            "aal",
            "eel",
            "ief",
            "baar",
            "loos",
            "eerd",
            "zaam",
            "matisch",
            "gestuurd",
            "gebaseerd");

    private static final List<List<String>> LEARNED = List.of(
            List.of("datacenter", "datacentrum"),
            List.of("datacenters", "datacentra"),
            List.of("applicaties", "apps"),
            List.of("applicatie", "app"));

    @Override
    public List<String> inflected(String name) {
        Set<String> forms = new LinkedHashSet<>(LastWord.inflect(name, Dutch::forms));
        int space = name.indexOf(' ');
        if (space > 3 && space == name.lastIndexOf(' ')) {
            String first = name.substring(0, space);
            String rest = name.substring(space);
            List<String> nouns = LastWord.inflect(rest, Dutch::forms);
            for (String adjective : adjectives(first)) {
                forms.add(adjective + rest);
                nouns.forEach(noun -> forms.add(adjective + noun));
            }
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>(JOINTS.variants(name));
        variants.addAll(DutchCompounds.variants(name));
        variants.addAll(LastWord.inflect(name, Dutch::learned));
        return variants;
    }

    @Override
    public List<String> kin(String name) {
        return DutchKin.of(name);
    }

    /** Words in their English and their Dutch form: datacenter, datacentrum. */
    private static List<String> learned(String word) {
        String small = Names.small(word);
        for (List<String> pair : LEARNED) {
            for (int i = 0; i < 2; i++) {
                if (small.endsWith(pair.get(i))) {
                    return List.of(word.substring(0, word.length() - pair.get(i).length()) + pair.get(1 - i));
                }
            }
        }
        return List.of();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.DUTCH;
    }

    private static List<String> adjectives(String word) {
        if (word.endsWith("e")) {
            return List.of(adjectiveStem(word.substring(0, word.length() - 1)));
        }
        String small = Names.small(word);
        boolean adjective =
                ADJECTIVES.contains(small) || ADJECTIVE_ENDINGS.stream().anyMatch(small::endsWith);
        return adjective ? List.of(open(word) + "e") : List.of();
    }

    private static List<String> forms(String word) {
        if (LastWord.isAcronym(word)) {
            return List.of(word + "'s", word + "s");
        }
        if (word.length() < 3) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        if (word.endsWith("heid")) {
            return List.of(word.substring(0, word.length() - 3) + "eden");
        }
        char last = word.charAt(word.length() - 1);
        if ("aiouy".indexOf(last) >= 0) {
            return List.of(word + "'s", word + "s");
        }
        if (word.endsWith("en") && word.length() > 5) {
            return List.of(
                    singularStem(word.substring(0, word.length() - 2)),
                    word.substring(0, word.length() - 1),
                    word + "s");
        }
        boolean foreign = word.length() > 3
                && List.of("ps", "ds", "gs", "ks", "bs", "odes", "ases").stream()
                        .anyMatch(word::endsWith);
        if (foreign && word.length() < 6) {
            return List.of(word.substring(0, word.length() - 1));
        }
        if (last == 's' && word.length() > 5 && !isSingular(word)) {
            forms.add(word.substring(0, word.length() - 1));
        }
        forms.addAll(plurals(word, last));
        return forms.stream().distinct().filter(form -> !form.equals(word)).toList();
    }

    private static boolean isSingular(String word) {
        return List.of("oces", "cces", "dres", "ss", "us", "is").stream().anyMatch(word::endsWith);
    }

    private static List<String> plurals(String word, char last) {
        if (word.endsWith("um")) {
            return List.of(word.substring(0, word.length() - 2) + "a", word + "s");
        }
        if (last == 'e') {
            List<String> plurals = word.endsWith("tie") ? List.of(word + "s") : List.of(word + "s", word + "n");
            return word.endsWith("ie") && !word.endsWith("tie") ? List.of(word + "s", word + "ën") : plurals;
        }
        if (List.of("er", "el", "em", "erd", "aar").stream().anyMatch(word::endsWith) && word.length() > 4) {
            return word.endsWith("eer") || word.endsWith("eel") || word.endsWith("eem") || word.endsWith("aar")
                    ? List.of(word + "s", open(word) + "en")
                    : List.of(word + "s");
        }
        if (word.endsWith("or")) {
            return List.of(word + "s", word + "en");
        }
        if (last == 's' && word.length() > 5 && !isSingular(word)) {
            return List.of();
        }
        return last == 's' || last == 'x' ? List.of(open(word) + "en") : List.of(word + "s", open(word) + "en");
    }

    /** The adjective without its -e: virtueel, speciaal, neuraal. */
    private static String adjectiveStem(String stem) {
        String head = stem.substring(0, Math.max(0, stem.length() - 2));
        if (stem.endsWith("uel") || stem.endsWith("iël")) {
            return head + "eel";
        }
        return stem.endsWith("ial") ? head + "aal" : singularStem(stem);
    }

    /** The stem before a vowel: a long vowel is written once, a short one doubles its consonant, f is v and s is z. */
    private static String open(String word) {
        int last = word.length() - 1;
        char end = word.charAt(last);
        if (last < 2 || VOWELS.indexOf(end) >= 0) {
            return word;
        }
        boolean longVowel =
                VOWELS.indexOf(word.charAt(last - 1)) >= 0 && word.charAt(last - 1) == word.charAt(last - 2);
        boolean vowelPair = VOWELS.indexOf(word.charAt(last - 1)) >= 0 && VOWELS.indexOf(word.charAt(last - 2)) >= 0;
        boolean shortVowel = VOWELS.indexOf(word.charAt(last - 1)) >= 0 && !vowelPair;
        if (shortVowel) {
            return word + end;
        }
        String soft = (longVowel ? word.substring(0, last - 1) : word.substring(0, last));
        return soft + (end == 'f' ? 'v' : end == 's' ? 'z' : end);
    }

    /** The word without its ending in a spelling of its own: netwerk, systeem, bron, brief. */
    private static String singularStem(String stem) {
        int last = stem.length() - 1;
        if (last < 2) {
            return stem;
        }
        char end = stem.charAt(last);
        if (end == stem.charAt(last - 1)) {
            return stem.substring(0, last);
        }
        char hard = end == 'v' ? 'f' : end == 'z' ? 's' : end;
        boolean single = VOWELS.indexOf(stem.charAt(last - 1)) >= 0 && VOWELS.indexOf(stem.charAt(last - 2)) < 0;
        String vowel = single && stem.charAt(last - 1) != 'i' ? stem.substring(last - 1, last) : "";
        return stem.substring(0, last) + vowel + hard;
    }
}
