package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Arabic: the article on the words that take it, the regular plurals and the dual, and the conjunctions and prepositions of
 * one letter that are glued to the front.
 */
final class Arabic implements LanguageModule {
    private static final String ARTICLE = "ال";

    /** A shorter word with a letter before or behind it is too often another word. */
    private static final int SHORTEST = 3;

    private static final List<String> PROCLITICS = List.of("و", "ب", "ل", "ف", "ك", "وب", "ول");

    @Override
    public List<String> inflected(String name) {
        if (!ArabicScript.isWriting(name) || name.length() < SHORTEST) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String form : numbers(name)) {
            for (String definite : definites(form)) {
                forms.add(definite);
                if (form.equals(name) || form.contains("ات")) {
                    PROCLITICS.forEach(proclitic -> forms.add(glued(proclitic, definite)));
                }
            }
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.ARABIC;
    }

    @Override
    public String fold(String text) {
        return ArabicScript.folded(text);
    }

    /** The name, and its head in the plural with an adjective in the feminine, as things have it. */
    private static List<String> numbers(String name) {
        int space = name.indexOf(' ');
        String head = space < 0 ? name : name.substring(0, space);
        String rest = space < 0 ? "" : name.substring(space);
        List<String> forms = new ArrayList<>(List.of(name));
        boolean feminine = head.endsWith("ة");
        String stem = feminine ? head.substring(0, head.length() - 1) : head;
        forms.add(stem + "ات" + rest);
        if (rest.isEmpty()) {
            String dual = feminine ? stem + "ت" : stem;
            forms.addAll(List.of(dual + "ين", dual + "ان"));
            if (!feminine) {
                forms.add(stem + "ون");
            }
        } else if (!rest.endsWith("ة")) {
            forms.add(stem + "ات" + rest + "ة");
        }
        return forms;
    }

    /** The name without an article, with one on its last word, and with one on each. */
    private static Set<String> definites(String name) {
        String[] words = name.split(" ");
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        String before = name.substring(0, name.length() - words[words.length - 1].length());
        forms.add(before + definite(words[words.length - 1]));
        List<String> all = new ArrayList<>(words.length);
        List<String> none = new ArrayList<>(words.length);
        for (String word : words) {
            all.add(definite(word));
            none.add(isDefinite(word) ? word.substring(ARTICLE.length()) : word);
        }
        forms.add(String.join(" ", all));
        forms.add(String.join(" ", none));
        return forms;
    }

    private static String definite(String word) {
        return isDefinite(word) || word.length() < SHORTEST ? word : ARTICLE + word;
    }

    private static boolean isDefinite(String word) {
        return word.startsWith(ARTICLE) && word.length() > 4;
    }

    // The alef of the article falls out behind li-.
    private static String glued(String proclitic, String form) {
        return proclitic.endsWith("ل") && isDefinite(form) ? proclitic + form.substring(1) : proclitic + form;
    }
}
