package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content makes the same names, bytes and modes wherever it lies. {@code proofs/matrix} varies more. */
class ReproducibleTest {
    @TempDir
    private Path folder;

    private static Map<String, String> corpus() {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "content/site.yaml",
                "title: Título 字\nbaseUrl: https://test.example/\nlanguages: [tr, ar, ja]\nannotate: {webAnnotations: true}\n");
        String[] words = {
            "cartel", "Işık", "İstanbul", "قمر", "字典", Normalizer.normalize("éclair", Normalizer.Form.NFD), "🚨"
        };
        String[] languages = {"en", "tr", "ar", "ja"};
        for (int i = 0; i < words.length; i++) {
            String language = languages[i % 4];
            files.put(
                    "content/glossary/t" + i + ".md",
                    "---\nterm: \"" + words[i] + "\"\nlang: " + language + "\nshort: \"Of " + words[i] + ".\"\n---\n");
            files.put(
                    "content/articles/" + "sub/".repeat(i % 3) + words[i] + ".md",
                    "---\ntitle: \"" + words[i] + "\"\ndate: 2025-11-0" + (i + 1) + "T23:30:00Z\nlanguage: " + language
                            + "\ntopics: [\"字 TITLE\"]\nauthors: [Işık]\naliases: [/old/" + i + "/]\n---\n\n## "
                            + words[i]
                            + "\n\n" + String.join(", ", words) + ": 1,234.5\nand “more”.[^1]\n\n[^1]: A note.\n");
        }
        files.put("content/assets/a (1).bin", "x");
        return files;
    }

    private static Path project(Path top, boolean reversed, boolean crlf) throws IOException {
        List<Map.Entry<String, String>> files = new ArrayList<>(corpus().entrySet());
        if (reversed) {
            Collections.reverse(files);
        }
        for (Map.Entry<String, String> file : files) {
            Path path = top.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, crlf ? file.getValue().replace("\n", "\r\n") : file.getValue());
        }
        return top;
    }

    /** Names with modes and bytes. */
    private static SortedMap<String, String> site(Path top) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(top.resolve("site"))) {
            for (Path path : paths.toList()) {
                String mode =
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
                byte[] bytes = Files.isDirectory(path) ? new byte[0] : Files.readAllBytes(path);
                files.put(
                        top.relativize(path).toString(),
                        mode + " " + Arrays.hashCode(bytes) + " " + new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void build(Path project, String umask, String zone, String flags) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "umask " + umask + "; exec '" + java + "' -XX:TieredStopAtLevel=1 " + flags + " -cp '"
                + System.getProperty("java.class.path") + "' glossator.cli.Main build -C '" + project + "'";
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", zone);
        builder.environment().put("SOURCE_DATE_EPOCH", "1800000000");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
    }

    @Test
    void theMachineLeavesNoMarkOnTheSite() throws Exception {
        assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "this locale cannot name the files");
        Path one = project(folder.resolve("a"), false, false);
        Path other = project(folder.resolve("a longer name/" + "b/".repeat(20)), true, false);
        build(one, "022", "UTC", "-Duser.language=en");
        build(other, "077", "Etc/GMT-14", "-Duser.language=tr -Duser.country=TR -XX:ActiveProcessorCount=1");
        assertThat(site(other)).isEqualTo(site(one));
    }

    @Test
    void lineEndsLeaveNoMarkOnTheSite() throws IOException {
        assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "this locale cannot name the files");
        Path lf = project(folder.resolve("lf"), false, false);
        Path crlf = project(folder.resolve("crlf"), false, true);
        Run one = Run.of("build", "-C", lf.toString());
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(Run.of("build", "-C", crlf.toString()).code()).isZero();
        assertThat(site(crlf)).isEqualTo(site(lf));
    }
}
