package glossator.glossary;

import java.util.Collection;

/**
 * Tells a glossary that writes its names as titles, where a capital is no part of a name, from one that writes them as a
 * sentence would.
 */
final class TitleCase {
    /** With fewer names a capital in each of them may be chance. */
    private static final int FEWEST_NAMES = 8;

    /** Identifiers keep their small letters in such a glossary, so that a few names have them. */
    private static final double MOST_NAMES = 0.8;

    private TitleCase() {}

    /** Whether nearly all headwords, but for proper names, start with a capital that is not one of several in their first word. */
    static boolean isHabitOf(Collection<Term> terms) {
        int capitalized = 0;
        int small = 0;
        for (Term term : terms) {
            if (term.proper()) {
                continue;
            }
            String name = Names.stripped(term.name().value());
            int first = name.isEmpty() ? ' ' : name.codePointAt(0);
            if (Character.isLowerCase(first)) {
                small++;
            } else if (Character.isUpperCase(first) && isTitled(firstWord(name))) {
                capitalized++;
            }
        }
        int all = capitalized + small;
        return all >= FEWEST_NAMES && capitalized >= all * MOST_NAMES;
    }

    /**
     * Whether a name of several words has its only capital at its start, as the title of an entry has: Load balancer. A
     * name of somebody or something has more of them, or means the same in small letters.
     */
    static boolean isSentence(String name) {
        String first = firstWord(name);
        String rest = name.substring(first.length());
        boolean words = rest.chars().filter(Character::isLowerCase).count() > 3 && Characters.isSpace(rest.charAt(0));
        return words
                && isTitled(first)
                && rest.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** The name with a small letter in each word that has a capital only at its start. */
    static String untitled(String name, LanguageModule language) {
        StringBuilder out = new StringBuilder(name.length());
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !isInner(name.charAt(i))) {
                String word = name.substring(start, i);
                boolean electronic = word.equals("E") && i + 1 < name.length() && Characters.isHyphen(name.charAt(i));
                out.append(isTitled(word) || electronic ? language.lowerCase(word) : word);
                if (i < name.length()) {
                    out.append(name.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static boolean isInner(char c) {
        return !LastWord.isJoint(c) && c != '(' && c != ')';
    }

    // A single letter is a name in itself: Plan B. The E of E-mail is not.
    private static boolean isTitled(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().skip(1).noneMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isDigit);
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && isInner(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }
}
