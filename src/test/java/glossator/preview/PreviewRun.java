package glossator.preview;

import glossator.preview.Watcher.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A preview that runs for long; see proofs/preview. */
final class PreviewRun {
    private static final int STORM = Integer.getInteger("property.storm", 5_000);
    private static final double MOST_GROWTH = 1.05;
    private static final long SLOWEST = 2_000;

    private PreviewRun() {}

    /** @param arguments how many rebuilds, how many storms */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("preview-run-");
        boolean fine;
        try (PreviewedProject site = new PreviewedProject(folder.resolve("project"), Way.EVENTS)) {
            fine = rebuilds(site, Integer.parseInt(arguments[0]));
            fine &= storms(site, Integer.parseInt(arguments[1]));
        } finally {
            remove(folder);
        }
        System.exit(fine ? 0 : 1);
    }

    private static boolean rebuilds(PreviewedProject site, int count) throws IOException {
        List<Long> heap = new ArrayList<>();
        int step = Math.max(1, count / 100);
        long start = System.nanoTime();
        for (int i = 1; i <= count; i++) {
            site.write("content/articles/tide.md", PreviewedProject.article("Tide", "Spring tide number " + i + "."));
            String path = "articles/tide/index.html";
            site.await(built -> built.changed().contains(path));
            if (i % step == 0) {
                heap.add(usedHeap());
            }
        }
        List<Long> warm = heap.subList(Math.max(0, heap.size() / 10 - 1), heap.size());
        long first = warm.get(0);
        long last = warm.get(warm.size() - 1);
        System.out.printf(
                "%d rebuilds in %.0f s; heap after the first tenth %.2f MB, at the end %.2f MB, at most %.2f MB%n",
                count, (System.nanoTime() - start) / 1e9, first / 1e6, last / 1e6, Collections.max(warm) / 1e6);
        return last <= first * MOST_GROWTH;
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static boolean storms(PreviewedProject site, int count) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int n = 0; n < STORM; n++) {
                site.write("content/assets/" + n % 50 + "/" + n + ".svg", "<svg>" + i + "</svg>");
            }
            site.write("content/articles/moon.md", PreviewedProject.article("The moon", "Storm " + i + "."));
            times.add(site.converged("storm " + i).toMillis());
            if (i % 10 == 9) {
                remove(site.root.resolve("content/assets"));
                times.add(site.converged("storm " + i + " over").toMillis());
            }
        }
        Collections.sort(times);
        System.out.printf(
                "%d storms of %d files: right after %d ms in the median, %d ms at most%n",
                times.size(), STORM, times.get(times.size() / 2), times.get(times.size() - 1));
        return times.get(times.size() - 1) <= SLOWEST;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
