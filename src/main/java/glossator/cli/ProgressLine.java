package glossator.cli;

import glossator.pipeline.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says how far a run is: on a terminal by a line that is written over while it lasts, once it has lasted a second; where asked, by a
 * line for each stage with its time.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long BETWEEN = 100_000_000L;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final boolean verbose;
    private final long start = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private volatile long next = start + PATIENCE;
    private String stage = "";
    private int steps;
    private long stageStart = start;
    private boolean isPainted;

    /** @param terminal whether a line can be written over */
    ProgressLine(PrintWriter err, boolean terminal, boolean verbose) {
        this.err = err;
        this.terminal = terminal;
        this.verbose = verbose;
    }

    @Override
    public synchronized void stage(String name, int count) {
        endStage();
        stage = name;
        steps = count;
        stageStart = System.nanoTime();
        done.set(0);
        if (terminal && stageStart >= next) {
            paint(stageStart);
        }
    }

    @Override
    public void step() {
        done.incrementAndGet();
        // No clock is asked where nobody looks, and no lock taken where it is not time yet.
        if (terminal && System.nanoTime() >= next) {
            paint(System.nanoTime());
        }
    }

    private synchronized void paint(long now) {
        if (now < next) {
            return;
        }
        next = now + BETWEEN;
        String count = steps == 0 ? "" : " " + Math.min(done.get(), steps) + " of " + steps;
        err.print(ERASE + stage + count + " ...");
        err.flush();
        isPainted = true;
    }

    private void endStage() {
        if (isPainted) {
            err.print(ERASE);
            isPainted = false;
        }
        if (verbose && !stage.isEmpty()) {
            double seconds = (System.nanoTime() - stageStart) / 1e9;
            err.printf(Locale.ROOT, "%6.2f s  %s%s%n", seconds, stage, steps == 0 ? "" : ", " + steps);
        }
    }

    /** Ends the last stage and takes the line away. */
    @Override
    public synchronized void close() {
        endStage();
        stage = "";
        err.flush();
    }
}
