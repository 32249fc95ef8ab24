package glossator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing outside is read, nothing makes the reader wait, and what is read was once the file. */
@Timeout(60)
class SourceFolderTest {

    @TempDir
    private Path work;

    private Path top() throws IOException {
        return Files.createDirectories(work.resolve("top"));
    }

    private static String read(Path top, String file) throws IOException {
        return new String(new SourceFolder(top).bytes(Path.of(file), 1 << 20), StandardCharsets.UTF_8);
    }

    private Path secret() throws IOException {
        return Files.writeString(work.resolve("secret.txt"), "secret");
    }

    @Test
    void aLinkIsNotFollowedWhereverItStands() throws IOException {
        Path outside = Files.createDirectories(work.resolve("outside/deep"));
        Files.writeString(outside.resolve("a.md"), "secret");
        Files.createSymbolicLink(top().resolve("file.md"), secret());
        Files.createSymbolicLink(top().resolve("folder"), outside.getParent());
        Files.createSymbolicLink(top().resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(top().resolve("nowhere"), Path.of("nothing"));
        for (String file : new String[] {"file.md", "folder/deep/a.md", "loop", "nowhere", "nothing"}) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(top(), file));
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new SourceFolder(top()).entries(Path.of("folder/deep")));
    }

    @Test
    void theFolderItselfMayBeOneAndAFileMayHaveTwoNames() throws IOException {
        Files.createLink(top().resolve("hard.md"), secret());
        Path link = Files.createSymbolicLink(work.resolve("link"), top());
        assertThat(read(link, "hard.md")).isEqualTo("secret");
    }

    @Test
    void whatIsNoFileIsToldApartAndNotOpened() throws Exception {
        Files.createSymbolicLink(top().resolve("link"), secret());
        Files.createDirectory(top().resolve("folder"));
        Files.writeString(top().resolve("file"), "");
        Process pipe = new ProcessBuilder("mkfifo", top().resolve("pipe").toString()).start();
        assertThat(pipe.waitFor()).isZero();
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(top().resolve("socket")));
            Map<String, SourceFolder.Kind> kinds = new TreeMap<>();
            new SourceFolder(top())
                    .entries(Path.of(""))
                    .forEach(entry -> kinds.put(entry.name().toString(), entry.kind()));
            assertThat(kinds)
                    .containsOnly(
                            Map.entry("file", SourceFolder.Kind.FILE),
                            Map.entry("folder", SourceFolder.Kind.FOLDER),
                            Map.entry("link", SourceFolder.Kind.LINK),
                            Map.entry("pipe", SourceFolder.Kind.SPECIAL),
                            Map.entry("socket", SourceFolder.Kind.SPECIAL));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(top(), "pipe"));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(top(), "pipe/x"));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(Path.of("/dev"), "zero"));
        });
    }

    @Test
    void aLongFileIsNotReadToItsEnd() throws IOException {
        Files.writeString(top().resolve("long"), "x".repeat(1000));
        assertThat(new SourceFolder(top()).bytes(Path.of("long"), 10)).hasSize(11);
    }

    /** Something to be done over and over while files are read. */
    @FunctionalInterface
    private interface Step {
        void run(int round) throws IOException;
    }

    private static void whileDoing(Step step, int reads, Step read) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread other = new Thread(() -> {
            for (int i = 0; !over.get(); i++) {
                try {
                    step.run(i);
                } catch (IOException failure) {
                    throw new AssertionError(failure);
                }
            }
        });
        other.start();
        try {
            for (int i = 0; i < reads && other.isAlive(); i++) {
                read.run(i);
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            over.set(true);
            other.join();
        }
    }

    @Test
    void aFileThatIsSwappedForALinkNeverShowsWhereItLeads() throws Exception {
        Path file = Files.writeString(top().resolve("a.md"), "public");
        Path kept = Files.createLink(work.resolve("kept"), file);
        Path next = work.resolve("next");
        Path secret = secret();
        whileDoing(
                round -> {
                    if (round % 2 == 0) {
                        Files.createSymbolicLink(next, secret);
                    } else {
                        Files.createLink(next, kept);
                    }
                    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
                },
                10_000,
                round -> assertThat(answer("a.md")).isIn("public", "refused"));
    }

    @Test
    void aFolderThatIsSwappedForALinkNeverShowsWhereItLeads() throws Exception {
        Path folder = Files.createDirectories(top().resolve("sub"));
        Files.writeString(folder.resolve("a.md"), "public");
        Path outside = Files.createDirectories(work.resolve("outside"));
        Files.writeString(outside.resolve("a.md"), "secret");
        Path away = work.resolve("away");
        whileDoing(
                round -> {
                    Files.move(folder, away);
                    Files.createSymbolicLink(folder, outside);
                    Files.delete(folder);
                    Files.move(away, folder);
                },
                10_000,
                round -> assertThat(answer("sub/a.md")).isIn("public", "refused"));
    }

    private String answer(String file) throws IOException {
        try {
            return read(top(), file);
        } catch (IOException refused) {
            return "refused";
        }
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadIsOneOfItsVersions() throws Exception {
        String one = "1".repeat(100_000);
        String other = "2".repeat(60_000);
        Path file = Files.writeString(top().resolve("a.md"), one);
        Path next = work.resolve("next");
        whileDoing(
                round -> {
                    Files.writeString(next, round % 2 == 0 ? other : one);
                    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
                },
                300,
                round -> assertThat(answer("a.md").hashCode()).isIn(one.hashCode(), other.hashCode()));
    }

    @Test
    void aFileThatIsEmptiedAndWrittenAnewIsNeverEmpty() throws Exception {
        Path file = Files.writeString(top().resolve("a.md"), "1111");
        whileDoing(
                round -> Files.writeString(file, round % 2 == 0 ? "2222" : "1111"),
                300,
                round -> assertThat(answer("a.md")).isIn("1111", "2222", "refused"));
    }
}
