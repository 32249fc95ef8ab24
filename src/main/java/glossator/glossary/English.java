package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English: the plural and the singular of the last word; 's and other short verbs are clitics. */
final class English implements LanguageModule {
    private static final Set<String> CLITICS = Set.of("s", "d", "ll", "ve", "re");

    /** Before these the number of the last word is fixed: war on drugs. */
    private static final List<String> PREPOSITIONS = List.of(" of ", " on ", " in ", " for ", " against ", " to ");

    @Override
    public List<String> inflected(String name) {
        boolean bound = PREPOSITIONS.stream().anyMatch(name::contains);
        return LastWord.inflect(name, word -> forms(word, bound));
    }

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        boolean clitic = apostrophe > start
                && CLITICS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
        return clitic ? apostrophe : end;
    }

    private static List<String> forms(String word, boolean bound) {
        if (LastWord.isAcronym(word)) {
            return List.of(word + "s");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s") || lower.endsWith("’s") || lower.length() < 2) {
            return lower.length() < 2 ? List.of(word + "s") : List.of();
        }
        List<String> forms = new ArrayList<>();
        boolean proper = LastWord.isCapitalized(word);
        // A proper name that looks like a plural has no other number: Athens, Windows, Zetas.
        List<String> singulars = EnglishNumber.singulars(lower);
        if (!singulars.isEmpty()) {
            return bound || proper ? List.of() : singulars;
        }
        for (String plural : EnglishNumber.plurals(lower, proper)) {
            forms.add(LastWord.inCaseOf(word, plural));
        }
        return forms;
    }
}
