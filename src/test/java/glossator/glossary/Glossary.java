package glossator.glossary;

import glossator.markdown.TextRun;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A glossary and a page for a test, and what the annotator makes of them. */
final class Glossary {
    private final String language;
    private final List<Term> terms = new ArrayList<>();
    private PageFacts page;

    private Glossary(String language) {
        this.language = language;
        this.page = new PageFacts(language, true, Set.of(), Set.of(), Optional.empty(), Occurrence.ALL, Density.AUTO);
    }

    /** A glossary of plain headwords. */
    static Glossary of(String language, String... names) {
        Glossary glossary = new Glossary(language);
        for (String name : names) {
            glossary.term(name);
        }
        return glossary;
    }

    Glossary term(String name, String... aliases) {
        return add(new TermBuilder(name).aliases(aliases).build());
    }

    Glossary add(Term term) {
        terms.add(term);
        return this;
    }

    Glossary page(PageFacts facts) {
        page = facts;
        return this;
    }

    Glossary scope(String... scope) {
        return page(
                new PageFacts(language, true, Set.of(), Set.of(scope), page.self(), page.occurrence(), page.density()));
    }

    Glossary occurrence(Occurrence occurrence) {
        return page(
                new PageFacts(language, true, page.excluded(), page.scope(), page.self(), occurrence, page.density()));
    }

    Glossary self(String id) {
        return page(new PageFacts(
                language, true, page.excluded(), page.scope(), Optional.of(id), page.occurrence(), page.density()));
    }

    Glossary exclude(String... ids) {
        return page(new PageFacts(
                language, true, Set.of(ids), page.scope(), page.self(), page.occurrence(), page.density()));
    }

    Glossary off() {
        return page(new PageFacts(
                language, false, page.excluded(), page.scope(), page.self(), page.occurrence(), page.density()));
    }

    Lexicon lexicon() {
        return Lexicon.compile(terms, language);
    }

    Annotations annotations(String text) {
        return annotations(Runs.of(text));
    }

    Annotations annotations(List<TextRun> prose) {
        return Annotator.annotate(prose, lexicon(), page);
    }

    /** The annotated matches as "surface", or "surface -> id" where the id is not the surface. */
    List<String> annotate(String text) {
        return annotations(text).annotated().stream().map(Glossary::line).toList();
    }

    /** Every match as "surface: VERDICT". */
    List<String> verdicts(String text) {
        return annotations(text).matches().stream()
                .map(match -> match.surface() + " -> " + match.term().id() + ": " + match.verdict())
                .toList();
    }

    List<String> problems(String text) {
        return annotations(text).problems().stream()
                .map(problem -> problem.code() + ": " + problem.message() + " (" + problem.hint() + ")")
                .toList();
    }

    private static String line(Match match) {
        String id = match.term().id();
        return match.surface().equals(id) ? id : match.surface() + " -> " + id;
    }

    /** Builds a term whose id is its name unless told otherwise. */
    static final class TermBuilder {
        private final String name;
        private String id;
        private List<String> aliases = List.of();
        private List<String> forms = List.of();
        private List<String> hidden = List.of();
        private Optional<String> lang = Optional.empty();
        private Term.LetterCase letterCase = Term.LetterCase.SMART;
        private boolean inflected = true;
        private boolean proper;
        private boolean automatic = true;
        private Optional<Occurrence> occurrence = Optional.empty();
        private List<String> scope = List.of();

        TermBuilder(String name) {
            this.name = name;
            this.id = name;
        }

        TermBuilder id(String value) {
            id = value;
            return this;
        }

        TermBuilder aliases(String... values) {
            aliases = List.of(values);
            return this;
        }

        TermBuilder forms(String... values) {
            forms = List.of(values);
            return this;
        }

        TermBuilder hidden(String... values) {
            hidden = List.of(values);
            return this;
        }

        TermBuilder lang(String value) {
            lang = Optional.of(value);
            return this;
        }

        TermBuilder letterCase(Term.LetterCase value) {
            letterCase = value;
            return this;
        }

        TermBuilder uninflected() {
            inflected = false;
            return this;
        }

        TermBuilder byHandOnly() {
            automatic = false;
            return this;
        }

        TermBuilder occurrence(Occurrence value) {
            occurrence = Optional.of(value);
            return this;
        }

        TermBuilder scope(String... values) {
            scope = List.of(values);
            return this;
        }

        TermBuilder proper() {
            proper = true;
            return this;
        }

        Term build() {
            String text = "term: " + name + "\naliases: " + String.join(", ", aliases) + "\n";
            SourceFile source = new SourceFile("content/glossary/" + id + ".md", text);
            return new Term(
                    id,
                    located(source, name),
                    located(source, aliases),
                    located(source, forms),
                    located(source, hidden),
                    lang,
                    letterCase,
                    inflected,
                    automatic,
                    occurrence,
                    proper,
                    scope);
        }

        private static List<Located<String>> located(SourceFile source, List<String> values) {
            return values.stream().map(value -> located(source, value)).toList();
        }

        private static Located<String> located(SourceFile source, String value) {
            int start = Math.max(0, source.text().lastIndexOf(value));
            return new Located<>(
                    value,
                    source,
                    new Span(
                            start,
                            Math.min(start + value.length(), source.text().length())));
        }
    }
}
