package glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that must not become a site's. */
class RefusalTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void aProject() throws IOException {
        content = Files.createDirectories(folder.resolve("project/content"));
    }

    private String refusal(Path output) throws IOException {
        return new OutputFolder(output).refusal(List.of(content)).orElse("");
    }

    @Test
    void aFolderThatIsMadeAnewOrIsEmptyOrOursMayBe() throws IOException {
        assertThat(refusal(folder.resolve("project/site"))).isEmpty();
        assertThat(refusal(folder.resolve("a/b/c"))).isEmpty();
        assertThat(refusal(Files.createDirectory(folder.resolve("empty")))).isEmpty();
        Path ours = Files.createDirectory(folder.resolve("ours"));
        Files.writeString(ours.resolve(Manifest.NAME), "");
        Files.writeString(ours.resolve("CNAME"), "");
        assertThat(refusal(ours)).isEmpty();
    }

    @Test
    void whatHoldsMoreThanASiteMayNot() throws IOException {
        assertThat(refusal(Path.of("/"))).contains("holds more than a site");
        assertThat(refusal(Path.of(System.getProperty("user.home")))).contains("holds more than a site");
        assertThat(refusal(Path.of(System.getProperty("user.home")).getParent()))
                .contains("holds more than a site");
        assertThat(refusal(Path.of(""))).contains("holds more than a site");
        assertThat(refusal(Path.of("").toAbsolutePath().getParent())).contains("holds more than a site");
    }

    @Test
    void theContentAndWhatIsAroundItMayNot() throws IOException {
        assertThat(refusal(content)).contains("lie in one another");
        assertThat(refusal(content.getParent())).contains("lie in one another");
        assertThat(refusal(content.resolve("site"))).contains("lie in one another");
        assertThat(refusal(folder.resolve("project/site/../content"))).contains("lie in one another");
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);
        assertThat(refusal(link)).contains("lie in one another");
        assertThat(refusal(link.resolve("deeper"))).contains("lie in one another");
    }

    @Test
    void somebodyElsesFilesMayNot() throws IOException {
        Path photographs = Files.createDirectory(folder.resolve("photographs"));
        Files.writeString(photographs.resolve("1.jpg"), "");
        assertThat(refusal(photographs)).contains("holds files that Glossator did not make");
        Path repository = Files.createDirectories(folder.resolve("repository/.git"));
        assertThat(refusal(repository.getParent())).contains("is the top of a repository");
        assertThat(refusal(Files.writeString(folder.resolve("file"), ""))).contains("is a file");
        Path linked = Files.createSymbolicLink(folder.resolve("to-photographs"), photographs);
        assertThat(refusal(linked)).contains("holds files that Glossator did not make");
        Path fake = Files.createDirectory(folder.resolve("fake"));
        Files.createDirectory(fake.resolve(Manifest.NAME));
        assertThat(refusal(fake)).contains("holds files that Glossator did not make");
    }

    @Test
    void aFolderCannotBeBuiltByTwoAtOnce() throws IOException {
        Path output = folder.resolve("project/site");
        BuilderLock.Attempt first = BuilderLock.on(output);
        assertThat(first.lock()).isPresent();
        BuilderLock.Attempt second = BuilderLock.on(folder.resolve("project/../project/site"));
        assertThat(second.lock()).isEmpty();
        assertThat(second.holder())
                .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        first.lock().get().close();
        BuilderLock.Attempt third = BuilderLock.on(output);
        assertThat(third.lock()).isPresent();
        third.lock().get().close();
    }
}
