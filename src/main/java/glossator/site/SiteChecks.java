package glossator.site;

import glossator.annotation.AnnotatedText;
import glossator.article.Article;
import glossator.article.Gloss;
import glossator.article.PageText;
import glossator.frontmatter.Picture;
import glossator.frontmatter.Source;
import glossator.glossary.Definition;
import glossator.glossary.Density;
import glossator.glossary.Kind;
import glossator.glossary.Occurrence;
import glossator.markdown.DocumentLink;
import glossator.markdown.MarkdownDocument;
import glossator.markdown.MarkdownParser;
import glossator.markdown.Schemes;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Suggestion;
import glossator.yaml.Located;
import glossator.yaml.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with the site as a whole: links and anchors that lead nowhere, names that no term has. */
public final class SiteChecks {
    private final Site site;
    private final LocalDate today;
    private final Map<SitePath, AnnotatedText> texts = new HashMap<>();
    private final Map<SitePath, Located<String>> names = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SiteChecks(Site site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    /**
     * All problems of the site.
     *
     * @param annotated the annotated text of every content file, by its path
     * @param today the day on which a review date is past
     */
    public static List<Problem> check(Site site, Map<String, AnnotatedText> annotated, LocalDate today) {
        SiteChecks checks = new SiteChecks(site, today);
        site.addresses().sources().forEach((source, path) -> {
            if (annotated.containsKey(source)) {
                checks.texts.put(path, annotated.get(source));
            }
        });
        site.content().articles().forEach(checks::article);
        site.content().definitions().forEach(checks::definition);
        site.content().pages().forEach(checks::page);
        site.content().topics().forEach(checks::page);
        site.content().authors().forEach(checks::page);
        checks.settings();
        return checks.problems;
    }

    private void article(Article article) {
        SourceFile file = article.source();
        body(file);
        gloss(article.gloss(), file);
        sources(article.matter().sources());
        picture(article.matter().image(), file);
        String language = site.addresses().languageOf(article);
        article.matter().topics().forEach(name -> named(site.addresses().topic(name.value(), language), name));
        article.matter().series().forEach(name -> named(site.addresses().series(name.value(), language), name));
        article.matter().authors().forEach(name -> named(site.addresses().author(name.value()), name));
        article.matter().summary().ifPresent(text -> fragment(text, file));
        article.matter().keyPoints().forEach(text -> fragment(text, file));
        article.matter().timeline().forEach(entry -> fragment(entry.text(), file));
        article.matter().updates().forEach(change -> fragment(change.text(), file));
        article.matter().notes().forEach(note -> links(MarkdownParser.parse(note.note()), file));
        article.matter().people().forEach(this::somebody);
        article.matter().reviewDate().ifPresent(date -> review(date, file));
    }

    private void review(Located<Moment> date, SourceFile file) {
        if (date.value().date().isBefore(today)) {
            problems.add(file.warning(
                            "stale",
                            date.span(),
                            "this was to be reviewed by " + date.value().date())
                    .hint("review it, then set a later reviewDate"));
        }
    }

    /** Two names that differ must not share a page by making the same address. */
    private void named(SitePath path, Located<String> name) {
        Located<String> first = names.putIfAbsent(path, name);
        if (first != null && !first.value().equals(name.value())) {
            problems.add(name.source()
                    .error(
                            "same-address",
                            name.span(),
                            "\"" + name.value() + "\" and \"" + first.value() + "\" have one address, " + path.value())
                    .hint("write the name alike everywhere, or choose another; the other is in "
                            + first.source().path()));
        }
    }

    private void definition(Definition definition) {
        SourceFile file = definition.source();
        body(file);
        sources(definition.matter().sources());
        picture(definition.matter().image(), file);
        definition.matter().brief().ifPresent(text -> fragment(text, file));
        definition.matter().reviewDate().ifPresent(date -> review(date, file));
        for (Located<String> id : definition.matter().see()) {
            termId(id, "see");
        }
        for (Located<String> address : definition.matter().sameAs()) {
            externalAddress(address);
        }
        if (definition.matter().brief().isEmpty()
                && file.text(definition.body()).isBlank()) {
            problems.add(file.error("no-definition", definition.matter().term().span(), "the term has no definition")
                    .hint("add \"short: ...\", or write the definition below the front matter"));
        }
    }

    private void page(PageText page) {
        body(page.source());
        gloss(page.gloss(), page.source());
    }

    private void settings() {
        site.settings().excluded().forEach(id -> termId(id, "exclude"));
        for (SiteMatter.MenuEntry entry : site.settings().menu()) {
            LinkResolver resolver = resolver(site.settings().source());
            DocumentLink link =
                    new DocumentLink(entry.url().value(), "", entry.url().span(), false);
            resolver.problem(link, site.settings().source()).ifPresent(problems::add);
        }
    }

    private void body(SourceFile file) {
        Optional<SitePath> path = site.addresses().of(file.path());
        AnnotatedText text = path.map(texts::get).orElse(null);
        if (text == null) {
            return;
        }
        for (DocumentLink link : text.links()) {
            link(link, file);
        }
    }

    private void link(DocumentLink link, SourceFile file) {
        LinkResolver resolver = resolver(file);
        Optional<Problem> broken = resolver.problem(link, file);
        broken.ifPresent(problems::add);
        if (broken.isPresent() || link.image()) {
            return;
        }
        resolver.resolve(link.target())
                .filter(target -> !target.fragment().isEmpty())
                .ifPresent(target -> {
                    AnnotatedText text = target.page().map(texts::get).orElse(null);
                    if (text != null && !anchors(text).contains(target.fragment())) {
                        Problem problem = file.error(
                                "broken-anchor",
                                link.span(),
                                "no heading has the anchor \"#" + target.fragment() + "\"");
                        List<String> known =
                                text.headings().stream().map(h -> h.id()).toList();
                        problems.add(problem.hint(Suggestion.nearest(target.fragment(), known)
                                .map(nearest -> "did you mean \"#" + nearest + "\"?")
                                .orElse("anchors there: " + String.join(", ", known))));
                    }
                });
    }

    private Set<String> anchors(AnnotatedText text) {
        Set<String> anchors = new HashSet<>(text.anchors());
        text.uses().forEach(use -> anchors.add("g-" + use.term()));
        return anchors;
    }

    private LinkResolver resolver(SourceFile file) {
        return new LinkResolver(site.settings(), site.content(), site.addresses(), file);
    }

    /** Markdown in front matter: it is one paragraph, and its links must lead somewhere too. */
    private void fragment(Located<String> text, SourceFile file) {
        MarkdownDocument document = MarkdownParser.parse(text);
        if (!document.isParagraph()) {
            problems.add(file.error("not-a-paragraph", text.span(), "this takes one paragraph of Markdown")
                    .hint("write headings, lists and further paragraphs in the body"));
        }
        links(document, file);
    }

    private void links(MarkdownDocument document, SourceFile file) {
        document.links(site.settings().rawHtml()).forEach(link -> link(link, file));
        problems.addAll(document.problems());
    }

    private void gloss(Gloss gloss, SourceFile file) {
        gloss.exclude().forEach(id -> termId(id, "exclude"));
        gloss.occurrence()
                .filter(o -> Occurrence.parse(o.value()).isEmpty())
                .ifPresent(o -> problems.add(Occurrence.problem(file, o.span())));
        gloss.density()
                .filter(d -> Density.parse(d.value()).isEmpty())
                .ifPresent(d -> problems.add(Density.problem(file, d.span())));
    }

    /** Who is listed as who is who must be somebody. */
    private void somebody(Located<String> id) {
        termId(id, "people");
        site.term(id.value())
                .map(term -> term.definition().kind())
                .filter(kind -> kind != Kind.PERSON && kind != Kind.ORGANISATION)
                .ifPresent(kind -> problems.add(id.source()
                        .warning(
                                "not-a-person",
                                id.span(),
                                "\"people\" names \"" + id.value()
                                        + "\", which is neither a person nor an organisation")
                        .hint("take it off the list, or give the term \"kind: person\" or \"kind: organisation\"")));
    }

    private void termId(Located<String> id, String key) {
        boolean unreadable =
                site.content().unreadable().stream().anyMatch(path -> path.endsWith("/" + id.value() + ".md"));
        if (site.term(id.value()).isEmpty() && !unreadable) {
            Problem problem = id.source()
                    .error(
                            "unknown-term",
                            id.span(),
                            "\"" + key + "\" names \"" + id.value() + "\", which is no term's id");
            problems.add(
                    problem.hint(Suggestion.nearest(id.value(), site.termsById().keySet())
                            .map(nearest -> "did you mean \"" + nearest + "\"?")
                            .orElse("an id is the name of the term's file without .md")));
        }
    }

    private void sources(List<Source> sources) {
        Set<String> seen = new HashSet<>();
        for (Source source : sources) {
            source.url().ifPresent(this::externalAddress);
            source.id()
                    .filter(id -> !seen.add(id.value()))
                    .ifPresent(id -> problems.add(id.source()
                            .error("duplicate-id", id.span(), "two sources have the id \"" + id.value() + "\"")
                            .hint("give one of them another id")));
        }
    }

    private void picture(Optional<Picture> picture, SourceFile file) {
        picture.ifPresent(
                p -> link(new DocumentLink(p.src().value(), "", p.src().span(), true), file));
    }

    private void externalAddress(Located<String> address) {
        boolean web = address.value().matches("https?://[^\\s/]+.*");
        if (!web || !Schemes.isSafe(address.value())) {
            problems.add(address.source()
                    .error("unsafe-link", address.span(), "\"" + address.value() + "\" is not a web address")
                    .hint("write it with http:// or https://"));
        }
    }
}
