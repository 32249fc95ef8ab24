package glossator.glossary;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * The two names in a headword such as {@code Continuous Integration (CI)}: an abbreviation and what it is short for, or a
 * name in two scripts. Any other bracket is a remark, and part of the name.
 */
final class Bracketed {
    private Bracketed() {}

    /** The name before the bracket and the one in it; none where the bracket is no name. */
    static List<String> names(String name) {
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
        boolean closed = name.endsWith(")") || name.endsWith("）");
        if (open < 1 || !closed || name.indexOf('/') >= 0 && name.indexOf('/') < open) {
            return List.of();
        }
        String outer = name.substring(0, open).strip();
        String inner = name.substring(open + 1, name.length() - 1).strip();
        boolean apart = Characters.isSpace(name.charAt(open - 1)) || name.charAt(open) == '（' || !isLatin(outer);
        if (outer.isEmpty() || inner.length() < 2 || !apart) {
            return List.of();
        }
        boolean translated = isLatin(inner) != isLatin(outer);
        boolean spelledOut = isAbbreviation(outer) && inner.indexOf(' ') > 0;
        return isAbbreviation(inner) || spelledOut || translated ? List.of(outer, inner) : List.of();
    }

    private static boolean isAbbreviation(String name) {
        long capitals = name.codePoints().filter(Character::isUpperCase).count();
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        boolean digits = name.codePoints().anyMatch(Character::isDigit);
        return name.indexOf(' ') < 0 && letters && (capitals >= 2 || digits);
    }

    private static boolean isLatin(String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    }
}
