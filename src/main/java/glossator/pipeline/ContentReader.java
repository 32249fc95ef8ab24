package glossator.pipeline;

import glossator.article.Article;
import glossator.article.ArticleMatter;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.site.Content;
import glossator.site.Settings;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the content folder: which files there are, and the front matter of each. Links and special files are refused. */
final class ContentReader {
    private static final int DEEPEST = 32;

    private final Project project;
    private final BuildOptions options;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedSet<String> unpublished = new TreeSet<>();
    private final SortedSet<String> unreadable = new TreeSet<>();

    ContentReader(Project project, BuildOptions options) {
        this.project = project;
        this.options = options;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The site's configuration, if there is one that can be used. */
    Optional<Settings> settings() throws IOException {
        Path path = project.content().resolve("site.yaml");
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Problem.of(project.shown(path), Severity.ERROR, "no-configuration", "there is no such file")
                    .hint("make it, with a \"title\" and a \"baseUrl\"; or name the project's folder with -C"));
            return Optional.empty();
        }
        Optional<SourceFile> file = text(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Settings.Result result = Settings.read(file.get(), options.baseUrl());
        problems.addAll(result.problems());
        return result.settings();
    }

    Content content(Settings settings) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (SourceFile file : texts("articles", DEEPEST)) {
            Article.Result result = Article.read(file);
            problems.addAll(result.problems());
            note(result.article(), file);
            result.article().filter(article -> isPublished(article, settings)).ifPresent(articles::add);
        }
        List<Definition> definitions = new ArrayList<>();
        for (SourceFile file : texts("glossary", DEEPEST)) {
            Definition.Result result = Definition.read(file, stem(file));
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
                names("assets"),
                names("static"));
    }

    private List<PageText> pages(String folder, int depth) throws IOException {
        List<PageText> pages = new ArrayList<>();
        for (SourceFile file : texts(folder, depth)) {
            PageText.Result result = PageText.read(file);
            problems.addAll(result.problems());
            note(result.text(), file);
            result.text().ifPresent(text -> {
                if (text.matter().draft() && !options.drafts()) {
                    unpublished.add(file.path());
                } else {
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
        boolean draft = matter.draft() && !options.drafts();
        boolean early = matter.publishDate()
                .or(matter::date)
                .map(date -> date.in(settings.zone()).toInstant().isAfter(options.now()))
                .orElse(false);
        boolean late = matter.expiryDate()
                .map(date -> !date.in(settings.zone()).toInstant().isAfter(options.now()))
                .orElse(false);
        boolean published = !draft && (options.future() || !early && !late);
        if (!published) {
            unpublished.add(article.source().path());
        }
        return published;
    }

    private static String stem(SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.substring(0, name.length() - ".md".length());
    }

    /** The Markdown files below a folder, in path order. */
    private List<SourceFile> texts(String folder, int depth) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : files(folder, depth)) {
            if (path.getFileName().toString().endsWith(".md")) {
                text(path).ifPresent(files::add);
            }
        }
        return files;
    }

    private SortedSet<String> names(String folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        Path top = project.content().resolve(folder);
        for (Path path : files(folder, DEEPEST)) {
            names.add(top.relativize(path).toString().replace('\\', '/'));
        }
        return names;
    }

    /** Regular files below a folder, in path order; names that begin with a dot are other programs'. */
    private List<Path> files(String folder, int depth) throws IOException {
        List<Path> files = new ArrayList<>();
        Path top = project.content().resolve(folder);
        if (Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
            walk(top, depth, folder.equals("static"), files);
        }
        return files;
    }

    private void walk(Path folder, int depth, boolean copied, List<Path> files) throws IOException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.indexOf('\uFFFD') >= 0) {
                problems.add(undecodable(entry));
                continue;
            }
            if (isForeign(name, copied)) {
                continue;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (depth > 1) {
                    walk(entry, depth - 1, copied, files);
                }
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                files.add(entry);
            } else {
                problems.add(Problem.of(
                                project.shown(entry),
                                Severity.WARNING,
                                "not-a-file",
                                "this is a link or a special file, and is not read")
                        .hint("put a copy of the file in its place"));
            }
        }
    }

    /** Hidden files are other programs'; below {@code static} they are what a host asks for, such as .well-known. */
    private static boolean isForeign(String name, boolean copied) {
        boolean hidden = name.startsWith(".") && (!copied || name.equals(".DS_Store") || name.startsWith(".git"));
        return hidden || name.endsWith("~");
    }

    private Problem undecodable(Path entry) {
        return Problem.of(
                        project.shown(entry),
                        Severity.ERROR,
                        "unreadable-name",
                        "the file's name cannot be read in the present locale")
                .hint("run with LC_ALL=C.UTF-8, or rename the file with ASCII letters");
    }

    private Optional<SourceFile> text(Path path) throws IOException {
        TextReader.Result result = TextReader.read(path, project.shown(path));
        problems.addAll(result.problems());
        note(result.file(), new SourceFile(project.shown(path), ""));
        return result.file();
    }
}
