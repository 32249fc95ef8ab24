package glossator.site;

import glossator.annotation.AnnotatedText;
import glossator.article.Article;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.CollectionPage;
import glossator.site.Page.DirectoryPage;
import glossator.site.Page.HomePage;
import glossator.site.Page.Kind;
import glossator.site.Page.MissingPage;
import glossator.site.Page.SearchPage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.yaml.Located;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Puts the annotated texts together as a site, with the pages that no file has: lists, indexes, the front page. */
public final class SiteAssembly {
    private final Settings settings;
    private final Content content;
    private final AddressBook addresses;
    private final Map<String, AnnotatedText> texts;

    /** @param texts the annotated text of every content file, by its path as printed */
    public SiteAssembly(Settings settings, Content content, AddressBook addresses, Map<String, AnnotatedText> texts) {
        this.settings = settings;
        this.content = content;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** The site. Files without an address, which is a problem told elsewhere, are left out. */
    public Site assemble() {
        List<ArticlePage> articles = articles();
        List<TermPage> terms = terms();
        List<StandalonePage> standalone = standalone();
        CompletableFuture<Usage> uses = CompletableFuture.supplyAsync(() -> new Usage(articles, standalone, terms));
        List<CollectionPage> collections = new ArrayList<>();
        List<DirectoryPage> directories = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (String language : settings.languages()) {
            List<ArticlePage> own = articles.stream()
                    .filter(a -> addresses.listedIn(a.language()).equals(language))
                    .toList();
            List<CollectionPage> topics = topics(language, own);
            collections.addAll(topics);
            collections.addAll(series(language, own));
            collections.addAll(parts(
                    Kind.ARTICLES,
                    "",
                    new SitePath(addresses.prefix(language) + "articles/"),
                    language,
                    Optional.empty(),
                    own));
            pages.add(new HomePage(new SitePath(addresses.prefix(language)), language));
            pages.add(new SearchPage(new SitePath(addresses.prefix(language) + "search/"), language));
            pages.addAll(glossary(language, terms).pages());
            directories.add(new DirectoryPage(
                    Kind.TOPIC, new SitePath(addresses.prefix(language) + "topics/"), language, firsts(topics)));
        }
        List<CollectionPage> authors = authors(articles);
        collections.addAll(authors);
        directories.add(
                new DirectoryPage(Kind.AUTHOR, new SitePath("/authors/"), settings.language(), firsts(authors)));
        pages.add(new MissingPage(new SitePath("/404.html"), settings.language()));
        pages.addAll(articles);
        pages.addAll(terms);
        pages.addAll(standalone);
        pages.addAll(collections);
        pages.addAll(directories);
        Usage usage = uses.join();
        terms.forEach(term -> pages.addAll(usage.further(term)));
        pages.sort(Comparator.comparing(Page::path));
        Map<String, TermPage> byId = new HashMap<>();
        terms.forEach(term -> byId.putIfAbsent(term.id(), term));
        return new Site(
                settings,
                content,
                addresses,
                articles,
                terms,
                standalone,
                collections,
                directories,
                List.copyOf(pages),
                redirects(),
                usage,
                new RelatedArticles(articles, usage),
                byId);
    }

    private GlossaryIndex glossary(String language, List<TermPage> terms) {
        List<TermPage> own =
                terms.stream().filter(term -> term.language().equals(language)).toList();
        return new GlossaryIndex(new SitePath(addresses.prefix(language) + "glossary/"), language, own);
    }

    private List<ArticlePage> articles() {
        List<ArticlePage> pages = new ArrayList<>();
        for (Article article : content.articles()) {
            addresses
                    .of(article.source().path())
                    .ifPresent(path -> pages.add(new ArticlePage(
                            article,
                            path,
                            addresses.languageOf(article),
                            texts.get(article.source().path()))));
        }
        Map<Article, Instant> dates = new IdentityHashMap<>();
        pages.forEach(page -> dates.put(page.article(), dateOf(page.article())));
        pages.sort(Comparator.comparing((ArticlePage page) -> dates.get(page.article()))
                .reversed()
                .thenComparing(ArticlePage::path));
        return List.copyOf(pages);
    }

    /** Drafts may have no date; they stand before all others while they are written. */
    private Instant dateOf(Article article) {
        return article.matter()
                .date()
                .map(date -> date.in(settings.zone()).toInstant())
                .orElse(Instant.MAX);
    }

    private List<TermPage> terms() {
        List<TermPage> pages = new ArrayList<>();
        for (Definition definition : content.definitions()) {
            String language = addresses.languageOf(definition);
            addresses
                    .of(definition.source().path())
                    .ifPresent(path -> pages.add(new TermPage(
                            definition,
                            path,
                            language,
                            texts.get(definition.source().path()))));
        }
        pages.sort(Comparator.comparing(TermPage::id));
        return List.copyOf(pages);
    }

    private List<StandalonePage> standalone() {
        List<StandalonePage> pages = new ArrayList<>();
        for (PageText page : content.pages()) {
            addresses
                    .of(page.source().path())
                    .ifPresent(path -> pages.add(new StandalonePage(
                            page,
                            path,
                            addresses.languageOf(page),
                            texts.get(page.source().path()))));
        }
        return List.copyOf(pages);
    }

    private List<CollectionPage> topics(String language, List<ArticlePage> articles) {
        Shelves shelves = new Shelves();
        for (ArticlePage article : articles) {
            for (Located<String> topic : article.article().matter().topics()) {
                shelves.add(addresses.topic(topic.value(), language), topic.value(), article);
            }
        }
        return collections(Kind.TOPIC, language, shelves, content.topics());
    }

    private List<CollectionPage> series(String language, List<ArticlePage> articles) {
        Shelves shelves = new Shelves();
        for (ArticlePage article : articles) {
            for (Located<String> series : article.article().matter().series()) {
                shelves.add(addresses.series(series.value(), language), series.value(), article);
            }
        }
        return collections(Kind.SERIES, language, shelves, List.of());
    }

    private List<CollectionPage> authors(List<ArticlePage> articles) {
        Shelves shelves = new Shelves();
        for (ArticlePage article : articles) {
            for (Located<String> author : article.article().matter().authors()) {
                shelves.add(addresses.author(author.value()), author.value(), article);
            }
        }
        return collections(Kind.AUTHOR, settings.language(), shelves, content.authors());
    }

    /** Articles by the address of what collects them, with its name. */
    private static final class Shelves {
        private final SortedMap<SitePath, String> names = new TreeMap<>();
        private final Map<SitePath, List<ArticlePage>> members = new HashMap<>();

        private void add(SitePath path, String name, ArticlePage article) {
            names.putIfAbsent(path, name);
            members.computeIfAbsent(path, p -> new ArrayList<>()).add(article);
        }
    }

    private List<CollectionPage> collections(Kind kind, String language, Shelves shelves, List<PageText> written) {
        Map<SitePath, PageText> sources = new HashMap<>();
        for (PageText text : written) {
            if (kind == Kind.AUTHOR
                    || addresses.listedIn(addresses.languageOf(text)).equals(language)) {
                addresses.of(text.source().path()).ifPresent(path -> {
                    sources.put(path, text);
                    shelves.names.put(path, text.matter().title().value());
                });
            }
        }
        List<CollectionPage> pages = new ArrayList<>();
        shelves.names.forEach((path, name) -> pages.addAll(parts(
                kind,
                name,
                path,
                language,
                Optional.ofNullable(sources.get(path)),
                shelves.members.getOrDefault(path, List.of()))));
        return pages;
    }

    private List<CollectionPage> parts(
            Kind kind,
            String name,
            SitePath first,
            String language,
            Optional<PageText> source,
            List<ArticlePage> articles) {
        int size = settings.pageSize();
        int parts = Math.max(1, (articles.size() + size - 1) / size);
        List<CollectionPage> pages = new ArrayList<>();
        for (int number = 1; number <= parts; number++) {
            List<ArticlePage> shown = articles.subList((number - 1) * size, Math.min(articles.size(), number * size));
            Optional<PageText> text = number == 1 ? source : Optional.empty();
            Optional<AnnotatedText> annotated =
                    text.map(t -> texts.get(t.source().path()));
            pages.add(new CollectionPage(
                    kind,
                    name,
                    first.part(number),
                    language,
                    text,
                    annotated,
                    List.copyOf(shown),
                    articles,
                    number,
                    parts,
                    first));
        }
        return pages;
    }

    private static List<CollectionPage> firsts(List<CollectionPage> collections) {
        return collections.stream().filter(page -> page.number() == 1).toList();
    }

    private SortedMap<SitePath, SitePath> redirects() {
        SortedMap<SitePath, SitePath> redirects = new TreeMap<>();
        for (Article article : content.articles()) {
            redirect(article.matter().aliases(), article.source().path(), redirects);
        }
        for (PageText page : texts()) {
            redirect(page.matter().aliases(), page.source().path(), redirects);
        }
        return redirects;
    }

    private List<PageText> texts() {
        return Stream.of(content.pages(), content.topics(), content.authors())
                .flatMap(List::stream)
                .toList();
    }

    private void redirect(List<Located<String>> aliases, String source, SortedMap<SitePath, SitePath> redirects) {
        for (Located<String> alias : aliases) {
            Optional<SitePath> target = addresses.of(source);
            Optional<SitePath> old = target.isEmpty() ? Optional.empty() : addresses.alias(alias);
            old.ifPresent(path -> redirects.put(path, target.get()));
        }
    }
}
