package glossator.glossary;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Phrases in which a foreign or a second noun stays as it is: servidores proxy, services web. */
final class Loanwords {
    /** English words that begin a phrase of two as a native noun has it behind itself. */
    private static final Set<String> FOREIGN =
            Set.of("cloud", "web", "open", "zero", "big", "bare", "edge", "data", "service", "load", "machine", "deep");

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

    /** The phrase with another form of its first word alone, where the rest is foreign: application cloud native. */
    static List<String> withForeignRest(String name, NounPhrase phrase, Function<String, List<String>> forms) {
        int space = name.indexOf(' ');
        int next = name.indexOf(' ', space + 1);
        boolean foreign = space > 0 && next > 0 && FOREIGN.contains(Names.small(name.substring(space + 1, next)));
        return foreign
                ? phrase.inflect(name.substring(0, space), forms).stream()
                        .map(form -> form + name.substring(space))
                        .toList()
                : List.of();
    }

    /** The English plural of a word in -y behind a consonant, as in proxies; another word's own plural. */
    static String pluralInIes(String word, String plural) {
        int last = word.length() - 1;
        boolean english = last > 2 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
        return english ? word.substring(0, last) + "ies" : plural;
    }
}
