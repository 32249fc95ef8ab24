package glossator.pipeline;

import glossator.article.Article;
import glossator.article.ArticleMatter;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.parallel.Each;
import glossator.site.Content;
import glossator.site.Settings;
import glossator.site.Standing;
import glossator.source.DiskFault;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the content: the configuration, and each file's text and front matter. */
final class ContentReader {
    /** As many articles' texts are held while front matter is read. */
    private static final int MOST_HELD = 20_000;

    private final Project project;
    private final BuildOptions options;
    private final Memory memory;
    private final Changed since;
    private final SourceFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedSet<String> unpublished = new TreeSet<>();
    private final SortedSet<String> unreadable = new TreeSet<>();
    private final SortedMap<String, Standing> standings = new TreeMap<>();
    private Optional<ContentFolder.Listing> listing = Optional.empty();

    ContentReader(Project project, BuildOptions options, Memory memory, Changed since) {
        this.since = since;
        this.project = project;
        this.options = options;
        this.memory = memory;
        this.folder = new SourceFolder(project.content());
    }

    List<Problem> problems() {
        return problems;
    }

    /** The site's configuration, if there is one that can be used. */
    Optional<Settings> settings() throws IOException {
        Path root = project.root();
        if (!Files.isDirectory(root)) {
            boolean there = Files.exists(root, LinkOption.NOFOLLOW_LINKS);
            throw there ? new NotDirectoryException(root.toString()) : new NoSuchFileException(root.toString());
        }
        Path path = project.content().resolve(ContentFolder.CONFIGURATION);
        if (project.contentIsLinked()) {
            problems.add(ContentFolder.linked(project.shown(project.content()))
                    .hint("put the folder itself there, or name another with --content"));
            return Optional.empty();
        }
        if (Files.isDirectory(project.content()) && !Files.isExecutable(project.content())) {
            problems.add(DiskFault.unreadable(project.shown(project.content())));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            String message = Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? "this is a link or no file, and is not read"
                    : "there is no such file";
            problems.add(Problem.of(project.shown(path), Severity.ERROR, "no-configuration", message)
                    .hint("make it, with a \"title\" and a \"baseUrl\"; or name the project's folder with -C"));
            return Optional.empty();
        }
        // To read is to wait until what is kept of the last build has been opened; the names of files can be had
        // meanwhile.
        listing = Optional.of(listing());
        Optional<SourceFile> file = taken(ContentFolder.CONFIGURATION, text(ContentFolder.CONFIGURATION));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Settings.Result result = Settings.read(file.get(), options.baseUrl());
        problems.addAll(result.problems());
        return result.settings();
    }

    Content content(Settings settings) {
        ContentFolder.Listing listing = this.listing.orElseGet(this::listing);
        problems.addAll(listing.problems());
        List<Article> articles = new ArrayList<>();
        List<Path> paths = listing.texts().get("articles");
        List<ReadArticle> read = Each.map(paths, path -> read(path, paths.size() > MOST_HELD));
        for (int i = 0; i < paths.size(); i++) {
            Optional<SourceFile> file = taken(paths.get(i), read.get(i).text());
            if (file.isPresent()) {
                Article.Result result = read.get(i).article().orElseThrow();
                problems.addAll(result.problems());
                note(result.article(), file.get());
                result.article()
                        .filter(article -> isPublished(article, settings))
                        .ifPresent(articles::add);
            }
        }
        List<Definition> definitions = new ArrayList<>();
        List<SourceFile> terms = texts(listing, "glossary");
        List<Definition.Result> defined =
                Each.map(terms, file -> memory.definition(file, () -> Definition.read(file, stem(file))));
        for (int i = 0; i < terms.size(); i++) {
            SourceFile file = terms.get(i);
            Definition.Result result = defined.get(i);
            problems.addAll(result.problems());
            note(result.definition(), file);
            result.definition().ifPresent(definitions::add);
        }
        return new Content(
                project.shown(project.content()),
                articles,
                definitions,
                pages(listing, "pages"),
                pages(listing, "topics"),
                pages(listing, "authors"),
                unpublished,
                unreadable,
                standings,
                listing.copies().get("assets"),
                listing.copies().get("static"));
    }

    /** An article's file, and what was read of it if it is a text. */
    private record ReadArticle(TextReader.Result text, Optional<Article.Result> article) {}

    /** @param isReleased whether its text is not held until it is annotated, but read once more then */
    private ReadArticle read(Path path, boolean isReleased) {
        TextReader.Result text = text(path);
        Optional<Article.Result> result = text.file().map(memory::article);
        if (isReleased) {
            result.flatMap(Article.Result::article)
                    .ifPresent(
                            article -> article.source().release(article.body().start()));
        }
        return new ReadArticle(text, result);
    }

    private List<PageText> pages(ContentFolder.Listing listing, String name) {
        List<PageText> pages = new ArrayList<>();
        for (SourceFile file : texts(listing, name)) {
            PageText.Result result = memory.page(file);
            problems.addAll(result.problems());
            note(result.text(), file);
            result.text().ifPresent(text -> {
                if (text.matter().draft() && !options.drafts()) {
                    unpublished.add(file.path());
                } else {
                    stands(file, text.matter().draft() ? Standing.DRAFT : Standing.PUBLIC);
                    pages.add(text);
                }
            });
        }
        return pages;
    }

    /** Whoever leads to a file that has errors of its own has done nothing wrong. */
    private void note(Optional<?> read, SourceFile file) {
        if (read.isEmpty()) {
            unreadable.add(file.path());
        }
    }

    private boolean isPublished(Article article, Settings settings) {
        ArticleMatter matter = article.matter();
        boolean early = matter.publishDate()
                .or(matter::date)
                .map(date -> date.in(settings.zone()).toInstant().isAfter(options.now()))
                .orElse(false);
        boolean late = matter.expiryDate()
                .map(date -> !date.in(settings.zone()).toInstant().isAfter(options.now()))
                .orElse(false);
        boolean published = (!matter.draft() || options.drafts()) && (options.future() || !early && !late);
        if (published) {
            Standing dated = early ? Standing.SCHEDULED : late ? Standing.EXPIRED : Standing.PUBLIC;
            stands(article.source(), matter.draft() ? Standing.DRAFT : dated);
        } else {
            unpublished.add(article.source().path());
        }
        return published;
    }

    private void stands(SourceFile source, Standing standing) {
        if (standing != Standing.PUBLIC) {
            standings.put(source.path(), standing);
        }
    }

    private static String stem(SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.substring(0, name.length() - ".md".length());
    }

    /** Which files there are. */
    private ContentFolder.Listing listing() {
        // Of files that are copied it is listed who may read them, which changes as their contents do.
        boolean same = since.isContentsAlone()
                && ContentFolder.COPIED.stream()
                        .noneMatch(name -> since.isWithin(project.content().resolve(name)));
        Optional<ContentFolder.Listing> known = same ? memory.listings.latest("content") : Optional.empty();
        ContentFolder.Listing listing = known.orElseGet(() -> ContentFolder.list(project));
        memory.listings.put("content", listing);
        return listing;
    }

    /** The texts of a folder, in path order. */
    private List<SourceFile> texts(ContentFolder.Listing listing, String name) {
        List<Path> paths = listing.texts().get(name);
        // The disk answers several questions at a time; what is told of the files is told in their order.
        List<TextReader.Result> results = Each.map(paths, this::text);
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            taken(paths.get(i), results.get(i)).ifPresent(files::add);
        }
        return files;
    }

    /** A file's text: as it was read last, where it is known to be what it was. */
    private TextReader.Result text(Path path) {
        Path file = project.content().resolve(path);
        if (!memory.keeps()) {
            return memory.file(shown(path), new InFolder(this, path));
        }
        Optional<TextReader.Result> last =
                since.isUnchanged(file) ? memory.files.latest(shown(path)) : Optional.empty();
        if (last.isPresent()) {
            return last.get();
        }
        Optional<FileStamp> stamp = FileStamp.of(file);
        if (stamp.isPresent()) {
            return memory.files.get(shown(path), stamp.get(), () -> read(path));
        }
        TextReader.Result read = read(path);
        memory.files.put(shown(path), read);
        return read;
    }

    /** A file of the content, by its path from there. */
    private record InFolder(ContentReader content, Path below) implements KeptFiles.OnDisk {
        @Override
        public Path path() {
            return content.project.content().resolve(below);
        }

        @Override
        public TextReader.Result read() {
            return content.read(below);
        }
    }

    /** The file that was read, if it could be; what was wrong with it is told. */
    private Optional<SourceFile> taken(Path path, TextReader.Result result) {
        problems.addAll(result.problems());
        note(result.file(), new SourceFile(shown(path), ""));
        return result.file();
    }

    private TextReader.Result read(Path path) {
        return TextReader.read(folder, path, shown(path));
    }

    private String shown(Path path) {
        return project.shown(project.content().resolve(path));
    }
}
