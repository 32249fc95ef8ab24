package glossator.site;

import glossator.article.Article;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.source.PortableName;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which address each content file has, and which file each address belongs to. No two files share one. */
public final class AddressBook {
    static final String SITE = "the site itself";

    private final Settings settings;
    private final Content content;
    private final Map<String, SitePath> bySource = new LinkedHashMap<>();
    private final Map<SitePath, String> owners = new LinkedHashMap<>();
    private final Map<String, SitePath> named = new ConcurrentHashMap<>();
    private final Map<SitePath, Located<String>> aliases = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Object known;

    /** Gives every file its address. */
    public AddressBook(Settings settings, Content content) {
        this.settings = settings;
        this.content = content;
        siteOwn();
        content.articles().forEach(this::article);
        content.definitions().forEach(this::term);
        content.pages().forEach(page -> text(page, "/"));
        content.topics().forEach(topic -> text(topic, prefix(languageOf(topic)) + "topics/"));
        content.authors().forEach(author -> text(author, "/authors/"));
        content.assets().forEach(asset -> file(content.root() + "/assets/" + asset, "/assets/" + asset));
        content.statics().forEach(file -> file(content.root() + "/static/" + file, "/" + file));
    }

    /** The addresses of pages and files that no content file makes. */
    private void siteOwn() {
        for (String language : settings.languages()) {
            for (String page : List.of("", "articles/", "glossary/", "topics/", "search/", "feed.xml")) {
                owners.put(new SitePath(prefix(language) + page), SITE);
            }
        }
        List.of("/authors/", "/404.html", "/sitemap.xml").forEach(path -> owners.put(new SitePath(path), SITE));
    }

    /** Collisions and names that cannot stand in an address. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The address of a content file by its path as printed. */
    public Optional<SitePath> of(String sourcePath) {
        return Optional.ofNullable(bySource.get(sourcePath));
    }

    /** The content files with an address, in path order. */
    public SortedMap<String, SitePath> sources() {
        return new TreeMap<>(bySource);
    }

    /**
     * All that the addresses of links depend on: what is equal here leads every link to the same address. It is the same object until an address
     * is taken, so that who needs a short name for it makes one, and its order is that of the files, so that it need not be sorted for that.
     */
    public synchronized Object known() {
        if (known == null) {
            known = List.of(
                    content.root(),
                    settings.basePath(),
                    settings.absolute(new SitePath("/")),
                    new LinkedHashMap<>(bySource),
                    List.copyOf(owners.keySet()));
        }
        return known;
    }

    /** Whether a content file or an asset has this address. */
    public boolean has(SitePath path) {
        return owners.containsKey(path);
    }

    /** Each address that a file or the site itself has taken, sorted, with its owner in words. */
    SortedMap<SitePath, String> owners() {
        return new TreeMap<>(owners);
    }

    /** Where an address is written, if somebody wrote it. */
    Optional<Located<String>> place(SitePath path) {
        return Optional.ofNullable(aliases.get(path));
    }

    /** Whether a list is the page of a topic's or an author's own text. */
    boolean isOwner(Page.CollectionPage page) {
        String source = page.source().map(text -> text.source().path()).orElse("");
        return page.path().equals(bySource.get(source));
    }

    /** The language of an article. */
    public String languageOf(Article article) {
        return article.matter()
                .language()
                .map(Located::value)
                .filter(LanguageTags::isTag)
                .orElse(settings.language());
    }

    /** The language of a definition: that of its term, if the site appears in it. */
    public String languageOf(Definition definition) {
        return definition.term().lang().filter(settings.languages()::contains).orElse(settings.language());
    }

    /** The language of another text. */
    public String languageOf(PageText text) {
        return text.matter()
                .language()
                .map(Located::value)
                .filter(LanguageTags::isTag)
                .orElse(settings.language());
    }

    /** Where the pages of a language that belong to no file begin: {@code /}, or {@code /es/} for a further language. */
    public String prefix(String language) {
        String listed = listedIn(language);
        return listed.equals(settings.language()) ? "/" : "/" + Slug.of(listed) + "/";
    }

    /** The language in whose lists a text appears: its own, or the site's where the site has no pages in that one. */
    public String listedIn(String language) {
        return settings.languages().contains(language) ? language : settings.language();
    }

    /** The address of a topic's page. */
    public SitePath topic(String name, String language) {
        return named(prefix(language) + "topics/", name);
    }

    /** The address of a series' page. */
    public SitePath series(String name, String language) {
        return named(prefix(language) + "series/", name);
    }

    /** The address of an author's page. */
    public SitePath author(String name) {
        return named("/authors/", name);
    }

    /** Thousands of articles name few topics. */
    private SitePath named(String folder, String name) {
        return named.computeIfAbsent(folder + name, key -> new SitePath(folder + slugOfName(name) + "/"));
    }

    /** Takes an old address for a redirect; a problem where it is taken or cannot be an address. */
    Optional<SitePath> alias(Located<String> alias) {
        String written = alias.value().startsWith("/") ? alias.value() : "/" + alias.value();
        boolean page = written.endsWith("/")
                || !written.substring(written.lastIndexOf('/') + 1).contains(".");
        String value = page && !written.endsWith("/") ? written + "/" : written;
        boolean valid = SitePath.isPath(value) && value.matches("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/?");
        if (!valid) {
            problems.add(alias.source()
                    .error("bad-alias", alias.span(), "\"" + alias.value() + "\" is not an address of this site")
                    .hint("write the old path, such as /2019/raid/, in letters, digits, hyphens and dots"));
            return Optional.empty();
        }
        SitePath path = new SitePath(value);
        String owner = isOwnFolder(value) ? SITE : takeAlias(path, alias.source());
        if (owner != null) {
            problems.add(collision(alias.source(), alias.span(), path, owner));
            return Optional.empty();
        }
        aliases.put(path, alias);
        return Optional.of(path);
    }

    private synchronized String takeAlias(SitePath path, SourceFile source) {
        known = null;
        return owners.putIfAbsent(path, source.path());
    }

    private static String slugOfName(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? "unnamed" : slug;
    }

    private void article(Article article) {
        article.matter().language().ifPresent(tag -> problems.addAll(LanguageTags.check(tag)));
        String slug = slug(article.source(), article.matter().slug());
        String path = settings.articlePattern().replace(":slug", slug);
        if (path.contains(":")) {
            path = article.matter()
                    .date()
                    .map(d -> d.date())
                    .map(d -> List.of(two(d.getYear()), two(d.getMonthValue()), two(d.getDayOfMonth())))
                    .map(d -> settings.articlePattern()
                            .replace(":slug", slug)
                            .replace(":year", d.get(0))
                            .replace(":month", d.get(1))
                            .replace(":day", d.get(2)))
                    .orElse("/drafts/" + slug + "/");
        }
        if (SitePath.isPath(path)) {
            take(article.source(), new SitePath(path));
        } else {
            String message =
                    "the pattern \"" + settings.articlePattern() + "\" makes " + path + ", which is no address";
            problems.add(Problem.of(settings.source().path(), Severity.ERROR, "bad-permalink", message)
                    .hint("choose other names for its folders"));
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private void term(Definition definition) {
        String id = definition.term().id();
        Span span = definition.matter().id().map(Located::span).orElse(new Span(0, 0));
        definition.matter().lang().ifPresent(tag -> problems.addAll(LanguageTags.check(tag)));
        if (!Slug.isValid(id)) {
            problems.add(definition
                    .source()
                    .error("bad-id", span, "the id \"" + id + "\" cannot stand in an address")
                    .hint("add \"id: " + Slug.of(id) + "\""));
            return;
        }
        SitePath path = new SitePath("/glossary/" + id + "/");
        String owner = owners.get(path);
        if (owner != null) {
            problems.add(definition
                    .source()
                    .error("duplicate-id", span, "the id \"" + id + "\" is that of " + owner + " too")
                    .hint("give one of them another \"id\""));
            return;
        }
        take(definition.source(), path);
    }

    private void text(PageText text, String parent) {
        text.matter().language().ifPresent(tag -> problems.addAll(LanguageTags.check(tag)));
        take(
                text.source(),
                new SitePath(parent + slug(text.source(), text.matter().slug()) + "/"));
    }

    /** The slug given, or the one that the file's name makes; an index takes its folder's. */
    private String slug(SourceFile source, Optional<Located<String>> given) {
        if (given.isPresent() && Slug.isValid(given.get().value())) {
            return given.get().value();
        }
        // Two mistakes alike must not be told as a third: that they have one address.
        given.ifPresent(slug -> problems.add(
                source.error("bad-slug", slug.span(), "\"" + slug.value() + "\" cannot stand in an address")
                        .hint("write it as \"" + Slug.of(slug.value()) + "\"")));
        String[] names = source.path().split("/");
        String file = names[names.length - 1];
        String stem = file.substring(0, file.lastIndexOf('.'));
        String name = stem.equals("index") && names.length > 3 ? names[names.length - 2] : stem;
        return slugOfName(name);
    }

    private void take(SourceFile source, SitePath path) {
        bySource.put(source.path(), path);
        String owner = owners.putIfAbsent(path, source.path());
        if (owner != null) {
            problems.add(collision(source, new Span(0, 0), path, owner));
        }
    }

    private static Problem collision(SourceFile source, Span span, SitePath path, String owner) {
        return source.error("same-address", span, "the address " + path.value() + " belongs to " + owner + " too")
                .hint("give one of them another \"slug\"");
    }

    private void file(String source, String path) {
        if (!SitePath.isPath(path)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String hint = PortableName.isDevice(name)
                    ? "rename it; on Windows this is the name of a device"
                    : "rename it with letters, digits, hyphens and dots";
            problems.add(
                    Problem.of(source, Severity.ERROR, "bad-file-name", "the file's name cannot stand in an address")
                            .hint(hint));
            return;
        }
        if (isOwnFolder(path)) {
            problems.add(taken(source, path, SITE));
            return;
        }
        String owner = owners.putIfAbsent(new SitePath(path), source);
        if (owner != null) {
            problems.add(taken(source, path, owner));
        }
    }

    /** Whether a path is where the build alone writes files named after their bytes: content must not guess a name. */
    private boolean isOwnFolder(String path) {
        return Stream.concat(Stream.of("/theme/"), settings.languages().stream().map(l -> prefix(l) + "search/data/"))
                .anyMatch(PortableName.key(path)::startsWith);
    }

    private static Problem taken(String source, String path, String owner) {
        String message = "the address " + path + " belongs to " + owner + " too";
        return Problem.of(source, Severity.ERROR, "same-address", message).hint("rename one of them");
    }
}
