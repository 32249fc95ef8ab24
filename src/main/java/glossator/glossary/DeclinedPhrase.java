package glossator.glossary;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Declines a name of Slavic make: adjectives in agreement, then the head noun, then what belongs to the head and stays as
 * it is.
 *
 * @param script the script of the words that are declined
 * @param prepositions words at which the declining ends, in small letters
 * @param adjective the paradigm of a word that can be an adjective, in small letters; empty for any other
 * @param noun the paradigm of any word as a noun, in small letters
 * @param adjectivesFollow whether adjectives may also stand behind the head, where each may be the head itself
 */
record DeclinedPhrase(
        UnicodeScript script,
        Set<String> prepositions,
        Function<String, Optional<Declension>> adjective,
        Function<String, Declension> noun,
        boolean adjectivesFollow) {

    /** The other forms of a name; none where it has no word of the language's script to decline. */
    List<String> inflected(String name) {
        String[] words = name.split(" ");
        Set<String> forms = new LinkedHashSet<>();
        for (int head : heads(words)) {
            List<Declension> paradigms = paradigms(words, head);
            forms.addAll(forms(paradigms));
            int apposed = apposed(words);
            if (apposed > head) {
                paradigms.set(apposed, noun.apply(Names.small(words[apposed])).inCaseOf(words[apposed]));
                forms.addAll(forms(paradigms));
            }
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    // What a thing is taken as may stand in its case: инфраструктуры как кода.
    private int apposed(String[] words) {
        int last = words.length - 1;
        boolean follows = last > 1 && Names.small(words[last - 1]).equals("как") && !isFrozen(words[last], false);
        return follows ? last : -1;
    }

    /** Where the head may stand: at the first word that is no adjective or, if all are, at the last; or first of all. */
    private Set<Integer> heads(String[] words) {
        Set<Integer> heads = new LinkedHashSet<>();
        int last = -1;
        // A word that stands alone is no preposition, whatever it looks like: Pod.
        boolean alone = words.length == 1;
        for (int i = 0; i < words.length && (alone || !prepositions.contains(Names.small(words[i]))); i++) {
            if (!isFrozen(words[i], alone)) {
                last = i;
                if (heads.isEmpty() && adjectivesFollow) {
                    heads.add(i);
                }
                if (adjective.apply(Names.small(words[i])).isEmpty()) {
                    break;
                }
            }
        }
        if (last >= 0) {
            heads.add(last);
        }
        return heads;
    }

    private List<Declension> paradigms(String[] words, int head) {
        List<Declension> paradigms = new ArrayList<>(words.length);
        boolean agrees = true;
        for (int i = 0; i < words.length; i++) {
            Optional<Declension> agreeing =
                    isFrozen(words[i], words.length == 1) ? Optional.empty() : adjective.apply(Names.small(words[i]));
            agrees &= i <= head || adjectivesFollow && agreeing.isPresent();
            Declension found;
            if (i == head) {
                // A last word that looks like an adjective may be a noun.
                Declension asNoun = noun.apply(Names.small(words[i]));
                found = agreeing.isPresent() && words.length == 1 || agreeing.isPresent() && !adjectivesFollow
                        ? agreeing.get().or(asNoun)
                        : asNoun;
            } else {
                found = agrees && agreeing.isPresent() ? agreeing.get() : Declension.fixed(words[i]);
            }
            paradigms.add(found.inCaseOf(words[i]));
        }
        return paradigms;
    }

    private boolean isFrozen(String word, boolean alone) {
        return word.length() < 3
                || LastWord.isAcronym(word)
                || !alone && prepositions.contains(Names.small(word))
                || UnicodeScript.of(word.codePointBefore(word.length())) != script;
    }

    private static Set<String> forms(List<Declension> paradigms) {
        Set<String> forms = new LinkedHashSet<>();
        for (int place = 0; place < Declension.SIZE; place++) {
            List<String> ways = List.of("");
            for (Declension paradigm : paradigms) {
                List<String> longer = new ArrayList<>();
                for (String way : ways) {
                    for (String form : paradigm.places().get(place)) {
                        longer.add(way.isEmpty() ? form : way + " " + form);
                    }
                }
                ways = longer;
            }
            forms.addAll(ways);
        }
        return forms;
    }
}
