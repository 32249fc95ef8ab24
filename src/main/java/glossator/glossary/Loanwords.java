package glossator.glossary;

import java.util.List;
import java.util.function.Function;

/** Phrases in which a foreign or a second noun stays as it is: servidores proxy, services web. */
final class Loanwords {
    private Loanwords() {}

    /** The phrase in its other forms with the last word unchanged; none for a single word. */
    static List<String> withInvariableLast(String name, NounPhrase phrase, Function<String, List<String>> forms) {
        int last = name.length();
        while (last > 0 && !LastWord.isJoint(name.charAt(last - 1))) {
            last--;
        }
        if (last == 0) {
            return List.of();
        }
        String rest = name.substring(last - 1);
        return phrase.inflect(name.substring(0, last - 1), forms).stream()
                .map(form -> form + rest)
                .toList();
    }

    /** The English plural of a word in -y behind a consonant, as in proxies; another word's own plural. */
    static String pluralInIes(String word, String plural) {
        int last = word.length() - 1;
        boolean english = last > 2 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
        return english ? word.substring(0, last) + "ies" : plural;
    }
}
