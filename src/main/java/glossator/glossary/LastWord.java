package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Inflects the last word of a name and leaves the rest. */
final class LastWord {
    private LastWord() {}

    /** The name with each form of its last word; none where it does not end in a letter. */
    static List<String> inflect(String name, Function<String, List<String>> forms) {
        if (name.isEmpty() || !Characters.isLetterOrMark(name.codePointBefore(name.length()))) {
            return List.of();
        }
        int start = name.length();
        while (start > 0 && !isJoint(name.charAt(start - 1))) {
            start--;
        }
        String before = name.substring(0, start);
        return forms.apply(name.substring(start)).stream()
                .map(form -> before + form)
                .filter(form -> !form.equals(name))
                .distinct()
                .toList();
    }

    /** Whether a word is an abbreviation by its capitals. */
    static boolean isAcronym(String word) {
        return CaseRule.isAcronym(word);
    }

    static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** A form that was made of the small letters of a word, with the word's capitals. */
    static String inCaseOf(String word, String form) {
        String lower = word.toLowerCase(Locale.ROOT);
        int common = 0;
        while (common < Math.min(word.length(), form.length())
                && lower.length() == word.length()
                && lower.charAt(common) == form.charAt(common)) {
            common++;
        }
        String cased = word.substring(0, common) + form.substring(common);
        boolean changed = common == 0 && isCapitalized(word);
        return changed ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : cased;
    }

    static boolean isJoint(char c) {
        return Characters.isSpace(c) || Characters.isHyphen(c) || c == '/';
    }
}
