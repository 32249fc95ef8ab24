package glossator.render;

import glossator.glossary.Kind;
import glossator.parallel.Each;
import glossator.search.SearchIndex;
import glossator.search.SearchIndex.IndexFile;
import glossator.site.LanguageTags;
import glossator.site.Page;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.CollectionPage;
import glossator.site.Page.DirectoryPage;
import glossator.site.Page.SearchPage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.site.Recall;
import glossator.site.Site;
import glossator.site.SitePath;
import glossator.source.Problem;
import glossator.source.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Renders the whole site: every page through its template, the feeds, the sitemap, the theme's own files. */
public final class SiteRenderer {
    /** What the names of places of rendered files begin with; their paths follow. */
    public static final String PAGE = "file ";

    /** By what name templates see the site. */
    private static final String SITE = "site";

    private final Site site;
    private final Templates templates;
    private final TemplateFiles files;
    private final Translations translations;
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Theme theme;
    private final Map<String, Index> indexes = new HashMap<>();
    private final Recall recall;

    /** The makers of views for one language, and what they share. */
    private record Desk(
            Workshop workshop,
            PageViews pages,
            ArticleViews articles,
            TermViews terms,
            ListViews lists,
            Origins origins,
            Views.Site site,
            Object siteToken,
            Words words,
            Once once) {}

    /** The search of a language: with its words counted, and then as files, which it takes one thread a while to make. */
    private static final class Index {
        private final Later<SearchIndex> counted;
        private final Later<List<IndexFile>> files;

        private Index(SearchFiles documents, SearchPage page) {
            counted = new Later<>(() -> documents.of(page));
            // The files are all that is asked for from then on, and the words of a large site take much room.
            files = new Later<>(() -> counted.take().files());
        }

        void count() {
            counted.get();
        }

        List<IndexFile> files() {
            return files.get();
        }
    }

    /**
     * A page as the file that holds it, with the problems of its template.
     *
     * @param content answers the bytes, which may have to be read
     */
    public record RenderedFile(String path, Supplier<byte[]> content, List<Problem> problems) {
        /** A file of these bytes. */
        public RenderedFile(String path, byte[] bytes, List<Problem> problems) {
            this(path, () -> bytes, problems);
        }

        /** The bytes of the file. */
        public byte[] bytes() {
            return content.get();
        }
    }

    /** All that a file is made from beside the templates; a token stands for what the pages of a language see of the site. */
    private record Draft(String template, String language, Map<String, Object> model) {}

    /** Prepares the templates; pages are rendered when they are asked for. */
    public SiteRenderer(Site site, TemplateFiles files) {
        this(site, files, Recall.NOTHING);
    }

    /** The same, with a memory for what was made before, with the same templates. */
    public SiteRenderer(Site site, TemplateFiles files, Recall recall) {
        this.recall = recall;
        this.site = site;
        this.files = files;
        this.templates = files.compiled();
        this.translations = new Translations(site, files);
        this.theme = new Theme(site, files);
        for (Page page : site.pages()) {
            desks.computeIfAbsent(page.language(), this::desk);
        }
        site.settings().languages().forEach(l -> desks.computeIfAbsent(l, this::desk));
        for (Page page : site.pages()) {
            if (page instanceof SearchPage search) {
                Desk desk = desks.get(search.language());
                SearchFiles documents = new SearchFiles(desk.workshop(), desk.articles(), desk.origins(), recall);
                indexes.put(search.language(), new Index(documents, search));
            }
        }
    }

    /** Counts the words of all texts, and begins with the files of the search on another thread. */
    public void beginSearch() {
        for (Index index : indexes.values()) {
            index.count();
            ForkJoinPool.commonPool().execute(index::files);
        }
    }

    /** The theme's stylesheets, scripts and icon. */
    public List<RenderedFile> themeFiles() {
        return theme.files();
    }

    private Desk desk(String language) {
        Workshop workshop = new Workshop(site, language, files.messages(language));
        ArticleViews articles = new ArticleViews(workshop);
        ListViews lists = new ListViews(workshop, articles);
        Views.Site view = theme.site(workshop);
        return new Desk(
                workshop,
                new PageViews(workshop, articles, translations),
                articles,
                new TermViews(workshop, articles),
                lists,
                new Origins(workshop, articles, lists, translations, view, recall),
                view,
                recall.token(view),
                new Words(workshop.messages()),
                new Once());
    }

    /** Which paths of the host are ours, and which of them never change, since they are named by what is in them. */
    private Map<String, Object> headers() {
        List<String> kept = new ArrayList<>(List.of(site.settings().basePath() + "theme/*"));
        indexes.keySet().stream()
                .sorted()
                .map(language -> new SitePath(site.addresses().prefix(language) + "search/data/"))
                .forEach(folder -> kept.add(site.settings().href(folder) + "*"));
        return Map.of("all", site.settings().basePath() + "*", "kept", kept);
    }

    /** What the theme lacks: words in the languages of the pages. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        desks.forEach((language, desk) -> {
            Set<String> missing = desk.workshop().messages().missing();
            if (!missing.isEmpty()) {
                String file = "templates/messages/" + LanguageTags.primary(language) + ".properties";
                List<String> first = missing.stream().limit(3).toList();
                String rest = missing.size() > 3 ? " and other keys" : "";
                problems.add(Problem.of(
                                file,
                                Severity.WARNING,
                                "missing-message",
                                "the theme has no words in \"" + language + "\" for " + String.join(", ", first) + rest)
                        .hint("they are shown in English; the built-in messages/en.properties has all of them"));
            }
        });
        return problems;
    }

    /** Renders a page, and what lies beside it. */
    public List<RenderedFile> files(Page page) {
        RenderedFile html = page(page);
        if (!site.settings().webAnnotations()) {
            return List.of(html);
        }
        return Stream.concat(Stream.of(html), WebAnnotations.of(site, page, html.bytes()).stream())
                .toList();
    }

    /** Renders a page. */
    public RenderedFile page(Page page) {
        Desk desk = desks.get(page.language());
        return fill(
                page.template() + ".ftlh",
                desk,
                () -> desk.origins().of(page),
                () -> model(page),
                page.path().file());
    }

    /** All that the template of a page sees, as values of JSON. */
    public Map<String, Object> view(Page page) {
        Map<String, Object> model = model(page);
        model.put(SITE, desks.get(page.language()).site());
        return ViewDescription.of(page.template() + ".ftlh", page.path().file(), model);
    }

    private Map<String, Object> model(Page page) {
        Desk desk = desks.get(page.language());
        Map<String, Object> model = new HashMap<>();
        model.put(SITE, desk.siteToken());
        model.put("page", desk.pages().page(page));
        model.put("content", content(desk, page));
        return model;
    }

    private Object content(Desk desk, Page page) {
        if (page instanceof ArticlePage article) {
            return desk.articles().article(article);
        }
        if (page instanceof TermPage term) {
            return desk.terms().term(term);
        }
        if (page instanceof Page.UsesPage uses) {
            return desk.terms().uses(uses);
        }
        if (page instanceof Page.GlossaryPage glossary) {
            return desk.terms().glossary(glossary);
        }
        if (page instanceof CollectionPage collection) {
            return desk.lists().collection(collection);
        }
        if (page instanceof DirectoryPage directory) {
            return desk.lists().directory(directory);
        }
        if (page instanceof StandalonePage standalone) {
            return desk.lists().standalone(standalone);
        }
        if (page instanceof SearchPage search) {
            String index = site.settings().basePath()
                    + indexes.get(search.language()).files().get(0).path();
            return new Views.Search(
                    index,
                    theme.searchScript(),
                    Arrays.stream(Kind.values()).map(Kind::word).toList());
        }
        return desk.lists().home(page.language());
    }

    private RenderedFile fill(String template, Desk desk, Map<String, Object> model, String path) {
        return fill(template, desk, Optional::empty, () -> model, path);
    }

    private RenderedFile fill(
            String template,
            Desk desk,
            Supplier<Optional<Object>> origin,
            Supplier<Map<String, Object>> model,
            String path) {
        String language = desk.workshop().language();
        return recall.drafted(PAGE + path, origin, () -> new Draft(template, language, model.get()), draft -> {
            Map<String, Object> values = Templates.model(desk.words(), desk.once(), draft.model());
            values.replace(SITE, desk.site());
            Templates.Result result = templates.fill(template, values);
            return new RenderedFile(path, result.bytes(), result.problems());
        });
    }

    /** The sitemap; that of a large site is a list of others. */
    private List<Supplier<RenderedFile>> sitemaps(Desk home) {
        List<Feeds.Sitemap> sitemaps = Feeds.sitemaps(site, translations);
        if (sitemaps.size() == 1) {
            return List.of(() -> fill("sitemap.ftlx", home, Map.of("sitemap", sitemaps.get(0)), "sitemap.xml"));
        }
        List<Supplier<RenderedFile>> files = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (Feeds.Sitemap sitemap : sitemaps) {
            SitePath path = new SitePath("/sitemap-" + (files.size() + 1) + ".xml");
            addresses.add(site.settings().absolute(path));
            files.add(() -> fill("sitemap.ftlx", home, Map.of("sitemap", sitemap), path.file()));
        }
        Feeds.SitemapIndex index = new Feeds.SitemapIndex(addresses);
        files.add(() -> fill("sitemaps.ftlx", home, Map.of("index", index), "sitemap.xml"));
        return files;
    }

    /** The files that are no pages: feeds, sitemap, robots, redirects, and the theme's stylesheet and script. */
    public List<RenderedFile> others() {
        Desk home = desks.get(site.settings().language());
        List<Supplier<RenderedFile>> filled = new ArrayList<>();
        for (String language : site.settings().languages()) {
            Desk desk = desks.get(language);
            filled.add(() -> {
                Map<String, Object> feed = Map.of("feed", new Feeds(desk.workshop(), desk.articles()).feed(language));
                return fill("feed.ftlx", desk, feed, Feeds.path(site, language).file());
            });
        }
        filled.addAll(sitemaps(home));
        String sitemap = site.settings().absolute(new SitePath("/sitemap.xml"));
        filled.add(() -> fill("robots.ftl", home, Map.of("sitemap", sitemap), "robots.txt"));
        site.redirects()
                .forEach((from, to) -> filled.add(() -> {
                    Map<String, Object> model = Map.of("url", site.settings().absolute(to), SITE, home.siteToken());
                    return fill("redirect.ftlh", home, model, from.file());
                }));
        filled.add(() -> fill("headers.ftl", home, headers(), "_headers"));
        List<RenderedFile> out = new ArrayList<>(Each.map(filled, Supplier::get));
        indexes.values()
                .forEach(index ->
                        index.files().forEach(file -> out.add(new RenderedFile(file.path(), file.bytes(), List.of()))));
        out.addAll(themeFiles());
        return out;
    }
}
