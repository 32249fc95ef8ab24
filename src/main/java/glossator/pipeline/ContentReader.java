package glossator.pipeline;

import glossator.article.Article;
import glossator.article.ArticleMatter;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.site.Content;
import glossator.site.Settings;
import glossator.site.Standing;
import glossator.source.DiskFault;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.SourceFolder;
import glossator.source.SourceFolder.Entry;
import glossator.source.SourceFolder.Kind;
import glossator.source.Suggestion;
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

/**
 * Reads the content folder: which files there are, and the front matter of each. Links are refused, special files are
 * passed over; neither is ever opened.
 */
final class ContentReader {
    private static final int DEEPEST = 256;
    private static final List<String> FOLDERS =
            List.of("articles", "assets", "authors", "glossary", "pages", "static", "topics");
    private static final Path CONFIGURATION = Path.of("site.yaml");

    private final Project project;
    private final BuildOptions options;
    private final Memory memory;
    private final SourceFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedSet<String> unpublished = new TreeSet<>();
    private final SortedSet<String> unreadable = new TreeSet<>();
    private final SortedMap<String, Standing> standings = new TreeMap<>();

    ContentReader(Project project, BuildOptions options, Memory memory) {
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
        Path path = project.content().resolve(CONFIGURATION);
        if (project.contentIsLinked()) {
            problems.add(linked(project.shown(project.content()))
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
        Optional<SourceFile> file = taken(CONFIGURATION, text(CONFIGURATION));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Settings.Result result = Settings.read(file.get(), options.baseUrl());
        problems.addAll(result.problems());
        return result.settings();
    }

    Content content(Settings settings) {
        strays();
        List<Article> articles = new ArrayList<>();
        List<SourceFile> files = texts("articles", DEEPEST);
        List<Article.Result> read = files.parallelStream()
                .map(file -> memory.articles.get(file.path(), file, () -> Article.read(file)))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = files.get(i);
            Article.Result result = read.get(i);
            problems.addAll(result.problems());
            note(result.article(), file);
            result.article().filter(article -> isPublished(article, settings)).ifPresent(articles::add);
        }
        List<Definition> definitions = new ArrayList<>();
        for (SourceFile file : texts("glossary", DEEPEST)) {
            Definition.Result result =
                    memory.definitions.get(file.path(), file, () -> Definition.read(file, stem(file)));
            problems.addAll(result.problems());
            note(result.definition(), file);
            result.definition().ifPresent(definitions::add);
        }
        return new Content(
                project.shown(project.content()),
                articles,
                definitions,
                pages("pages", DEEPEST),
                pages("topics", 1),
                pages("authors", 1),
                unpublished,
                unreadable,
                standings,
                names("assets"),
                names("static"));
    }

    private List<PageText> pages(String name, int depth) {
        List<PageText> pages = new ArrayList<>();
        for (SourceFile file : texts(name, depth)) {
            PageText.Result result = memory.pages.get(file.path(), file, () -> PageText.read(file));
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

    /** What lies beside the folders that are read would be missed without a word. */
    private void strays() {
        for (Entry entry : entries(Path.of(""))) {
            String name = entry.name().toString();
            boolean folder = entry.kind() == Kind.FOLDER;
            boolean known = folder ? FOLDERS.contains(name) : entry.name().equals(CONFIGURATION);
            if (known
                    || isForeign(name, false)
                    || name.equalsIgnoreCase("README.md")
                    || !folder && !name.endsWith(".md") && !FOLDERS.contains(name)) {
                continue;
            }
            if (FOLDERS.contains(name)) {
                problems.add(
                        entry.kind() == Kind.LINK
                                ? linked(shown(entry.name())).hint("put the folder itself in its place")
                                : notAFolder(entry.name()));
            } else {
                String nearest = Suggestion.nearest(name, FOLDERS)
                        .map(meant -> "did you mean \"" + meant + "\"?")
                        .orElse("content lies in the folders " + String.join(", ", FOLDERS));
                problems.add(Problem.of(shown(entry.name()), Severity.WARNING, "not-read", "this is not read")
                        .hint(nearest));
            }
        }
    }

    private Problem notAFolder(Path name) {
        return Problem.of(shown(name), Severity.ERROR, "not-a-folder", "this is not a folder")
                .hint("move it into a folder of this name, or rename it");
    }

    /** The Markdown files below a folder, in path order. */
    private List<SourceFile> texts(String name, int depth) {
        List<Path> paths = new ArrayList<>();
        for (Path path : files(name, depth)) {
            String ending = ending(path);
            if (ending.equals(".md")) {
                paths.add(path);
            } else if (ending.equalsIgnoreCase(".md") || ending.equalsIgnoreCase(".markdown")) {
                problems.add(Problem.of(shown(path), Severity.WARNING, "not-read", "this is not read")
                        .hint("rename it to end in \".md\""));
            }
        }
        // The disk answers several questions at a time; what is told of the files is told in their order.
        List<TextReader.Result> results = paths.parallelStream().map(this::text).toList();
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            taken(paths.get(i), results.get(i)).ifPresent(files::add);
        }
        return files;
    }

    private static String ending(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    /** The files that are copied, by their paths below a folder. Reading them can wait, but not who may. */
    private SortedSet<String> names(String name) {
        SortedSet<String> names = new TreeSet<>();
        Path top = Path.of(name);
        for (Path path : files(name, DEEPEST)) {
            if (Files.isReadable(project.content().resolve(path))) {
                names.add(Project.slashed(top.relativize(path)));
            } else {
                problems.add(DiskFault.unreadable(shown(path)));
            }
        }
        return names;
    }

    /** Regular files below a folder, in path order; names that begin with a dot are other programs'. */
    private List<Path> files(String name, int depth) {
        List<Path> files = new ArrayList<>();
        Path top = Path.of(name);
        if (Files.isDirectory(project.content().resolve(top), LinkOption.NOFOLLOW_LINKS)) {
            walk(top, depth, name.equals("static"), files);
        }
        return files;
    }

    private void walk(Path within, int depth, boolean copied, List<Path> files) {
        for (Entry entry : entries(within)) {
            String name = entry.name().toString();
            Path path = within.resolve(entry.name());
            if (name.indexOf('\uFFFD') >= 0) {
                problems.add(undecodable(path));
            } else if (!isForeign(name, copied)) {
                switch (entry.kind()) {
                    case FILE -> files.add(path);
                    case FOLDER -> {
                        if (depth > 1) {
                            walk(path, depth - 1, copied, files);
                        } else {
                            problems.add(tooDeep(path, within));
                        }
                    }
                    case LINK -> problems.add(linked(shown(path)).hint("put a copy of the file in its place"));
                    case SPECIAL ->
                        problems.add(Problem.of(
                                        shown(path),
                                        Severity.WARNING,
                                        "not-a-file",
                                        "this is a special file, and is not read")
                                .hint("put a copy of the file in its place"));
                }
            }
        }
    }

    private Problem tooDeep(Path path, Path within) {
        return Problem.of(shown(path), Severity.WARNING, "not-read", "folders as deep as this are not read")
                .hint("move its files into " + shown(within));
    }

    private List<Entry> entries(Path within) {
        try {
            return folder.entries(within);
        } catch (IOException fault) {
            problems.add(DiskFault.problem(shown(within), fault));
            return List.of();
        }
    }

    private static Problem linked(String shown) {
        return Problem.of(shown, Severity.ERROR, "symbolic-link", "this is a symbolic link, and is not followed");
    }

    /** Hidden files are other programs'; below {@code static} they are what a host asks for, such as .well-known. */
    private static boolean isForeign(String name, boolean copied) {
        boolean hidden = name.startsWith(".") && (!copied || name.equals(".DS_Store") || name.startsWith(".git"));
        return hidden || name.endsWith("~");
    }

    private Problem undecodable(Path path) {
        return Problem.of(
                        shown(path),
                        Severity.ERROR,
                        "unreadable-name",
                        "the file's name cannot be read in the present locale")
                .hint("run with LC_ALL=C.UTF-8, or rename the file with ASCII letters");
    }

    private TextReader.Result text(Path path) {
        Optional<FileStamp> known =
                memory.keeps() ? FileStamp.of(project.content().resolve(path)) : Optional.empty();
        return known.map(stamp -> memory.files.get(shown(path), stamp, () -> read(path)))
                .orElseGet(() -> read(path));
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
