package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample site checked out on Windows, where each line of a text ends with two characters, is the same site. */
class LineEndsTest {
    private static final Path CONTENT = Path.of("content");
    private static final Path SITE = Path.of("site");

    @TempDir
    private Path folder;

    @Test
    void lineEndsOfWindowsMakeTheSamePages() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("content").resolve(CONTENT.relativize(file));
                Files.createDirectories(copy.getParent());
                if (file.toString().matches(".*\\.(md|yaml)")) {
                    Files.writeString(copy, Files.readString(file).replace("\n", "\r\n"));
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Run run = Run.of("build", "-C", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                assertThat(folder.resolve("site").resolve(SITE.relativize(file)))
                        .hasSameTextualContentAs(file);
            }
        }
    }
}
