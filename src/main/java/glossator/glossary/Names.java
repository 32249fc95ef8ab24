package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is said of names as such, in any language. */
final class Names {
    private Names() {}

    /** A name without the white space and the quotation marks around it. */
    static String stripped(String name) {
        String inner = name.strip();
        while (inner.length() > 2 && isQuoted(inner)) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static boolean isQuoted(String name) {
        int first = name.charAt(0);
        int last = name.charAt(name.length() - 1);
        return Characters.isQuote(first) && Characters.isQuote(last)
                || Characters.isApostrophe(first) && Characters.isApostrophe(last);
    }

    /** Whether a name is one letter of a script whose words have more. */
    static boolean isSingleLetter(String name) {
        int first = name.isEmpty() ? ' ' : name.codePointAt(0);
        return Character.isLetter(first)
                && Character.charCount(first) == name.length()
                && !Characters.isUnspaced(first);
    }

    /** A name in small letters, as most languages make them. */
    static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The words of a list that spaces and line ends part. */
    static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
