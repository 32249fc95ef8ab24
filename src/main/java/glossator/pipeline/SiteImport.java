package glossator.pipeline;

import glossator.migration.ForeignSite;
import glossator.migration.Generator;
import glossator.migration.Migration;
import glossator.migration.Moved;
import glossator.source.DiskFault;
import glossator.source.Problem;
import glossator.source.ProblemPrinter;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.SourceFolder;
import glossator.source.SourceFolder.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings a site of another generator into a project. Its folder is read and never written, no link in it is followed, and no
 * file of the project is replaced.
 */
public final class SiteImport {
    private static final int DEEPEST = 50;
    private static final int MOST_FILES = 50_000;
    private static final int LARGEST = 50 * 1024 * 1024;

    private final Project project;
    private final Path folder;
    private final Generator generator;
    private final SourceFolder source;
    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, SourceFile> texts = new TreeMap<>();
    private final SortedSet<String> files = new TreeSet<>();
    private final List<String> written = new ArrayList<>();

    /** Brings the site in a folder into a project. */
    public SiteImport(Project project, Generator generator, Path folder) {
        this.project = project;
        this.generator = generator;
        this.folder = folder.toAbsolutePath().normalize();
        this.source = new SourceFolder(this.folder);
    }

    /** The files that were made, as printed, the last of them the report; and what could not be brought over. */
    public record Result(List<String> files, List<Problem> problems) {}

    /** Reads the site, and writes what it becomes. */
    public Result run() throws IOException {
        if (!Files.isDirectory(folder)) {
            boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            throw there ? new NotDirectoryException(folder.toString()) : new NoSuchFileException(folder.toString());
        }
        if (project.contentIsLinked()) {
            throw new NotDirectoryException(project.content().toString());
        }
        walk(Path.of(""), DEEPEST);
        Moved moved = Migration.move(generator, new ForeignSite(texts, files), this::shown);
        problems.addAll(moved.problems());
        for (Map.Entry<String, String> text : moved.texts().entrySet()) {
            write(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, String> copy : moved.copies().entrySet()) {
            copy(copy.getValue(), copy.getKey());
        }
        List<Problem> ordered = List.copyOf(new TreeSet<>(problems));
        written.add(report(ordered));
        return new Result(List.copyOf(written), ordered);
    }

    private String shown(String path) {
        return project.shown(folder.resolve(path));
    }

    private void walk(Path within, int depth) {
        List<Entry> entries;
        try {
            entries = source.entries(within);
        } catch (IOException fault) {
            told(DiskFault.problem(project.shown(folder.resolve(within)), fault));
            return;
        }
        for (Entry entry : entries) {
            Path path = within.resolve(entry.name());
            String name = entry.name().toString();
            boolean outer = folder.resolve(path).equals(project.content())
                    || folder.resolve(path).equals(project.output());
            switch (entry.kind()) {
                case FILE -> file(path);
                case FOLDER -> {
                    boolean skipped = within.toString().isEmpty()
                            ? generator.skips(name)
                            : name.equals("node_modules") || name.startsWith(".");
                    if (depth == 1) {
                        warn(path, "too-deep", "the folder lies too deep and is not read");
                    } else if (!skipped && !outer) {
                        walk(path, depth - 1);
                    }
                }
                default -> warn(path, "symbolic-link", "this is a link or no file, and is not read");
            }
        }
    }

    private void warn(Path path, String code, String message) {
        problems.add(Problem.of(project.shown(folder.resolve(path)), Severity.WARNING, code, message));
    }

    private void file(Path path) {
        String name = Project.slashed(path);
        if (name.indexOf('\uFFFD') >= 0 || files.size() >= MOST_FILES) {
            boolean many = files.size() >= MOST_FILES;
            warn(
                    many ? Path.of("") : path,
                    many ? "too-many" : "unreadable-name",
                    many
                            ? "there are more than " + MOST_FILES + " files; the others are not read"
                            : "the name is not UTF-8");
            return;
        }
        files.add(name);
        if (name.matches("(?i).*\\.(md|markdown|mkd|ya?ml|toml|json)")) {
            TextReader.Result text = TextReader.read(source, path, project.shown(folder.resolve(path)));
            text.problems().forEach(this::told);
            text.file().ifPresent(file -> texts.put(name, file));
        }
    }

    /** Nothing of a foreign site stops the others of its files. */
    private void told(Problem problem) {
        problems.add(problem.weighing(Severity.WARNING));
    }

    private void copy(String from, String to) throws IOException {
        try {
            byte[] bytes = source.bytes(Path.of(from), LARGEST);
            if (bytes.length > LARGEST) {
                warn(Path.of(from), "too-long", "the file is larger than 50 MB and is not copied");
                return;
            }
            write(to, bytes);
        } catch (FileSystemException fault) {
            told(DiskFault.problem(shown(from), fault));
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = project.content().resolve(path);
        makeFolder(file.getParent());
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            written.add(project.shown(file));
        } catch (FileAlreadyExistsException there) {
            problems.add(Problem.of(
                            project.shown(file),
                            Severity.WARNING,
                            "file-exists",
                            "the file is there already and is kept")
                    .hint("remove it or move it away, and import again"));
        }
    }

    /** A folder of the project that is a link could lead anywhere. */
    private void makeFolder(Path wanted) throws IOException {
        Path at = project.content();
        Files.createDirectories(at);
        for (Path name : at.relativize(wanted)) {
            at = name.toString().isEmpty() ? at : at.resolve(name);
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(at);
            } else if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotDirectoryException(at.toString());
            }
        }
    }

    private String report(List<Problem> ordered) throws IOException {
        StringBuilder out = new StringBuilder("# Import report\n\n");
        out.append("Brought over from ").append(generator.title()).append(": ").append(written.size());
        out.append(written.size() == 1 ? " file.\n" : " files.\n");
        out.append(ordered.isEmpty() ? "\nNothing was left behind.\n" : "\nWhat needs a look:\n\n");
        for (Problem problem : ordered) {
            String place = problem.offset() < 0
                    ? ""
                    : ":" + problem.position().line() + ":" + problem.position().column();
            out.append("- `")
                    .append(problem.path())
                    .append(place)
                    .append("` ")
                    .append(problem.severity().label());
            out.append(": ")
                    .append(ProblemPrinter.visible(problem.message()))
                    .append(" `[")
                    .append(problem.code())
                    .append("]`");
            out.append(problem.hint().isEmpty() ? "" : " — " + problem.hint()).append('\n');
        }
        out.append("\nWhat was made:\n\n");
        written.forEach(file -> out.append("- `").append(file).append("`\n"));
        for (int i = 1; ; i++) {
            Path file = project.root().resolve("import-report" + (i == 1 ? "" : "-" + i) + ".md");
            try {
                Files.writeString(file, out, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return project.shown(file);
            } catch (FileAlreadyExistsException earlier) {
                // The report of an earlier run is kept too.
            }
        }
    }
}
