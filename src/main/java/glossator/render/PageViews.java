package glossator.render;

import glossator.json.Json;
import glossator.site.LanguageTags;
import glossator.site.Page;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.CollectionPage;
import glossator.site.Page.HomePage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.site.Site;
import glossator.site.SitePath;
import glossator.site.Standing;
import glossator.yaml.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what every page has: title, description, address, translations, the way to it, structured data. */
final class PageViews {
    private static final int LONGEST_DESCRIPTION = 300;

    private final Workshop workshop;
    private final ArticleViews articles;
    private final Translations translations;
    private final JsonLd jsonLd;

    PageViews(Workshop workshop, ArticleViews articles, Translations translations) {
        this.workshop = workshop;
        this.articles = articles;
        this.translations = translations;
        this.jsonLd = new JsonLd(workshop, articles);
    }

    Views.Page page(Page page) {
        List<Views.Link> breadcrumbs = breadcrumbs(page);
        String description = description(page);
        return new Views.Page(
                page.template(),
                title(page),
                description,
                page.language(),
                LanguageTags.direction(page.language()),
                workshop.href(page.path()),
                workshop.absolute(page.path()),
                new Markup(Json.writeForScript(jsonLd.of(page, breadcrumbs, description))),
                image(page),
                translations.of(page),
                breadcrumbs,
                published(page),
                modified(page),
                !(page instanceof Page.MissingPage)
                        && !(page instanceof Page.SearchPage)
                        && workshop.standing(page) == Standing.PUBLIC,
                workshop.standing(page).word());
    }

    private String title(Page page) {
        int number = number(page);
        return number == 1 ? workshop.name(page) : workshop.name(page) + " (" + number + ")";
    }

    /** Which part of a list a page is; 1 where it is none. */
    private static int number(Page page) {
        if (page instanceof CollectionPage collection) {
            return collection.number();
        }
        if (page instanceof Page.GlossaryPage glossary) {
            return glossary.number();
        }
        return page instanceof Page.UsesPage uses ? uses.number() : 1;
    }

    private String description(Page page) {
        String text = "";
        if (page instanceof ArticlePage article) {
            text = article.article()
                    .matter()
                    .description()
                    .orElse(articles.card(article).summary());
        } else if (page instanceof TermPage term) {
            text = term.definition()
                    .matter()
                    .brief()
                    .map(workshop::plain)
                    .orElse(term.text().excerpt());
        } else if (page instanceof StandalonePage standalone) {
            text = standalone
                    .source()
                    .matter()
                    .description()
                    .orElse(standalone.text().excerpt());
        } else if (page instanceof CollectionPage collection) {
            text = collection
                    .source()
                    .flatMap(source -> source.matter().description())
                    .orElse("");
        } else if (page instanceof HomePage) {
            text = workshop.site().settings().description();
        }
        return shortened(text.strip());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return text.substring(0, cut < 1 ? LONGEST_DESCRIPTION : cut) + " …";
    }

    private Optional<Views.Image> image(Page page) {
        if (page instanceof ArticlePage article) {
            return articles.picture(
                    article.article().matter().image(), article.article().source());
        }
        if (page instanceof TermPage term) {
            return articles.picture(
                    term.definition().matter().image(), term.definition().source());
        }
        return Optional.empty();
    }

    private String published(Page page) {
        return page instanceof ArticlePage article
                ? iso(article.article().matter().date())
                : "";
    }

    private String modified(Page page) {
        if (page instanceof ArticlePage article) {
            return iso(article.article().matter().updated().or(article.article().matter()::date));
        }
        if (page instanceof TermPage term) {
            return iso(term.definition().matter().updated());
        }
        return page instanceof StandalonePage standalone
                ? iso(standalone.source().matter().updated())
                : "";
    }

    private String iso(Optional<Moment> moment) {
        return moment.map(workshop::time).orElse("");
    }

    private List<Views.Link> breadcrumbs(Page page) {
        if (page instanceof HomePage || page instanceof Page.MissingPage) {
            return List.of();
        }
        if (page instanceof ArticlePage article) {
            return articles.breadcrumbs(article);
        }
        Site site = workshop.site();
        String prefix = site.addresses().prefix(page.language());
        List<Views.Link> links = new ArrayList<>();
        links.add(workshop.link(site.settings().title(), new SitePath(prefix)));
        if (page instanceof TermPage
                || page instanceof Page.UsesPage
                || number(page) > 1 && page instanceof Page.GlossaryPage) {
            links.add(workshop.link(workshop.messages().text("glossary"), new SitePath(prefix + "glossary/")));
            if (page instanceof Page.UsesPage uses) {
                links.add(workshop.link(workshop.name(uses.term()), uses.term().path()));
            }
        } else if (page instanceof CollectionPage collection && collection.kind() == Page.Kind.TOPIC) {
            links.add(workshop.link(workshop.messages().text("topics"), new SitePath(prefix + "topics/")));
        } else if (page instanceof CollectionPage collection && collection.kind() == Page.Kind.AUTHOR) {
            links.add(workshop.link(workshop.messages().text("authors"), new SitePath("/authors/")));
        }
        links.add(workshop.link(title(page), page.path()));
        return links;
    }
}
