package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Inflects every word of a name that agrees with its head: all up to the first preposition or proper name, and perhaps the
 * last word behind a complement too. A name with an article stays as it is.
 */
final class NounPhrase {
    /** More ways than this to write one phrase are not worth their memory. */
    private static final int MOST_FORMS = 64;

    private final Set<String> prepositions;
    private final Set<String> articles;

    NounPhrase(Set<String> prepositions, Set<String> articles) {
        this.prepositions = prepositions;
        this.articles = articles;
    }

    /**
     * The name with each agreeing word put in another form, in every combination, if that changes any.
     *
     * @param forms the forms of a word; the word itself where it has no other
     */
    List<String> inflect(String name, Function<String, List<String>> forms) {
        return inflect(name, forms, false);
    }

    /** The same with the last word in agreement too, where it is an adjective behind a complement of several words. */
    List<String> inflectWithLast(String name, Function<String, List<String>> forms) {
        return inflect(name, forms, true);
    }

    private List<String> inflect(String name, Function<String, List<String>> forms, boolean withLast) {
        List<String> parts = parts(name);
        if (parts.isEmpty() || articles.contains(Names.small(parts.get(0)))) {
            return List.of();
        }
        boolean agrees = true;
        boolean capitalized = LastWord.isCapitalized(name);
        int complement = 0;
        List<String> ways = List.of("");
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean word = Character.isLetter(part.codePointBefore(part.length()));
            agrees = agrees && !isBound(Names.small(part)) && (capitalized || !LastWord.isCapitalized(part) || i == 0);
            complement += agrees || !word ? 0 : 1;
            boolean last = withLast && i == parts.size() - 1 && complement > 2;
            ways = extended(ways, word && (agrees || last) ? forms.apply(part) : List.of(part));
        }
        Set<String> inflected = new LinkedHashSet<>(ways);
        inflected.remove(name);
        return List.copyOf(inflected);
    }

    private static List<String> extended(List<String> ways, List<String> words) {
        List<String> longer = new ArrayList<>(ways.size() * words.size());
        for (String way : ways) {
            for (String word : words) {
                if (longer.size() < MOST_FORMS) {
                    longer.add(way + word);
                }
            }
        }
        return longer;
    }

    private boolean isBound(String lower) {
        int apostrophe = lower.replace('’', '\'').indexOf('\'');
        return prepositions.contains(lower) || apostrophe > 0 && apostrophe < lower.length() - 1;
    }

    /** The words of a name and what stands between them, in order. */
    static List<String> parts(String name) {
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
