package glossator.glossary;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a headword such as {@code Continuous Integration (CI)}: an abbreviation and what it is short for, or a name
 * in two scripts or languages; several in one bracket have commas between them. Any other bracket is a remark, and part of
 * the name.
 */
final class Bracketed {
    private static final String SEPARATORS = ",;、，；";

    private Bracketed() {}

    /** The name before the bracket and those in it; none where the bracket holds no name. */
    static List<String> names(String name, LanguageModule language) {
        int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
        boolean closed = name.endsWith(")") || name.endsWith("）");
        if (open < 1 || !closed || name.indexOf('/') >= 0 && name.indexOf('/') < open) {
            return List.of();
        }
        String outer = name.substring(0, open).strip();
        String inner = name.substring(open + 1, name.length() - 1).strip();
        boolean scripts = !isLatin(outer) || !isLatin(inner);
        boolean apart = Characters.isSpace(name.charAt(open - 1)) || name.charAt(open) == '（' || scripts;
        if (outer.isEmpty() || !apart) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(outer));
        parts(inner).stream()
                .filter(part -> part.length() > 1 && isName(outer, part, language))
                .forEach(names::add);
        return names.size() > 1 ? names : List.of();
    }

    private static List<String> parts(String inner) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= inner.length(); i++) {
            if (i == inner.length() || SEPARATORS.indexOf(inner.charAt(i)) >= 0) {
                parts.add(inner.substring(start, i).strip());
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isName(String outer, String inner, LanguageModule language) {
        boolean translated = isLatin(inner) != isLatin(outer)
                || isKatakana(inner) != isKatakana(outer)
                || language.isForeign(inner) != language.isForeign(outer);
        boolean spelledOut = isAbbreviation(outer) && inner.indexOf(' ') > 0;
        return translated || spelledOut || isAbbreviation(inner);
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

    private static boolean isKatakana(String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(Characters::isKatakana);
    }
}
