package glossator.pipeline;

import glossator.source.DiskFault;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFolder;
import glossator.source.SourceFolder.Entry;
import glossator.source.SourceFolder.Kind;
import glossator.source.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lists the content folder. Links are refused, special files are passed over; neither is ever opened. */
final class ContentFolder {
    static final Path CONFIGURATION = Path.of("site.yaml");
    static final List<String> COPIED = List.of("assets", "static");

    private static final int DEEPEST = 256;
    private static final List<String> DEEP = List.of("articles", "glossary", "pages");
    private static final List<String> FLAT = List.of("topics", "authors");
    private static final List<String> FOLDERS =
            List.of("articles", "assets", "authors", "glossary", "pages", "static", "topics");

    private final Project project;
    private final SourceFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    private ContentFolder(Project project) {
        this.project = project;
        this.folder = new SourceFolder(project.content());
    }

    /**
     * Which files there are.
     *
     * @param texts the Markdown files of each folder, in path order, by their paths from the content folder
     * @param copies the files that are published as they are, by their paths below {@code assets} and {@code static}
     * @param problems what is not read, and should not lie there
     */
    record Listing(Map<String, List<Path>> texts, Map<String, SortedSet<String>> copies, List<Problem> problems) {}

    /** Lists a project's content. */
    static Listing list(Project project) {
        ContentFolder content = new ContentFolder(project);
        content.strays();
        Map<String, List<Path>> texts = new HashMap<>();
        DEEP.forEach(name -> texts.put(name, content.texts(name, DEEPEST)));
        FLAT.forEach(name -> texts.put(name, content.texts(name, 1)));
        Map<String, SortedSet<String>> copies = new HashMap<>();
        COPIED.forEach(name -> copies.put(name, content.names(name)));
        return new Listing(Map.copyOf(texts), Map.copyOf(copies), List.copyOf(content.problems));
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

    private List<Path> texts(String name, int depth) {
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
        return List.copyOf(paths);
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
        return Collections.unmodifiableSortedSet(names);
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

    static Problem linked(String shown) {
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

    private String shown(Path path) {
        return project.shown(project.content().resolve(path));
    }
}
