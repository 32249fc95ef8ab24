package glossator.pipeline;

import glossator.glossary.Lexicon;
import glossator.glossary.Term;
import glossator.site.Content;
import glossator.site.Settings;
import glossator.source.Problem;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The compiled glossary of each language in which there are pages.
 *
 * <p>A site in several languages has a glossary in each: a term belongs to the language that it names, or to the site's
 * own, and only pages of that language are annotated with it. A term in a language that the site does not have is a
 * foreign word, at home everywhere; so is every term where the site names no languages.
 */
final class Lexicons {
    private final SortedMap<String, Lexicon> byLanguage = new TreeMap<>();

    Lexicons(Settings settings, Content content, List<String> languages) {
        for (String language : languages) {
            byLanguage.computeIfAbsent(language, l -> Lexicon.compile(terms(settings, content, l), l));
        }
    }

    private static List<Term> terms(Settings settings, Content content, String language) {
        return content.definitions().stream()
                .map(definition -> definition.term())
                .filter(term -> serves(settings, term, language))
                .toList();
    }

    private static boolean serves(Settings settings, Term term, String language) {
        Optional<String> lang = term.lang();
        if (!settings.multilingual()
                || lang.isPresent() && !settings.languages().contains(lang.get())) {
            return true;
        }
        return lang.orElse(settings.language()).equals(language);
    }

    Lexicon of(String language) {
        return byLanguage.get(language);
    }

    /** What is wrong between terms. */
    List<Problem> problems() {
        return byLanguage.values().stream()
                .flatMap(lexicon -> lexicon.problems().stream())
                .toList();
    }
}
