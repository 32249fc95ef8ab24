package glossator.preview;

import glossator.pipeline.BegunBuild;
import glossator.pipeline.BuildResult;
import glossator.pipeline.Changed;
import glossator.preview.Watcher.Way;
import glossator.publish.OutputFile;
import glossator.source.DiskFault;
import glossator.source.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A site that is shown while it is written: built in memory, served on the loopback address, built again when its files
 * change. What is shown is the last build without an error; the problems of the last build are shown over it.
 */
public final class Preview implements Closeable {
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);
    private static final Duration LONGEST_LOADING = Duration.ofMillis(150);

    private final Rebuild rebuild;
    private final Report report;
    private final boolean strict;
    private final Watcher watcher;
    private final PreviewServer server;
    private volatile boolean closed;

    /** The last site that was finished without an error, and which of its files were there soon. */
    private PreviewSite last = PreviewSite.NONE;

    private Set<String> lastSoon = Set.of();

    /** Whether the last build came as far as to read all files. */
    private boolean isRead;

    /** The files that templates could not make in the last build that was finished. */
    private Set<String> failing = Set.of();

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
            build(new Round(List.of()));
            for (List<Change> why = watcher.next(); !closed; why = watcher.next()) {
                buildAgain(new Round(why));
            }
        } finally {
            watcher.release();
        }
    }

    /** The builds from a change up to a site that is finished: files may change again before it is. */
    private static final class Round {
        private final long start = System.nanoTime();
        private final Set<Change> why;

        private Round(List<Change> why) {
            this.why = new LinkedHashSet<>(why);
        }

        private Duration time() {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    private void buildAgain(Round round) throws InterruptedException {
        try {
            build(round);
        } catch (IOException fault) {
            failed(round, fault);
        } catch (UncheckedIOException fault) {
            failed(round, fault.getCause());
        }
    }

    private void build(Round round) throws IOException, InterruptedException {
        BegunBuild build = begin(List.copyOf(round.why));
        Optional<BuildResult> result = build.finish(() -> isOvertaken(round));
        while (result.isEmpty() && !closed) {
            List<Change> more = watcher.now();
            if (!more.isEmpty()) {
                round.why.addAll(more);
                build = begin(more);
            }
            result = build.finish(() -> isOvertaken(round));
        }
        if (result.isPresent()) {
            finished(round, build, result.get());
        }
    }

    /** Nobody waits for the end of a build whose files are not what they were, unless that never ends. */
    private boolean isOvertaken(Round round) {
        return closed || watcher.isStirred() && round.time().compareTo(LONGEST_ROUND) < 0;
    }

    /** Begins a build, and shows at once what can be shown: those who look wait for the page before them, not for all others. */
    private BegunBuild begin(List<Change> why) throws IOException, InterruptedException {
        Changed since = isRead ? since(why) : Changed.ANYTHING;
        isRead = false;
        BegunBuild build = rebuild.begin(since);
        BuildResult soon = build.soon();
        // Where the configuration cannot be used, no other file was read.
        isRead = !soon.address().isEmpty();
        if (!isGood(soon)) {
            server.show(new State(last, soon.problems(), strict));
            return build;
        }
        Set<String> late = new HashSet<>(last.paths());
        late.removeAll(lastSoon);
        PreviewSite site = PreviewSite.of(soon, last, late);
        Set<String> asked = new HashSet<>(failing);
        server.pages().forEach(page -> asked.add(site.pageAt(page)));
        if (build.mistakes(asked).isEmpty()) {
            server.show(new State(site, soon.problems(), strict));
            // Who has one processor to load a page has none to make the others.
            server.awaitPages(LONGEST_LOADING);
        }
        return build;
    }

    /** Where it is known which contents changed, and that no file is new or gone, the others are not looked at again. */
    private static Changed since(List<Change> why) {
        boolean contents = !why.isEmpty() && why.stream().allMatch(change -> change.kind() == Change.Kind.CHANGED);
        return contents
                ? Changed.contentsOf(why.stream().map(Change::path).collect(Collectors.toSet()))
                : Changed.ANYTHING;
    }

    private void finished(Round round, BegunBuild build, BuildResult result) throws IOException {
        boolean good = isGood(result);
        PreviewSite before = last;
        failing = build.failing();
        if (good) {
            last = PreviewSite.of(result);
            lastSoon = build.soon().files().stream().map(OutputFile::path).collect(Collectors.toSet());
        }
        SortedSet<String> changed = good ? last.changedSince(before) : new TreeSet<>();
        server.show(new State(last, result.problems(), strict));
        report.built(new Report.Built(List.copyOf(round.why), result, result.problems(), changed, round.time()));
    }

    private static boolean isGood(BuildResult result) {
        return result.problems().stream().noneMatch(Problem::isError);
    }

    /** The disk may have failed because everything is being changed, so it is tried again before long. */
    private void failed(Round round, IOException fault) {
        String path =
                fault instanceof FileSystemException named && named.getFile() != null ? named.getFile() : "content";
        List<Problem> problems = List.of(DiskFault.problem(path, fault));
        watcher.lookAgain();
        if (!server.shown().problems().equals(problems)) {
            BuildResult none = new BuildResult("", "", List.of(), problems, new BuildResult.Counts(0, 0, 0, 0));
            server.show(new State(last, problems, strict));
            report.built(new Report.Built(List.copyOf(round.why), none, problems, new TreeSet<>(), round.time()));
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
