package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Inflects every word of a name that agrees with its head: all up to the first preposition or proper name. A name with
 * an article stays as it is.
 */
final class NounPhrase {
    private final Set<String> prepositions;
    private final Set<String> articles;

    NounPhrase(Set<String> prepositions, Set<String> articles) {
        this.prepositions = prepositions;
        this.articles = articles;
    }

    /** The name with each agreeing word put in another form, if that changes any. */
    List<String> inflect(String name, UnaryOperator<String> form) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        boolean agrees = true;
        boolean capitalized = !name.isEmpty() && LastWord.isCapitalized(name);
        for (String part : parts(name)) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (first && articles.contains(lower)) {
                return List.of();
            }
            agrees = agrees && !isBound(lower) && (capitalized || !LastWord.isCapitalized(part) || first);
            boolean word = Character.isLetter(part.codePointBefore(part.length()));
            out.append(agrees && word ? form.apply(part) : part);
            first = false;
        }
        return out.toString().equals(name) ? List.of() : List.of(out.toString());
    }

    private boolean isBound(String lower) {
        int apostrophe = lower.replace('’', '\'').indexOf('\'');
        return prepositions.contains(lower) || apostrophe > 0 && apostrophe < lower.length() - 1;
    }

    /** The words and what stands between them, in order. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            if (LastWord.isJoint(name.charAt(i))) {
                if (start < i) {
                    parts.add(name.substring(start, i));
                }
                parts.add(name.substring(i, i + 1));
                start = i + 1;
            }
        }
        if (start < name.length()) {
            parts.add(name.substring(start));
        }
        return parts;
    }
}
