package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Persian: plurals, possessives and the ezafe. What stands behind a non-joiner is a word of its own to the tokenizer, so
 * only the glued endings of the last word are written out, and all those of the first.
 */
final class Persian implements LanguageModule {
    private static final List<String> ENDINGS =
            List.of("ها", "های", "هایی", "هایش", "هایشان", "هایم", "ی", "ای", "یی", "ش", "شان", "مان", "ات", "ان");

    private static final List<String> INNER = List.of(" ها", " های", "ها", "های", " ی", "ی");

    @Override
    public List<String> inflected(String name) {
        if (!ArabicScript.isWriting(name) || name.length() < 3) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        ENDINGS.forEach(ending -> forms.add(name + ending));
        int space = name.indexOf(' ');
        if (space > 2) {
            for (String ending : INNER) {
                forms.add(name.substring(0, space) + ending + name.substring(space));
            }
        }
        return List.copyOf(forms);
    }

    // Parts of a word that a non-joiner or space divides may be joined, and a plural may be taken for a singular.
    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>();
        String joiner = String.valueOf((char) Characters.NON_JOINER);
        if (name.contains(joiner)) {
            variants.add(name.replace(joiner, ""));
        }
        for (String plural : List.of(joiner + "ها", joiner + "های", " ها")) {
            if (name.endsWith(plural)) {
                variants.add(name.substring(0, name.length() - plural.length()));
            }
        }
        return variants;
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.PERSIAN;
    }

    @Override
    public String fold(String text) {
        return ArabicScript.folded(text).replace('ى', 'ی');
    }
}
