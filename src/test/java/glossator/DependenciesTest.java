package glossator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The libraries are byte for byte those that were looked at. After a change of the pom, {@code mvn test
 * -Dtest=DependenciesTest -Dgolden.rewrite=true} writes what is there now; the difference is then to be reviewed.
 */
class DependenciesTest {
    private static final Path RECORDED = Path.of("src/test/resources/dependencies.txt");

    @Test
    void everyLibraryIsTheOneRecorded() throws Exception {
        SortedMap<String, String> present = present();
        if (Boolean.getBoolean("golden.rewrite")) {
            StringBuilder out = new StringBuilder();
            present.forEach((name, digest) ->
                    out.append(digest).append("  ").append(name).append('\n'));
            Files.writeString(RECORDED, out);
            return;
        }
        SortedMap<String, String> recorded = new TreeMap<>();
        for (String line : Files.readAllLines(RECORDED)) {
            recorded.put(line.substring(66), line.substring(0, 64));
        }
        // The browser tests bring libraries of their own, of which none is in the jar.
        if (present.keySet().stream().anyMatch(name -> name.startsWith("playwright-"))) {
            present.keySet().retainAll(recorded.keySet());
        }
        assertThat(present).isEqualTo(recorded);
    }

    private static SortedMap<String, String> present() throws IOException, NoSuchAlgorithmException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (entry.endsWith(".jar") && !path.getFileName().toString().startsWith("surefire")) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
                digests.put(path.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }
}
