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
        return JOINTS.variants(name);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.DUTCH;
    }

    private static List<String> adjectives(String word) {
        return word.endsWith("e")
                ? List.of(singularStem(word.substring(0, word.length() - 1)))
                : List.of(open(word) + "e");
    }

    private static List<String> forms(String word) {
        if (word.length() < 3) {
            return List.of();
        }
        if (LastWord.isAcronym(word)) {
            return List.of(word + "'s", word + "s");
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
            forms.add(singularStem(word.substring(0, word.length() - 2)));
            forms.add(word.substring(0, word.length() - 1));
        } else if (word.endsWith("s") && word.length() > 5) {
            forms.add(word.substring(0, word.length() - 1));
        }
        if (last == 'e') {
            forms.addAll(List.of(word + "s", word + "n"));
            if (word.endsWith("ie")) {
                forms.add(word + "ën");
            }
        } else {
            forms.addAll(List.of(word + "s", word + "en", open(word) + "en"));
        }
        return forms.stream().distinct().filter(form -> !form.equals(word)).toList();
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
