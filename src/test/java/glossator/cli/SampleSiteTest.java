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
import org.junit.jupiter.api.Test;
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
        assertThat(differences(tree(ROOT.resolve("site")), tree(built(List.of(flags.split(" ")), List.of()))))
                .as("site/ is not what ./glossator build makes; run it and review the difference")
                .isEmpty();
    }

    /** What a template makes once for a value may depend on nothing else. */
    @Test
    void theSampleSiteIsTheSameWhereEverythingIsMadeForEachPageAnew() throws Exception {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        int found = 0;
        try (Stream<Path> files = Files.list(ROOT.resolve("templates"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".ftlh")).toList()) {
                String text = Files.readString(file);
                String plain = text.replaceAll("(?m)^</?@once[^\n]*>\n", "");
                assertThat(plain).as(file.toString()).doesNotContain("@once");
                Files.writeString(templates.resolve(file.getFileName()), plain);
                found += plain.equals(text) ? 0 : 1;
            }
        }
        assertThat(found).isPositive();
        Path built = built(List.of(), List.of("--no-cache", "--templates", templates.toString()));
        assertThat(differences(tree(ROOT.resolve("site")), tree(built))).isEmpty();
    }

    private Path built(List<String> flags, List<String> options) throws Exception {
        Path output = folder.resolve("site");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "glossator.cli.Main", "build"));
        command.addAll(List.of("-C", ROOT.toString(), "--output", output.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(printed).isZero();
        return output;
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
