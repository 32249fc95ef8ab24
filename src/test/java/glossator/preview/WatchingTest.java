package glossator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.preview.Watcher.Way;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However files are saved, what is shown ends as what a clean build makes (P18), with the events of the system and without.
 * {@code -Dproperty.storm=5000} makes the storm a large one.
 */
class WatchingTest {
    private static final int STORM = Integer.getInteger("property.storm", 600);

    @TempDir
    private Path folder;

    private PreviewedProject site;
    private Path article;

    private void open(Way way) throws IOException {
        site = new PreviewedProject(folder.resolve("project"), way);
        article = site.root.resolve("content/articles/tide.md");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static String text(String words) {
        return PreviewedProject.article("How tides work", words);
    }

    private void shows(String words) throws IOException {
        site.converged(words);
        assertThat(site.get("/articles/tide/").body()).contains(words);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileThatIsWrittenInPlace(Way way) throws IOException {
        open(way);
        Files.writeString(article, text("Written in place."));
        shows("Written in place.");
        // As long as what was there, and in the same moment of a coarse clock or not.
        Files.writeString(article, text("Writteb in place."));
        Files.writeString(article, text("Writtec in place."));
        shows("Writtec in place.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileSavedByVim(Way way) throws IOException {
        open(way);
        Path folder = article.getParent();
        Files.writeString(folder.resolve(".tide.md.swp"), "b0VIM");
        Files.createFile(folder.resolve("4913"));
        Files.delete(folder.resolve("4913"));
        Files.move(article, folder.resolve("tide.md~"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(article, text("Saved by vim."));
        Files.delete(folder.resolve("tide.md~"));
        shows("Saved by vim.");
        Files.delete(folder.resolve(".tide.md.swp"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileSavedByEmacs(Way way) throws IOException {
        open(way);
        Path folder = article.getParent();
        Files.createSymbolicLink(folder.resolve(".#tide.md"), Path.of("somebody@somewhere.4711:1700000000"));
        Files.writeString(folder.resolve("#tide.md#"), text("Saved by itself."));
        Files.copy(article, folder.resolve("tide.md~"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(article, text("Saved by emacs."));
        Files.delete(folder.resolve("#tide.md#"));
        Files.delete(folder.resolve(".#tide.md"));
        shows("Saved by emacs.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileSavedByVisualStudioCode(Way way) throws IOException {
        open(way);
        Files.writeString(article, "", StandardOpenOption.TRUNCATE_EXISTING);
        Files.writeString(article, text("Saved by VS Code."));
        shows("Saved by VS Code.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileSavedByJetBrains(Way way) throws IOException {
        open(way);
        Path written = Files.writeString(article.resolveSibling("tide.md___jb_tmp___"), text("Saved by IDEA."));
        Files.move(article, article.resolveSibling("tide.md___jb_old___"));
        Files.move(written, article, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(article.resolveSibling("tide.md___jb_old___"));
        shows("Saved by IDEA.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileReplacedInOneStepWithItsTimeKept(Way way) throws IOException {
        open(way);
        FileTime time = Files.getLastModifiedTime(article);
        Path other = Files.writeString(folder.resolve("other.md"), text("A spring tide comes at now moon."));
        Files.setLastModifiedTime(other, time);
        Files.move(other, article, StandardCopyOption.ATOMIC_MOVE);
        shows("at now moon");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileThatIsRemovedAndMadeAgain(Way way) throws IOException {
        open(way);
        Files.delete(article);
        site.converged("removed");
        assertThat(site.get("/articles/tide/").statusCode()).isEqualTo(404);
        Files.writeString(article, text("Made again."));
        shows("Made again.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aNameThatChangesItsCaseAlone(Way way) throws IOException {
        open(way);
        Path other = article.resolveSibling("Tide.md");
        Files.move(article, other);
        Files.writeString(other, text("Under another name."));
        shows("Under another name.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void foldersThatComeAndGo(Way way) throws IOException {
        open(way);
        Path deep = Files.createDirectories(site.root.resolve("content/articles/a/b/c"));
        Files.writeString(deep.resolve("deep.md"), PreviewedProject.article("Deep", "Deep down."));
        site.converged("a folder made");
        assertThat(site.get("/articles/deep/").body()).contains("Deep down.");
        Files.writeString(deep.resolve("deep.md"), PreviewedProject.article("Deep", "Deeper still."));
        site.converged("a file in it changed");
        assertThat(site.get("/articles/deep/").body()).contains("Deeper still.");
        Files.move(site.root.resolve("content/articles/a"), folder.resolve("a"));
        site.converged("the folder moved out");
        assertThat(site.get("/articles/deep/").statusCode()).isEqualTo(404);
        Files.move(folder.resolve("a"), site.root.resolve("content/articles/z"));
        site.converged("the folder moved in");
        assertThat(site.get("/articles/deep/").body()).contains("Deeper still.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theWholeContentReplacedByAnother(Way way) throws IOException {
        open(way);
        Path content = site.root.resolve("content");
        copy(content, folder.resolve("next"));
        Files.writeString(folder.resolve("next/articles/tide.md"), text("Of another branch."));
        Files.move(content, folder.resolve("last"));
        Files.move(folder.resolve("next"), content);
        shows("Of another branch.");
        Files.writeString(article, text("Changed after that."));
        shows("Changed after that.");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void templatesThatAppear(Way way) throws IOException {
        open(way);
        site.write("templates/style.css", "body { color: #123 }\n");
        site.converged("a stylesheet of one's own");
        site.write("templates/style.css", "body { color: #124 }\n");
        site.converged("the stylesheet changed");
        assertThat(site.get("/articles/tide/").body()).containsPattern("/theme/style\\.[0-9a-f]{10}\\.css");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aSwitchOfBranchesWithManyFiles(Way way) throws IOException {
        open(way);
        byte[] picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < STORM; i++) {
            Path file = site.root.resolve("content/assets/" + i % 20 + "/" + i + ".svg");
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        }
        Files.writeString(article, text("After the storm."));
        shows("After the storm.");
        try (Stream<Path> paths = Files.walk(site.root.resolve("content/assets"))) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.writeString(article, text("After the second storm."));
        shows("After the second storm.");
        assertThat(site.warnings).isEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
