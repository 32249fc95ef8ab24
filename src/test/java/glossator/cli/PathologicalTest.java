package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pathological content becomes a site or a located error, with the memory and the stack that the launcher gives. Here each
 * kind is small, so that only what hangs, overflows or takes all memory fails; {@code proofs/pathological} takes the times.
 */
class PathologicalTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OUTCOME = "(?s)(content/\\S+:\\d+:\\d+: (error|warning|note): .*|no problems in .*)";

    /** Sizes in bytes, with which every so many kinds are tried. */
    @ParameterizedTest
    @ValueSource(strings = {"60000 4", "5000000 29"})
    void everyKindEndsWithASiteOrALocatedError(String sizeAndStep) throws Exception {
        String[] parts = sizeAndStep.split(" ");
        List<String> lines =
                Assertions.assertTimeoutPreemptively(PATIENCE, () -> lines(parts[0], Integer.parseInt(parts[1])));
        assertThat(lines).hasSizeGreaterThan(20);
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            assertThat(fields).as(line).hasSize(6);
            assertThat(fields[4]).as(line).isIn("0", "1", "2");
            assertThat(fields[5]).as(line).matches(OUTCOME);
        }
    }

    private static List<String> lines(String size, int step) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-Xss4m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "glossator.cli.PathologicalRun"));
        command.addAll(List.of("0-" + (PathologicalInput.all().size() - 1) + "/" + step, size));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return out.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }
}
