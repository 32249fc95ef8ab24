package glossator.cli;

import glossator.pipeline.BuildResult;
import glossator.preview.Change;
import glossator.preview.Report;
import glossator.source.ProblemPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Supplier;

/** Tells on the terminal what a preview does: where it is, what was built, why, and how long it took. */
final class ServeReport implements Report {
    private static final int MOST_NAMED = 3;

    private final Console console;
    private final Path root;
    private final boolean strict;
    private int port;
    private Supplier<String> prefix;
    private boolean addressed;

    ServeReport(Console console, Path root, boolean strict) {
        this.console = console;
        this.root = root;
        this.strict = strict;
    }

    /** Where the preview is. */
    void at(int number, Supplier<String> path) {
        port = number;
        prefix = path;
    }

    @Override
    public void built(Built built) {
        console.report(built.problems(), strict);
        if (addressed) {
            again(built);
        } else {
            first(built);
        }
        console.err().flush();
    }

    private void first(Built built) {
        BuildResult.Counts counts = built.result().counts();
        console.err()
                .println(
                        built.isShown()
                                ? "built " + Console.count(counts.articles(), "article") + ", "
                                        + Console.count(counts.terms(), "term") + ", "
                                        + Console.count(counts.pages(), "page") + " in " + seconds(built)
                                : "not built, for the errors above; the page tells them too");
        console.err().flush();
        console.out().println("http://127.0.0.1:" + port + prefix.get());
        console.out().flush();
        console.err().println("watching for changes; Ctrl-C ends it");
        addressed = true;
    }

    private void again(Built built) {
        String made = built.isShown() ? made(built.changed()) : "not built, the last good pages stay";
        String why = built.why().isEmpty() ? "tried again" : why(built.why());
        console.err().println(ProblemPrinter.line(why + ": " + made + ", " + seconds(built)));
    }

    private static String made(SortedSet<String> changed) {
        if (changed.isEmpty()) {
            return "nothing on the site is changed";
        }
        List<String> pages = changed.stream()
                .filter(path -> path.endsWith("index.html") || path.equals("404.html"))
                .map(path -> "/" + (path.endsWith("index.html") ? path.substring(0, path.length() - 10) : path))
                .toList();
        return pages.isEmpty()
                ? listed(List.copyOf(changed), "file")
                : Console.count(pages.size(), "page") + " (" + listed(pages, "page") + ")";
    }

    private String why(List<Change> changes) {
        List<String> names = changes.stream()
                .map(change -> change.kind().name().toLowerCase(Locale.ROOT) + " " + shown(change.path()))
                .toList();
        return listed(names, "file");
    }

    private String shown(Path path) {
        Path inner = path.startsWith(root) ? root.relativize(path) : path;
        return inner.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String listed(List<String> names, String noun) {
        int more = names.size() - MOST_NAMED;
        return more <= 0
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + Console.count(more, "other " + noun);
    }

    private static String seconds(Built built) {
        return String.format(Locale.ROOT, "%.2f s", built.time().toNanos() / 1e9);
    }

    @Override
    public void looking(String why) {
        console.err()
                .println("the system does not tell of changed files, so they are looked for several times a second: "
                        + ProblemPrinter.visible(why));
        console.err().flush();
    }
}
