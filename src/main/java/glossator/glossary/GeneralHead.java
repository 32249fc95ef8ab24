package glossator.glossary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Leaves out the general noun of a name, whose rest says it all: client-server for client-server architecture.
 *
 * @param heads the general nouns, in small letters
 * @param links what may stand between the noun and the rest, in small letters, where the noun comes first
 * @param telling whether a rest says enough alone, in small letters
 */
record GeneralHead(Set<String> heads, Set<String> links, Predicate<String> telling) {

    /** The rest of a name that ends in a general noun. */
    Optional<String> leftOutLast(String name) {
        int joint = name.length() - 1;
        while (joint > 0 && !LastWord.isJoint(name.charAt(joint))) {
            joint--;
        }
        return joint > 0 && heads.contains(Names.small(name.substring(joint + 1)))
                ? rest(name.substring(0, joint))
                : Optional.empty();
    }

    /** The rest of a name that starts with a general noun, without the word that links the two. */
    Optional<String> leftOutFirst(String name) {
        int space = name.indexOf(' ');
        if (space < 0 || !heads.contains(Names.small(name.substring(0, space)))) {
            return Optional.empty();
        }
        String rest = name.substring(space + 1);
        int next = rest.indexOf(' ');
        boolean linked = next > 0 && links.contains(Names.small(rest.substring(0, next)));
        return rest(linked ? rest.substring(next + 1) : rest);
    }

    /** Whether a rest is a phrase of its own by its hyphen: client-server, zero-trust. */
    static boolean isHyphenated(String rest) {
        int hyphen = rest.indexOf('-');
        return hyphen > 1 && hyphen < rest.length() - 2;
    }

    /** The words of a rest. */
    static List<String> words(String rest) {
        return List.of(rest.split(" "));
    }

    private Optional<String> rest(String rest) {
        return !rest.isBlank() && telling.test(Names.small(rest)) ? Optional.of(rest) : Optional.empty();
    }
}
