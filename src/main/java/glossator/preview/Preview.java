package glossator.preview;

import glossator.pipeline.BuildResult;
import glossator.preview.Watcher.Way;
import glossator.source.DiskFault;
import glossator.source.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A site that is shown while it is written: built in memory, served on the loopback address, built again when its files
 * change. What is shown is the last build without an error; the problems of the last build are shown over it.
 */
public final class Preview implements Closeable {
    private final Rebuild rebuild;
    private final Report report;
    private final boolean strict;
    private final Watcher watcher;
    private final PreviewServer server;
    private volatile boolean closed;

    /**
     * Prepares a preview.
     *
     * @param folders what the site is made of; they need not exist
     * @param strict whether warnings are shown as errors are
     */
    public Preview(Rebuild rebuild, List<Path> folders, boolean strict, Report report) {
        this(rebuild, folders, strict, report, Way.EVENTS);
    }

    Preview(Rebuild rebuild, List<Path> folders, boolean strict, Report report, Way way) {
        this.rebuild = rebuild;
        this.report = report;
        this.strict = strict;
        this.watcher = new Watcher(folders, way, report::looking);
        this.server = new PreviewServer(new State(PreviewSite.NONE, List.of(), strict));
    }

    /**
     * Begins to serve; pages wait for the first build.
     *
     * @param port 0 for any that is free
     * @return the port
     * @throws BindException where another process has it
     */
    public int open(int port) throws IOException {
        return server.open(port);
    }

    /** The path under which the site is, with a slash at both ends; known when it was built once. */
    public String prefix() {
        return server.shown().site().prefix();
    }

    /**
     * Builds, and again whenever something changes, until it is closed by another thread.
     *
     * @throws IOException where the first build fails for the disk, as it does for a project that is not there
     */
    public void run() throws InterruptedException, IOException {
        try {
            watcher.begin();
            build(List.of());
            for (List<Change> why = watcher.next(); !closed; why = watcher.next()) {
                buildAgain(why);
            }
        } finally {
            watcher.release();
        }
    }

    private void buildAgain(List<Change> why) {
        long start = System.nanoTime();
        try {
            build(why);
        } catch (IOException fault) {
            failed(why, fault, start);
        } catch (UncheckedIOException fault) {
            failed(why, fault.getCause(), start);
        }
    }

    private void build(List<Change> why) throws IOException {
        long start = System.nanoTime();
        State before = server.shown();
        BuildResult result = rebuild.run();
        boolean good = result.problems().stream().noneMatch(Problem::isError);
        PreviewSite site = good ? PreviewSite.of(result) : before.site();
        SortedSet<String> changed = good ? site.changedSince(before.site()) : new TreeSet<>();
        show(why, result, site, result.problems(), changed, start);
    }

    private void show(
            List<Change> why,
            BuildResult result,
            PreviewSite site,
            List<Problem> problems,
            SortedSet<String> changed,
            long start) {
        server.show(new State(site, problems, strict));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        report.built(new Report.Built(why, result, problems, changed, time));
    }

    /** The disk may have failed because everything is being changed, so it is tried again before long. */
    private void failed(List<Change> why, IOException fault, long start) {
        String path =
                fault instanceof FileSystemException named && named.getFile() != null ? named.getFile() : "content";
        List<Problem> problems = List.of(DiskFault.problem(path, fault));
        State before = server.shown();
        watcher.lookAgain();
        if (!before.problems().equals(problems)) {
            BuildResult none = new BuildResult("", "", List.of(), problems, new BuildResult.Counts(0, 0, 0, 0));
            show(why, none, before.site(), problems, new TreeSet<>(), start);
        }
    }

    /** What is shown. */
    State shown() {
        return server.shown();
    }

    /** How many pages listen for changes. */
    int listeners() {
        return server.listeners();
    }

    /** Ends it; {@link #run} returns soon. */
    @Override
    public void close() throws IOException {
        closed = true;
        watcher.close();
        server.close();
    }
}
