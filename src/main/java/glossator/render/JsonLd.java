package glossator.render;

import glossator.annotation.AnnotatedText;
import glossator.article.ArticleMatter;
import glossator.glossary.TermMatter;
import glossator.json.Json;
import glossator.site.Page;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.GlossaryPage;
import glossator.site.Page.HomePage;
import glossator.site.Page.TermPage;
import glossator.site.Settings;
import glossator.site.SitePath;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Structured data in the vocabulary of schema.org, as maps in the order in which they are written for a script element. */
final class JsonLd {
    private final Workshop workshop;
    private final ArticleViews articles;
    private final Settings settings;
    private final Map<String, Json.Written> references = new ConcurrentHashMap<>();

    JsonLd(Workshop workshop, ArticleViews articles) {
        this.workshop = workshop;
        this.articles = articles;
        this.settings = workshop.site().settings();
    }

    Map<String, Object> of(Page page, List<Views.Link> breadcrumbs, String description) {
        List<Object> graph = new ArrayList<>();
        if (page instanceof ArticlePage article) {
            graph.add(article(article, description));
        } else if (page instanceof TermPage term) {
            graph.add(term(term, description));
        } else if (page instanceof GlossaryPage glossary) {
            graph.add(glossary(glossary));
        } else {
            graph.add(other(page, description));
        }
        if (breadcrumbs.size() > 1) {
            graph.add(breadcrumbs(breadcrumbs));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph);
        return document;
    }

    private Map<String, Object> article(ArticlePage page, String description) {
        ArticleMatter matter = page.article().matter();
        String url = workshop.absolute(page.path());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", List.of("NewsArticle", "BackgroundNewsArticle"));
        data.put("@id", url + "#article");
        data.put("mainEntityOfPage", url);
        data.put("url", url);
        data.put("headline", matter.title().value());
        put(data, "description", description);
        if (!matter.keyPoints().isEmpty()) {
            data.put(
                    "abstract",
                    String.join(
                            " ",
                            matter.keyPoints().stream().map(workshop::plain).toList()));
        }
        data.put("inLanguage", page.language());
        matter.date().ifPresent(date -> data.put("datePublished", workshop.time(date)));
        matter.updated().or(matter::date).ifPresent(date -> data.put("dateModified", workshop.time(date)));
        data.put("author", authors(matter));
        data.put("publisher", named("Organization", settings.title(), settings.absolute(new SitePath("/"))));
        articles.picture(matter.image(), page.article().source())
                .ifPresent(image -> data.put("image", List.of(image.absolute())));
        data.put("wordCount", page.text().words());
        data.put("isAccessibleForFree", true);
        List<Object> mentions = new ArrayList<>();
        for (AnnotatedText.Use use : page.text().uses()) {
            workshop.site().term(use.term()).ifPresent(term -> mentions.add(known(term)));
        }
        put(data, "mentions", mentions);
        put(data, "citation", citations(matter));
        put(data, "correction", corrections(matter));
        return data;
    }

    private List<Object> authors(ArticleMatter matter) {
        List<Object> authors = new ArrayList<>();
        matter.authors()
                .forEach(name -> authors.add(named(
                        "Person",
                        name.value(),
                        workshop.absolute(workshop.site().addresses().author(name.value())))));
        return authors.isEmpty()
                ? List.of(named("Organization", settings.title(), settings.absolute(new SitePath("/"))))
                : authors;
    }

    private List<Object> citations(ArticleMatter matter) {
        List<Object> citations = new ArrayList<>();
        matter.sources().forEach(source -> {
            Map<String, Object> work = new LinkedHashMap<>();
            work.put("@type", "CreativeWork");
            work.put("name", source.title());
            source.author().ifPresent(author -> work.put("author", author));
            source.publisher().ifPresent(publisher -> work.put("publisher", publisher));
            source.date().ifPresent(date -> work.put("datePublished", date.iso()));
            source.url().ifPresent(url -> work.put("url", url.value()));
            citations.add(work);
        });
        return citations;
    }

    private List<Object> corrections(ArticleMatter matter) {
        List<Object> corrections = new ArrayList<>();
        matter.updates().stream()
                .filter(change -> change.kind() != ArticleMatter.Kind.UPDATE)
                .forEach(change -> {
                    Map<String, Object> comment = new LinkedHashMap<>();
                    comment.put("@type", "CorrectionComment");
                    comment.put("datePublished", change.date().iso());
                    comment.put("text", workshop.plain(change.text()));
                    corrections.add(comment);
                });
        return corrections;
    }

    /** The reference to a term, which is the same on all pages. */
    private Json.Written known(TermPage term) {
        Json.Written known = references.get(term.id());
        return known == null
                ? references.computeIfAbsent(term.id(), id -> new Json.Written(Json.writeForScript(reference(term))))
                : known;
    }

    private Map<String, Object> reference(TermPage term) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", types(term));
        data.put("@id", workshop.absolute(term.path()) + "#term");
        data.put("name", term.definition().term().name().value());
        data.put("url", workshop.absolute(term.path()));
        return data;
    }

    private Map<String, Object> term(TermPage term, String description) {
        Map<String, Object> data = reference(term);
        TermMatter matter = term.definition().matter();
        put(data, "alternateName", matter.aliases().stream().map(Located::value).toList());
        put(data, "description", description);
        data.put("inLanguage", term.language());
        data.put("inDefinedTermSet", workshop.absolute(glossaryPath(term.language())) + "#glossary");
        put(data, "sameAs", matter.sameAs().stream().map(Located::value).toList());
        return data;
    }

    private static Object types(TermPage term) {
        String also = switch (Workshop.kind(term)) {
            case "person" -> "Person";
            case "organisation" -> "Organization";
            case "place" -> "Place";
            case "event" -> "Event";
            case "law" -> "Legislation";
            default -> "";
        };
        return also.isEmpty() ? "DefinedTerm" : List.of("DefinedTerm", also);
    }

    private SitePath glossaryPath(String language) {
        return new SitePath(workshop.site().addresses().prefix(language) + "glossary/");
    }

    private Map<String, Object> glossary(GlossaryPage page) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "DefinedTermSet");
        data.put("@id", workshop.absolute(page.index().first()) + "#glossary");
        data.put("url", workshop.absolute(page.path()));
        data.put("name", workshop.name(page) + ": " + settings.title());
        data.put("inLanguage", page.language());
        List<Object> terms = new ArrayList<>();
        page.terms().forEach(term -> terms.add(known(term)));
        put(data, "hasDefinedTerm", terms);
        return data;
    }

    private Map<String, Object> other(Page page, String description) {
        String type = page instanceof HomePage
                ? "WebSite"
                : page instanceof Page.StandalonePage ? "WebPage" : "CollectionPage";
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        data.put("url", workshop.absolute(page.path()));
        data.put("name", workshop.name(page));
        put(data, "description", description);
        data.put("inLanguage", page.language());
        return data;
    }

    private Map<String, Object> breadcrumbs(List<Views.Link> links) {
        List<Object> items = new ArrayList<>();
        for (Views.Link link : links) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("@type", "ListItem");
            item.put("position", items.size() + 1);
            item.put("name", link.name());
            item.put("item", settings.origin() + link.href());
            items.add(item);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "BreadcrumbList");
        data.put("itemListElement", items);
        return data;
    }

    private static Map<String, Object> named(String type, String name, String url) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        data.put("name", name);
        data.put("url", url);
        return data;
    }

    private static void put(Map<String, Object> data, String key, String value) {
        if (!value.isEmpty()) {
            data.put(key, value);
        }
    }

    private static void put(Map<String, Object> data, String key, List<?> values) {
        if (!values.isEmpty()) {
            data.put(key, values);
        }
    }
}
