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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is wrong with one file of the site: links that lead nowhere, names that no term has. What depends on the texts of other
 * files, whether an anchor is there, is left to {@link SiteChecks}.
 */
final class FileChecks {
    private final Site site;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final List<AnchorLink> anchors = new ArrayList<>();

    /** A link to an anchor of a page. */
    record AnchorLink(DocumentLink link, SitePath page, String fragment) {}

    /** What was found in a file. */
    record Findings(List<Problem> problems, List<AnchorLink> anchors) {
        /** What is found in nearly all files. */
        static final Findings NONE = new Findings(List.of(), List.of());
    }

    FileChecks(Site site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    Findings findings() {
        return new Findings(List.copyOf(problems), List.copyOf(anchors));
    }

    FileChecks article(Article article, Optional<AnnotatedText> annotated) {
        SourceFile file = article.source();
        body(annotated, file);
        gloss(article.gloss(), file);
        sources(article.matter().sources());
        picture(article.matter().image(), file);
        article.matter().summary().ifPresent(text -> fragment(text, file));
        article.matter().keyPoints().forEach(text -> fragment(text, file));
        article.matter().timeline().forEach(entry -> fragment(entry.text(), file));
        article.matter().updates().forEach(change -> fragment(change.text(), file));
        article.matter().notes().forEach(note -> links(MarkdownParser.parse(note.note()), file));
        article.matter().people().forEach(this::somebody);
        article.matter().reviewDate().ifPresent(date -> review(date, file));
        return this;
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

    FileChecks definition(Definition definition, Optional<AnnotatedText> annotated) {
        SourceFile file = definition.source();
        body(annotated, file);
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
        if (definition.matter().brief().isEmpty() && definition.body().isEmpty()) {
            problems.add(file.error("no-definition", definition.matter().term().span(), "the term has no definition")
                    .hint("add \"short: ...\", or write the definition below the front matter"));
        }
        return this;
    }

    FileChecks page(PageText page, Optional<AnnotatedText> annotated) {
        body(annotated, page.source());
        gloss(page.gloss(), page.source());
        return this;
    }

    FileChecks settings() {
        site.settings().excluded().forEach(id -> termId(id, "exclude"));
        for (SiteMatter.MenuEntry entry : site.settings().menu()) {
            LinkResolver resolver = resolver(site.settings().source());
            DocumentLink link =
                    new DocumentLink(entry.url().value(), "", entry.url().span(), false);
            resolver.problem(link, site.settings().source()).ifPresent(problems::add);
        }
        return this;
    }

    private void body(Optional<AnnotatedText> annotated, SourceFile file) {
        annotated.ifPresent(text -> links(text.links(), file));
    }

    private void links(List<DocumentLink> links, SourceFile file) {
        LinkResolver resolver = resolver(file);
        for (DocumentLink link : links) {
            Optional<Problem> broken = resolver.problem(link, file);
            broken.ifPresent(problems::add);
            if (broken.isEmpty() && !link.image() && link.target().indexOf('#') >= 0) {
                resolver.resolve(link.target())
                        .filter(target ->
                                !target.fragment().isEmpty() && target.page().isPresent())
                        .ifPresent(target ->
                                anchors.add(new AnchorLink(link, target.page().get(), target.fragment())));
            }
        }
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
        links(document.links(site.settings().rawHtml()), file);
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
                p -> links(List.of(new DocumentLink(p.src().value(), "", p.src().span(), true)), file));
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
