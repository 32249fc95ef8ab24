package glossator.render;

import glossator.annotation.Quotations.Quotation;
import glossator.annotation.TextBody;
import glossator.glossary.Kind;
import glossator.glossary.TermMatter;
import glossator.site.GlossaryIndex;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.GlossaryPage;
import glossator.site.Page.TermPage;
import glossator.site.Page.UsesPage;
import glossator.site.Usage.UsedOn;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the views of terms and of the glossary. */
final class TermViews {
    private final Workshop workshop;
    private final ArticleViews articles;

    TermViews(Workshop workshop, ArticleViews articles) {
        this.workshop = workshop;
        this.articles = articles;
    }

    Views.TermPage term(TermPage page) {
        TermMatter matter = page.definition().matter();
        TextBody.Content body = page.text().body().content();
        return new Views.TermPage(
                workshop.term(page),
                matter.aliases().stream()
                        .map(alias -> workshop.typeset(alias.value()))
                        .toList(),
                HeadingLinks.in(body.html(), body.headings()),
                articles.picture(matter.image(), page.definition().source()),
                uses(page, workshop.site().usage().shown(page.id())),
                workshop.site().usage().of(page.id()).size(),
                part(page, 2),
                matter.see().stream()
                        .flatMap(id -> workshop.site().term(id.value()).stream())
                        .map(other -> workshop.link(workshop.name(other), other.path()))
                        .toList(),
                matter.sameAs().stream().map(Located::value).toList(),
                workshop.termsUsed(page.text().uses()),
                workshop.notes(body.notes()),
                articles.sources(matter.sources(), body.citations()),
                matter.updated().map(workshop::date));
    }

    Views.Uses uses(UsesPage page) {
        return new Views.Uses(
                workshop.term(page.term()),
                uses(page.term(), page.uses()),
                workshop.site().usage().of(page.term().id()).size(),
                part(page.term(), page.number() - 1).orElseThrow(),
                part(page.term(), page.number() + 1));
    }

    private Optional<Views.Link> part(TermPage term, int number) {
        return number > workshop.site().usage().parts(term.id())
                ? Optional.empty()
                : Optional.of(workshop.link(workshop.name(term), term.path().part(number)));
    }

    private List<Views.Use> uses(TermPage term, List<UsedOn> uses) {
        List<Views.Use> views = new ArrayList<>(uses.size());
        for (UsedOn used : uses) {
            views.add(use(term, used));
        }
        return views;
    }

    private Views.Use use(TermPage term, UsedOn used) {
        String href = workshop.href(used.page().path()) + "#gloss-" + term.id() + "-1";
        Quotation quoted = used.quotation();
        List<String> sentence = workshop.typeset(List.of(quoted.before(), quoted.surface(), quoted.after()));
        Optional<ArticleViews.Named> named =
                used.page() instanceof ArticlePage article ? Optional.of(articles.named(article)) : Optional.empty();
        return new Views.Use(
                used.page().template(),
                named.map(ArticleViews.Named::link)
                        .orElseGet(() -> workshop.link(
                                workshop.name(used.page()), used.page().path())),
                named.flatMap(ArticleViews.Named::date),
                href,
                sentence.get(0),
                sentence.get(1),
                sentence.get(2),
                used.use().count());
    }

    Views.Glossary glossary(GlossaryPage page) {
        GlossaryIndex index = page.index();
        List<Views.Link> jumps = new ArrayList<>();
        index.letters()
                .forEach((letter, part) -> jumps.add(new Views.Link(
                        letter,
                        (part == page.number()
                                        ? ""
                                        : workshop.href(index.first().part(part))) + "#" + id(letter))));
        return new Views.Glossary(
                letters(page),
                jumps,
                kinds(page),
                index.size(),
                neighbour(page, page.number() - 1),
                neighbour(page, page.number() + 1));
    }

    private Optional<Views.Link> neighbour(GlossaryPage page, int number) {
        if (number < 1 || number > page.index().parts()) {
            return Optional.empty();
        }
        String from = workshop.name(page.index().firstOf(number));
        return Optional.of(workshop.link(from, page.index().first().part(number)));
    }

    private List<Views.Letter> letters(GlossaryPage page) {
        Map<String, List<Views.Term>> filed = new LinkedHashMap<>();
        List<String> letters = page.index().lettersOf(page);
        for (int i = 0; i < letters.size(); i++) {
            filed.computeIfAbsent(letters.get(i), letter -> new ArrayList<>())
                    .add(workshop.term(page.terms().get(i)));
        }
        return filed.entrySet().stream()
                .map(entry -> new Views.Letter(entry.getKey(), id(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    private List<Views.KindOfTerms> kinds(GlossaryPage page) {
        Map<Kind, List<Views.Term>> kinds = new EnumMap<>(Kind.class);
        page.terms()
                .forEach(term -> kinds.computeIfAbsent(term.definition().kind(), kind -> new ArrayList<>())
                        .add(workshop.term(term)));
        if (kinds.size() < 2) {
            return List.of();
        }
        return kinds.entrySet().stream()
                .map(entry -> new Views.KindOfTerms(
                        entry.getKey().word(), "page-kind-" + entry.getKey().word(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Letters that begin alike differ in what follows: all code points count. */
    private static String id(String letter) {
        return "page-letter-"
                + (letter.equals("#")
                        ? "other"
                        : letter.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-")));
    }
}
