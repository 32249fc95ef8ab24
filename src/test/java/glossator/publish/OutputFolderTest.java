package glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder holds after one site and then another. */
class OutputFolderTest {
    @TempDir
    private Path folder;

    private void sync(String... paths) throws IOException {
        List<OutputFile> files = Stream.of(paths)
                .map(path -> OutputFile.of(path, path.getBytes(StandardCharsets.UTF_8)))
                .toList();
        new OutputFolder(folder).sync(files);
    }

    private List<String> held() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .filter(path -> !path.equals(OutputFolder.MANIFEST))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasAFolderMayBecomeAFileAndTheOtherWayRound() throws IOException {
        sync("assets/map/1.png", "assets/map/2.png", "index.html");
        sync("assets/map", "index.html");
        assertThat(held()).containsExactly("assets/map", "index.html");
        sync("assets/map/deep/1.png", "index.html");
        assertThat(held()).containsExactly("assets/map/deep/1.png", "index.html");
    }

    @Test
    void emptyFoldersGoWithTheirLastFileAndForeignFilesStay() throws IOException {
        sync("a/b/c.html", "index.html");
        Files.writeString(folder.resolve("a/mine.txt"), "not ours");
        sync("index.html");
        assertThat(held()).containsExactly("a/mine.txt", "index.html");
        assertThat(folder.resolve("a/b")).doesNotExist();
    }

    @Test
    void aManifestThatClimbsRemovesNothingOutside() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path outside = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        Files.writeString(site.resolve(OutputFolder.MANIFEST), "../thesis.txt\n" + outside + "\n");
        new OutputFolder(site).sync(List.of());
        assertThat(outside).exists();
    }

    @Test
    void anOutputPathCannotClimb() {
        for (String path : List.of("../x", "/x", "a//b", "a/./b", "a\\b", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> OutputFile.of(path, new byte[0]));
        }
    }
}
