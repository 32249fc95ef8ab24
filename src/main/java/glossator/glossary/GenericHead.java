package glossator.glossary;

import java.util.List;
import java.util.Set;

/**
 * Takes the word for a kind of thing from a name that is a name without it: a microservices architecture is microservices,
 * a version control system is version control.
 *
 * @param heads words for kinds of things, in small letters
 * @param first whether such a word comes first in a name, not last
 * @param fewestLetters the fewest letters that what is left must have: more than a common word has
 * @param fewestWords the fewest words that it must have
 */
record GenericHead(Set<String> heads, boolean first, int fewestLetters, int fewestWords) {

    /** The name without its head; none where it has no such head, or is no name without it. */
    List<String> dropped(String name) {
        for (String head : heads) {
            int rest = name.length() - head.length() - 1;
            if (rest < fewestLetters) {
                continue;
            }
            String small = Names.small(name);
            if (first && small.startsWith(head + " ")) {
                return named(name.substring(head.length() + 1));
            }
            if (!first && small.endsWith(" " + head)) {
                return named(name.substring(0, rest));
            }
        }
        return List.of();
    }

    private List<String> named(String rest) {
        boolean suffices = rest.split(" ").length >= fewestWords && rest.indexOf('(') < 0;
        return suffices ? List.of(rest) : List.of();
    }
}
