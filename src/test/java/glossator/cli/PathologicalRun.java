package glossator.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks pathological content, which is a build that writes nothing, and prints a line for each: name, bytes, milliseconds of CPU, exit code, first problem, between tabs.
 * It is a program of its own, so that it can be run with the memory and the stack that the launcher gives.
 *
 * <p>Arguments: the numbers of the kinds, as in {@code 0-9}, or {@code 0-9/3} for every third, then sizes in bytes. Without any it says how many kinds there are.
 */
final class PathologicalRun {
    private PathologicalRun() {}

    public static void main(String[] arguments) throws IOException {
        List<PathologicalInput> all = PathologicalInput.all();
        if (arguments.length == 0) {
            System.out.println(all.size());
            return;
        }
        String[] range = arguments[0].split("[-/]");
        int step = range.length > 2 ? Integer.parseInt(range[2]) : 1;
        for (int i = Integer.parseInt(range[0]); i <= Integer.parseInt(range[1]) && i < all.size(); i += step) {
            for (int size = 1; size < arguments.length; size++) {
                System.out.println(i + "\t" + line(all.get(i), Integer.parseInt(arguments[size])));
            }
        }
    }

    /** CPU time of the whole process: a busy machine makes any text look hard by the clock. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static String line(PathologicalInput input, int size) throws IOException {
        Path folder = Files.createTempDirectory("pathological");
        try {
            int bytes = 0;
            for (Map.Entry<String, String> file : input.project(size).entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                Files.write(path, content);
                bytes += content.length;
            }
            long start = cpu();
            Run run = Run.of("check", "-C", folder.toString());
            long millis = (cpu() - start) / 1_000_000;
            String first = run.err().lines().findFirst().orElse("");
            return String.join(
                    "\t",
                    input.name(),
                    Integer.toString(bytes),
                    Long.toString(millis),
                    Integer.toString(run.code()),
                    first.substring(0, Math.min(160, first.length())));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
