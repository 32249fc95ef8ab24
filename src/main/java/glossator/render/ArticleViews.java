package glossator.render;

import glossator.annotation.AnnotatedText;
import glossator.annotation.TextBody;
import glossator.article.ArticleMatter;
import glossator.frontmatter.Picture;
import glossator.frontmatter.Source;
import glossator.glossary.Kind;
import glossator.markdown.DocumentLink;
import glossator.markdown.Heading;
import glossator.markdown.Schemes;
import glossator.site.LinkResolver;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.TermPage;
import glossator.site.RelatedArticles.RelatedArticle;
import glossator.site.SitePath;
import glossator.source.SourceFile;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the views of articles, and the parts that other pages share with them. */
final class ArticleViews {
    private static final int MOST_RELATED = 4;
    private static final int MOST_SHARED_TERMS = 5;
    private static final Set<Kind> WHO = EnumSet.of(Kind.PERSON, Kind.ORGANISATION);

    private final Workshop workshop;
    private final Ages ages;
    private final Map<String, Shared> shared = new ConcurrentHashMap<>();
    private final Map<Thread, MostRelated> mostRelated = new ConcurrentHashMap<>();

    /** What an article is called, where it is, and of when. */
    record Named(Views.Link link, Optional<Views.Date> date) {}

    /** An article as lists show it, with its summary as its own page does. */
    private record Listed(Views.Card card, Markup summary) {}

    /** What other pages show of an article, each once it was asked for; of two threads that ask at once, either may make it. */
    private static final class Shared {
        private volatile Named named;
        private volatile Listed listed;
    }

    /** The articles that share most with a page's. */
    private record MostRelated(ArticlePage page, List<RelatedArticle> articles) {}

    ArticleViews(Workshop workshop) {
        this.workshop = workshop;
        this.ages = new Ages(workshop.site());
    }

    Views.Article article(ArticlePage page) {
        ArticleMatter matter = page.article().matter();
        List<Views.Term> terms = workshop.termsUsed(page.text().uses());
        TextBody.Content body = page.text().body().content();
        return new Views.Article(
                workshop.name(page),
                listed(page).summary(),
                authors(page),
                topics(page),
                series(page),
                matter.date().map(workshop::date),
                matter.updated().map(workshop::date),
                age(page),
                Workshop.minutes(page.text().words()),
                matter.draft(),
                picture(matter.image(), page.article().source()),
                matter.keyPoints().stream().map(workshop::inline).toList(),
                contents(body.headings()),
                HeadingLinks.in(body.html(), body.headings()),
                matter.timeline().stream()
                        .map(e -> new Views.Event(workshop.date(e.date()), workshop.inline(e.text())))
                        .toList(),
                people(page),
                terms,
                workshop.notes(body.notes()),
                sources(matter.sources(), body.citations()),
                changes(matter.updates()),
                related(page),
                matter.params());
    }

    /** An article as the pages of its terms name it. */
    Named named(ArticlePage page) {
        Shared known = shared(page);
        if (known.named == null) {
            known.named = name(page);
        }
        return known.named;
    }

    private Shared shared(ArticlePage page) {
        Shared known = shared.get(page.path().value());
        return known == null ? shared.computeIfAbsent(page.path().value(), path -> new Shared()) : known;
    }

    private Named name(ArticlePage page) {
        return new Named(
                workshop.link(workshop.name(page), page.path()),
                page.article().matter().date().map(workshop::date));
    }

    /** An article as lists show it; many lists show the same one, so each is made once. */
    Views.Card card(ArticlePage page) {
        return listed(page).card();
    }

    private Listed listed(ArticlePage page) {
        Shared known = shared(page);
        if (known.listed == null) {
            known.listed = list(page);
        }
        return known.listed;
    }

    private Listed list(ArticlePage page) {
        ArticleMatter matter = page.article().matter();
        Optional<Workshop.Line> summary = matter.summary().map(workshop::line);
        Named known = named(page);
        Views.Card card = new Views.Card(
                known.link().name(),
                known.link().href(),
                summary.map(Workshop.Line::words).orElseGet(() -> summary(page)),
                known.date(),
                topics(page),
                Workshop.minutes(page.text().words()),
                workshop.site().content().standing(page.article().source()).word(),
                matter.draft());
        return new Listed(card, summary.map(Workshop.Line::markup).orElse(new Markup("")));
    }

    /** What a list says of an article without a summary, as plain text. */
    private String summary(ArticlePage page) {
        return page.article()
                .matter()
                .description()
                .map(workshop::typeset)
                .orElseGet(() -> workshop.typeset(page.text().excerpt()));
    }

    private List<Views.Link> authors(ArticlePage page) {
        return page.article().matter().authors().stream()
                .map(name ->
                        workshop.link(name.value(), workshop.site().addresses().author(name.value())))
                .toList();
    }

    List<Views.Link> topics(ArticlePage page) {
        return page.article().matter().topics().stream()
                .map(name ->
                        workshop.link(name.value(), workshop.site().addresses().topic(name.value(), page.language())))
                .toList();
    }

    private List<Views.Link> series(ArticlePage page) {
        return page.article().matter().series().stream()
                .map(name -> workshop.link(
                        workshop.typeset(name.value()),
                        workshop.site().addresses().series(name.value(), page.language())))
                .toList();
    }

    /** Those that the author lists, then the other persons and organisations marked in the article, as it names them. */
    private List<Views.Term> people(ArticlePage page) {
        Set<String> ids = new LinkedHashSet<>();
        page.article().matter().people().forEach(id -> ids.add(id.value()));
        for (AnnotatedText.Use use : page.text().uses()) {
            Optional<TermPage> term = workshop.site().term(use.term());
            if (term.isPresent() && WHO.contains(term.get().definition().kind())) {
                ids.add(use.term());
            }
        }
        List<Views.Term> people = new ArrayList<>();
        for (String id : ids) {
            workshop.site().term(id).ifPresent(term -> people.add(workshop.term(term)));
        }
        return people;
    }

    /** How long an article has stood untouched. */
    Optional<Views.Age> age(ArticlePage page) {
        return ages.of(page);
    }

    /**
     * The articles that share most with one, as many as its page shows. What was answered last on a thread is kept, since what a page is made
     * from is asked just before its view.
     */
    List<RelatedArticle> mostRelated(ArticlePage page) {
        MostRelated last = mostRelated.get(Thread.currentThread());
        if (last == null || last.page() != page) {
            last = new MostRelated(page, workshop.site().related().of(page, MOST_RELATED));
            mostRelated.put(Thread.currentThread(), last);
        }
        return last.articles();
    }

    private List<Views.Related> related(ArticlePage page) {
        List<Views.Related> views = new ArrayList<>();
        for (RelatedArticle related : mostRelated(page)) {
            List<Views.Link> shared = new ArrayList<>();
            for (String id : related.terms()
                    .subList(0, Math.min(MOST_SHARED_TERMS, related.terms().size()))) {
                workshop.site().term(id).ifPresent(term -> shared.add(termLink(term)));
            }
            views.add(new Views.Related(card(related.article()), shared));
        }
        return views;
    }

    private Views.Link termLink(TermPage term) {
        Views.Term view = workshop.term(term);
        return new Views.Link(view.name(), view.href());
    }

    List<Views.Heading> contents(List<Heading> headings) {
        return headings.stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .map(heading -> new Views.Heading(heading.level(), workshop.typeset(heading.text()), heading.id()))
                .toList();
    }

    List<Views.Source> sources(List<Source> sources, Map<String, List<String>> citations) {
        List<Views.Source> views = new ArrayList<>();
        for (Source source : sources) {
            String id = source.id().map(Located::value).orElse("");
            views.add(new Views.Source(
                    views.size() + 1,
                    workshop.typeset(source.title()),
                    source.publisher().orElse(""),
                    source.author().orElse(""),
                    source.url().map(Located::value).filter(Schemes::isSafe).orElse(""),
                    source.date().map(workshop::date),
                    source.accessed().map(workshop::date),
                    citations.getOrDefault(id, List.of())));
        }
        return views;
    }

    private List<Views.Change> changes(List<ArticleMatter.Change> changes) {
        return changes.stream()
                .sorted((a, b) -> b.date().compareTo(a.date()))
                .map(this::change)
                .toList();
    }

    Views.Change change(ArticleMatter.Change change) {
        return new Views.Change(
                workshop.date(change.date()),
                change.kind().name().toLowerCase(Locale.ROOT),
                workshop.inline(change.text()));
    }

    Optional<Views.Image> picture(Optional<Picture> picture, SourceFile source) {
        return picture.map(p -> {
            LinkResolver resolver = new LinkResolver(
                    workshop.site().settings(),
                    workshop.site().content(),
                    workshop.site().addresses(),
                    source);
            String href =
                    resolver.href(new DocumentLink(p.src().value(), "", p.src().span(), true));
            String absolute =
                    Schemes.isExternal(href) ? href : workshop.site().settings().origin() + href;
            return new Views.Image(
                    href,
                    absolute,
                    p.alt().orElse(""),
                    p.credit().orElse(""),
                    p.caption().map(Located::value).orElse(""),
                    0,
                    0);
        });
    }

    /** The way from the front page to an article's first topic. */
    List<Views.Link> breadcrumbs(ArticlePage page) {
        List<Views.Link> links = new ArrayList<>();
        links.add(workshop.link(
                workshop.site().settings().title(),
                new SitePath(workshop.site().addresses().prefix(page.language()))));
        topics(page).stream().limit(1).forEach(links::add);
        links.add(workshop.link(workshop.name(page), page.path()));
        return links;
    }
}
