package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Indonesian and Malay: the pronouns and particles glued to the last word, and the plural that says a word twice. */
final class Indonesian implements LanguageModule {
    private static final List<String> ENDINGS = List.of("nya", "ku", "mu", "lah", "kah", "pun", "nyalah", "nyapun");

    private static final WordJoints JOINTS =
            new WordJoints("auto multi mikro micro inter sub pra pasca anti meta hiper siber super web swa antar non");

    @Override
    public List<String> inflected(String name) {
        return LastWord.inflect(name, word -> forms(word, word.length() == name.length()));
    }

    @Override
    public List<String> variants(String name) {
        return JOINTS.variants(name);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.INDONESIAN;
    }

    private static List<String> forms(String word, boolean alone) {
        if (word.length() < 3) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(Suffixes.on(word, ENDINGS));
        if (alone && !LastWord.isAcronym(word)) {
            String twice = word + "-" + Names.small(word);
            forms.addAll(List.of(twice, twice + "nya"));
        }
        return forms;
    }
}
