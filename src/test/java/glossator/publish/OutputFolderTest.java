package glossator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
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
        new OutputFolder(folder).publish(files, false);
    }

    private List<String> held() throws IOException {
        return files(folder);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .filter(path -> !path.equals(Manifest.NAME))
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
        Files.writeString(site.resolve(Manifest.NAME), "../thesis.txt\n" + outside + "\n");
        new OutputFolder(site).publish(List.of(), false);
        assertThat(outside).exists();
    }

    @Test
    void anOutputPathCannotClimb() {
        for (String path : List.of("../x", "/x", "a//b", "a/./b", "a\\b", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> OutputFile.of(path, new byte[0]));
        }
    }

    @Test
    void aSiteIsReplacedAsAWholeAndNothingIsLeftBesideIt() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html", "a/b.html");
        Object before = Files.readAttributes(site, BasicFileAttributes.class).fileKey();
        OutputFolder.Changes changes = publish(site, "index.html", "c.html");
        assertThat(changes.weaker()).isEmpty();
        assertThat(Files.readAttributes(site, BasicFileAttributes.class).fileKey())
                .isNotEqualTo(before);
        assertThat(changes.paths()).containsExactly("c.html");
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(changes.removed()).isEqualTo(1);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(site);
        }
    }

    @Test
    void aFileThatStaysHasItsRightsAgain() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html", "a/b.html");
        assumeThat(Files.getFileStore(site).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(site.resolve("a/b.html"), PosixFilePermissions.fromString("rw-------"));
        assertThat(publish(site, "a/b.html", "c.html").unchanged()).isEqualTo(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site.resolve("a/b.html"))))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void whatIsNotOursStaysInItsPlaceAndTheWeakerPromiseIsSaid() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html");
        Files.writeString(site.resolve("CNAME"), "example.org");
        OutputFolder.Changes changes = publish(site, "other.html");
        assertThat(changes.kept()).containsExactly("CNAME");
        assertThat(changes.weaker()).get().asString().contains("CNAME");
        assertThat(site.resolve("CNAME")).hasContent("example.org");
        assertThat(site.resolve("index.html")).doesNotExist();
    }

    @Test
    void aFileThatSomebodyChangedIsReplacedOnlyByForceAndNeverRemoved() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html", "stale.html");
        Files.writeString(site.resolve("index.html"), "by hand");
        Files.writeString(site.resolve("stale.html"), "by hand too");
        List<OutputFile> next = List.of(OutputFile.of("index.html", new byte[] {1}));
        OutputFolder.Changes refused = new OutputFolder(site).publish(next, false);
        assertThat(refused.edited()).containsExactly("index.html");
        assertThat(refused.written()).isZero();
        assertThat(site.resolve("index.html")).hasContent("by hand");
        OutputFolder.Changes forced = new OutputFolder(site).publish(next, true);
        assertThat(forced.paths()).containsExactly("index.html");
        assertThat(forced.kept()).containsExactly("stale.html");
        assertThat(site.resolve("stale.html")).hasContent("by hand too");
    }

    @Test
    void whatAKilledRunLeftIsSweptAwayAndNothingElse() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html");
        Path left = Files.createDirectories(folder.resolve(".site.glossator-new-123/a"));
        Files.writeString(left.resolve("b.html"), "half");
        Files.writeString(left.getParent().resolve(Manifest.NAME), "");
        Path foreign = Files.createDirectories(folder.resolve(".site.glossator-new-mine"));
        Files.writeString(foreign.resolve("thesis.txt"), "years of work");
        Path other = Files.createDirectories(folder.resolve(".blog.glossator-new-123"));
        publish(site, "other.html");
        assertThat(left).doesNotExist();
        assertThat(foreign.resolve("thesis.txt")).exists();
        assertThat(other).exists();
    }

    @Test
    void whatAKilledRunHadBegunToWriteAmongForeignFilesIsRemoved() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "a/b.html");
        Files.writeString(site.resolve("CNAME"), "example.org");
        Path begun = Files.writeString(site.resolve("a/.glossator-new"), "half");
        OutputFolder.Changes changes = publish(site, "a/b.html");
        assertThat(begun).doesNotExist();
        assertThat(changes.kept()).containsExactly("CNAME");
    }

    @Test
    void aLinkInTheWayIsNotFollowed() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(site.resolve("a"), outside);
        List<OutputFile> next = List.of(OutputFile.of("a/b.html", new byte[] {1}));
        assertThat(new OutputFolder(site).publish(next, false).edited()).containsExactly("a");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void whoeverForcesItLosesTheLinkAndNotWhatItLeadsTo() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("b.html"), "years of work");
        Files.createSymbolicLink(site.resolve("a"), outside);
        new OutputFolder(site).publish(List.of(OutputFile.of("a/b.html", new byte[] {1})), true);
        assertThat(outside.resolve("b.html")).hasContent("years of work");
        assertThat(site.resolve("a/b.html")).hasBinaryContent(new byte[] {1});
    }

    @Test
    void inPlaceTheFolderStaysTheOneItIs() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html", "a/b.html");
        Object before = Files.readAttributes(site, BasicFileAttributes.class).fileKey();
        List<OutputFile> next = List.of(OutputFile.of("index.html", new byte[] {1}));
        OutputFolder.Changes changes = new OutputFolder(site).publish(next, false, true);
        assertThat(changes.weaker()).isPresent();
        assertThat(Files.readAttributes(site, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
        assertThat(held()).containsExactly("site/.glossator", "site/index.html");
    }

    @Test
    void aManifestOfAnEarlierVersionIsUnderstood() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("old.html"), "old");
        Files.writeString(site.resolve("thesis.txt"), "years of work");
        Files.writeString(site.resolve(Manifest.NAME), "old.html\n../thesis.txt\n");
        publish(site, "index.html");
        assertThat(site.resolve("old.html")).doesNotExist();
        assertThat(site.resolve("thesis.txt")).exists();
    }

    private static OutputFolder.Changes publish(Path site, String... paths) throws IOException {
        List<OutputFile> files = Stream.of(paths)
                .map(path -> OutputFile.of(path, path.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new OutputFolder(site).publish(files, false);
    }

    @Test
    void filesThatWerePutIntoTheNextSiteOneByOneArePublishedLikeAnyOthers() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "same.html", "stale.html");
        try (NextSite next = new OutputFolder(site).begin(false)) {
            List<OutputFile> files = List.of(
                    next.put("a/new.html", () -> "new".getBytes(StandardCharsets.UTF_8)),
                    next.put("same.html", () -> "same.html".getBytes(StandardCharsets.UTF_8)),
                    OutputFile.of("z.txt", "z".getBytes(StandardCharsets.UTF_8)));
            next.put(
                    "overruled.txt",
                    () -> "made, and then something else stands in its place".getBytes(StandardCharsets.UTF_8));
            assertThat(site.resolve("a")).as("before it is published").doesNotExist();
            for (OutputFile file : files) {
                assertThat(file.bytes()).isNotEmpty();
            }
            OutputFolder.Changes changes = new OutputFolder(site).publish(files, false, next);
            assertThat(changes.paths()).containsExactly("a/new.html", "z.txt");
            assertThat(changes.unchanged()).isEqualTo(1);
            assertThat(changes.removed()).isEqualTo(1);
            assertThat(changes.weaker()).isEmpty();
        }
        assertThat(files(site)).containsExactly("a/new.html", "same.html", "z.txt");
        assertThat(site.resolve("a/new.html")).hasContent("new");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(site);
        }
        assertThat(publish(site, "same.html").edited())
                .as("the list of files is right")
                .isEmpty();
    }

    /** A time before the site was published, and one behind all that happens here. */
    private static final long EARLIER = 0;

    private static final long LATER = Long.MAX_VALUE;

    @Test
    void aFileThatNobodyTouchedIsNotReadAgain() throws IOException {
        Path site = folder.resolve("site");
        FileMark mark;
        try (NextSite next = new OutputFolder(site).begin(false)) {
            OutputFile file = next.put("a/page.html", () -> "page".getBytes(StandardCharsets.UTF_8));
            new OutputFolder(site).publish(List.of(file), false, next);
            mark = next.mark("a/page.html").orElseThrow();
        }
        try (NextSite next = new OutputFolder(site).begin(false)) {
            assertThat(next.present().stands("a/page.html", mark, EARLIER))
                    .as("touched since it was published, for all that is known")
                    .isFalse();
            assertThat(next.present().stands("b.html", mark, LATER)).isFalse();
            assertThat(next.present().stands("a/page.html", mark, LATER)).isTrue();
            OutputFile kept = next.put("a/page.html", () -> {
                throw new AssertionError("read though it stands");
            });
            OutputFile other = next.put("b.html", () -> "b".getBytes(StandardCharsets.UTF_8));
            OutputFolder.Changes changes = new OutputFolder(site).publish(List.of(kept, other), false, next);
            assertThat(changes.paths()).containsExactly("b.html");
            assertThat(next.mark("a/page.html")).contains(mark);
        }
        assertThat(site.resolve("a/page.html")).hasContent("page");
        assertThat(publish(site, "a/page.html").edited())
                .as("the list of files is right")
                .isEmpty();
    }

    @Test
    void aFileThatSomebodyReplacedOrChangedDoesNotStand() throws IOException {
        Path site = folder.resolve("site");
        FileMark mark;
        try (NextSite next = new OutputFolder(site).begin(false)) {
            OutputFile file = next.put("page.html", () -> "page".getBytes(StandardCharsets.UTF_8));
            new OutputFolder(site).publish(List.of(file), false, next);
            mark = next.mark("page.html").orElseThrow();
        }
        Path page = site.resolve("page.html");
        FileTime modified = Files.getLastModifiedTime(page);
        PresentSite present = PresentSite.in(site);
        Files.setLastModifiedTime(page, FileTime.from(modified.toInstant().plusNanos(4_000_001)));
        assertThat(present.stands("page.html", mark, LATER)).as("written again").isFalse();
        Files.writeString(page, "page, longer");
        Files.setLastModifiedTime(page, modified);
        assertThat(present.stands("page.html", mark, LATER)).as("another size").isFalse();
        Files.move(page, site.resolve("old.html"));
        Files.writeString(page, "page");
        Files.setLastModifiedTime(page, modified);
        assertThat(present.stands("page.html", mark, LATER)).as("another file").isFalse();
        Files.delete(page);
        Files.createSymbolicLink(page, site.resolve("old.html"));
        assertThat(present.stands("page.html", mark, LATER)).as("a link").isFalse();
    }

    @Test
    void aNextSiteThatIsNotPublishedLeavesNothing() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html");
        try (NextSite next = new OutputFolder(site).begin(false)) {
            next.put("a/b.html", () -> new byte[] {1});
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(site);
        }
        assertThat(files(site)).containsExactly("index.html");
    }

    @Test
    void amongForeignFilesWhatWasPutIsPublishedTooAndInPlaceAsWell() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html");
        Files.writeString(site.resolve("CNAME"), "example.org");
        for (boolean inPlace : List.of(false, true)) {
            try (NextSite next = new OutputFolder(site).begin(inPlace)) {
                OutputFile file = next.put("index.html", () -> new byte[] {(byte) (inPlace ? 1 : 2)});
                OutputFolder.Changes changes = new OutputFolder(site).publish(List.of(file), false, next);
                assertThat(changes.paths()).containsExactly("index.html");
                assertThat(changes.weaker()).isPresent();
            }
            assertThat(Files.readAllBytes(site.resolve("index.html"))).containsExactly(inPlace ? 1 : 2);
        }
        assertThat(files(site)).containsExactly("CNAME", "index.html");
    }

    @Test
    void whatSomebodyChangesWhileTheSiteIsBuiltIsNotTakenForWhatItWas() throws IOException {
        Path site = folder.resolve("site");
        publish(site, "index.html");
        try (NextSite next = new OutputFolder(site).begin(false)) {
            OutputFile file = next.put("index.html", () -> "index.html".getBytes(StandardCharsets.UTF_8));
            Files.writeString(site.resolve("index.html"), "by hand, meanwhile");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> new OutputFolder(site).publish(List.of(file), false, next))
                    .withMessageContaining("somebody changed it");
        }
        assertThat(site.resolve("index.html")).hasContent("by hand, meanwhile");
    }
}
