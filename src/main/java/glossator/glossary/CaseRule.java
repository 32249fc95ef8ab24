package glossator.glossary;

import java.util.List;

/** Which capitals a text must have to be a name. */
enum CaseRule {
    /** Any. */
    ANY {
        @Override
        boolean accepts(List<String> name, List<String> text) {
            return true;
        }
    },
    /** A capital wherever the name has one. */
    CAPITALS {
        @Override
        boolean accepts(List<String> name, List<String> text) {
            for (int i = 0; i < name.size(); i++) {
                if (!hasCapitals(name.get(i), text.get(i))) {
                    return false;
                }
            }
            return true;
        }
    },
    /** The name's own, since the name is all capitals; and no headline in capitals around it. */
    ACRONYM {
        @Override
        boolean accepts(List<String> name, List<String> text) {
            return name.equals(text);
        }
    },
    /** The name's own. */
    EXACT {
        @Override
        boolean accepts(List<String> name, List<String> text) {
            return name.equals(text);
        }
    },
    /** Capitals alone: a spelling that exists only in capitals. */
    ALL_CAPITALS {
        @Override
        boolean accepts(List<String> name, List<String> text) {
            return text.stream().noneMatch(word -> word.codePoints().anyMatch(Character::isLowerCase));
        }
    };

    /** Whether the words of a text are the words of a name as far as case goes. */
    abstract boolean accepts(List<String> name, List<String> text);

    /** The rule of a name as its author wrote it. */
    static CaseRule of(String name, Term.LetterCase letterCase) {
        return switch (letterCase) {
            case SENSITIVE -> EXACT;
            case INSENSITIVE -> ANY;
            case SMART -> isAcronym(name) ? ACRONYM : hasCapital(name) ? CAPITALS : ANY;
        };
    }

    /** Whether a name has at least two letters and all are capitals. */
    static boolean isAcronym(String name) {
        long capitals = name.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2 && name.codePoints().noneMatch(Character::isLowerCase);
    }

    static boolean hasCapital(String name) {
        return name.codePoints().anyMatch(CaseRule::isCapital);
    }

    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean hasCapitals(String name, String text) {
        // Where case changes the length (ß and SS), letters have no partners, and the first must speak for all.
        int compared = name.length() == text.length() ? name.length() : Math.min(1, text.length());
        for (int i = 0; i < compared; i++) {
            if (isCapital(name.codePointAt(i)) && !isCapital(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
