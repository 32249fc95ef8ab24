package glossator.pipeline;

import glossator.glossary.Lexicon;
import glossator.glossary.Term;
import glossator.site.Content;
import glossator.site.Settings;
import glossator.source.Problem;
import glossator.yaml.Located;
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
    private final SortedMap<String, Object> tokens = new TreeMap<>();

    Lexicons(Settings settings, Content content, List<String> languages) {
        this(settings, content, languages, Memory.none());
    }

    Lexicons(Settings settings, Content content, List<String> languages, Memory memory) {
        for (String language : languages) {
            List<Term> terms = terms(settings, content, language);
            byLanguage.put(language, memory.lexicons.get(language, terms, () -> Lexicon.compile(terms, language)));
            tokens.put(
                    language,
                    memory.token(
                            "lexicon " + language,
                            () -> terms.stream().map(Lexicons::names).toList()));
        }
    }

    /** All of a term that a text's marks depend on. Where it stands in its file is not among it: a definition that grows moves no mark. */
    private static Object names(Term term) {
        return List.of(
                term.id(),
                term.name().value(),
                values(term.aliases()),
                values(term.forms()),
                values(term.hidden()),
                term.lang(),
                term.letterCase(),
                List.of(term.inflected(), term.automatic(), term.proper()),
                term.occurrence(),
                term.scope());
    }

    private static List<String> values(List<Located<String>> names) {
        return names.stream().map(Located::value).toList();
    }

    /** What is the same object as long as texts of a language are marked alike. */
    Object token(String language) {
        return tokens.get(language);
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
