package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The committed {@code site/} is exactly what {@code ./glossator build} makes of {@code content/}, wherever it runs. When
 * it is not, {@code ./glossator build} rewrites it, and the difference is to be reviewed.
 */
class SampleSiteTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "-Duser.language=en -Duser.timezone=UTC",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Etc/GMT+12 -XX:ActiveProcessorCount=1",
                "-Duser.language=de -Dfile.encoding=ISO-8859-1 -XX:ActiveProcessorCount=4",
            })
    void theSampleSiteIsTheSameEverywhere(String flags) throws Exception {
        Path output = folder.resolve("site");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "glossator.cli.Main", "build"));
        command.addAll(List.of("-C", ROOT.toString(), "--output", output.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(differences(tree(ROOT.resolve("site")), tree(output)))
                .as("site/ is not what ./glossator build makes; run it and review the difference")
                .isEmpty();
    }

    private static List<String> differences(Map<String, byte[]> committed, Map<String, byte[]> built) {
        List<String> differences = new ArrayList<>();
        committed.forEach((path, bytes) -> {
            if (!built.containsKey(path)) {
                differences.add("no longer made: " + path);
            } else if (!Arrays.equals(bytes, built.get(path))) {
                differences.add("differs: " + path);
            }
        });
        built.keySet().stream()
                .filter(path -> !committed.containsKey(path))
                .forEach(path -> differences.add("new: " + path));
        return differences;
    }

    private static SortedMap<String, byte[]> tree(Path top) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(top.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
