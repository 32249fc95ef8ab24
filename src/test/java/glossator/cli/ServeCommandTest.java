package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a process of its own, as it is started and ended. */
class ServeCommandTest {
    @TempDir
    private Path project;

    @BeforeEach
    void aSmallProject() throws IOException {
        write("content/site.yaml", "title: Test\nbaseUrl: https://test.example/\n");
        write("content/articles/tide.md", "---\ntitle: The tide\ndate: 2026-02-23\n---\n\nIt rises.\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(project.resolve(path).getParent());
        Files.writeString(project.resolve(path), text);
    }

    private Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(Run.program());
        command.addAll(List.of("serve", "-C", project.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static BufferedReader printed(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Lines up to one that holds some words. */
    private static List<String> upTo(BufferedReader lines, String words) throws IOException {
        List<String> read = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.add(line);
            if (line.contains(words)) {
                return read;
            }
        }
        throw new AssertionError("never printed: " + words + "; but " + read);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void itTellsWhereItIsWhatItBuildsAndWhyAndEndsInOrder() throws Exception {
        Process process = start(List.of(), "--port", "0");
        try (BufferedReader lines = printed(process)) {
            List<String> begun = upTo(lines, "watching for changes");
            assertThat(begun.get(0)).matches("built 1 article, 0 terms, \\d+ pages in \\d+\\.\\d\\d s");
            String address = begun.get(1);
            assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
            assertThat(get(address + "articles/tide/").body()).contains("It rises.");

            write("content/articles/tide.md", "---\ntitle: The tide\ndate: 2026-02-23\n---\n\nIt falls.\n");
            String rebuilt = upTo(lines, "tide.md").get(0);
            assertThat(rebuilt)
                    .matches(
                            "changed content/articles/tide\\.md: \\d+ pages? \\(.*/articles/tide/.*\\), \\d+\\.\\d\\d s");

            write("content/articles/tide\u001b[2J.md", "---\ntitel: x\n---\n");
            assertThat(String.join("\n", upTo(lines, "not built")))
                    .contains("error: unknown key \"titel\"", "added content/articles/tide\\u001B[2J.md")
                    .doesNotContain("\u001b");
            assertThat(get(address + "articles/tide/").body()).contains("It falls.");
            assertThat(project.resolve("site")).doesNotExist();

            // The handle leaves the output open to be read.
            process.toHandle().destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(lines.lines().toList()).noneMatch(line -> line.contains("Exception"));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void controlCEndsItInOrder() throws Exception {
        Process process = start(List.of(), "--port", "0");
        try (BufferedReader lines = printed(process)) {
            upTo(lines, "Ctrl-C");
            assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(lines.lines().toList()).noneMatch(line -> line.contains("Exception"));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void nobodyReachesItFromOutside() throws Exception {
        Process process = start(List.of(), "--port", "0");
        try (BufferedReader lines = printed(process)) {
            String address = upTo(lines, "http://").get(1);
            int port = URI.create(address).getPort();
            for (InetAddress own :
                    InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
                if (!own.isLoopbackAddress()) {
                    try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(own, port), 1_000);
                        throw new AssertionError(own + " answers");
                    } catch (IOException refused) {
                        assertThat(refused).isNotNull();
                    }
                }
            }
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithWhoHasItAndTheNext() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = start(List.of(), "--port", String.valueOf(taken.getLocalPort()));
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isEqualTo(3);
            assertThat(told)
                    .startsWith("glossator: port " + taken.getLocalPort() + " is taken by ")
                    .containsPattern("end that, or pass --port \\d+\n")
                    .doesNotContain("\tat ");
            if (Files.isReadable(Path.of("/proc/net/tcp"))) {
                assertThat(told).contains("process " + ProcessHandle.current().pid() + " (");
            }
        }
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        assertThat(Run.of("serve", "-C", project.toString(), "--port", "70000").code())
                .isEqualTo(2);
        assertThat(Run.of("serve", "-C", project.toString(), "--port", "x").code())
                .isEqualTo(2);
    }

    @Test
    void aProjectThatIsNotThereIsTheMachines() {
        Run run = Run.of("serve", "-C", project.resolve("nowhere").toString(), "--port", "0");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere: there is no such file or folder");
    }

    @Test
    void whereTheSystemTellsNothingChangesAreLookedForWithOneWarning() throws Exception {
        String limit = "echo 0 > /proc/sys/user/max_inotify_instances && exec \"$@\"";
        List<String> before = List.of("unshare", "--user", "--map-root-user", "sh", "-c", limit, "sh");
        List<String> trial = new ArrayList<>(before);
        trial.add("true");
        assumeTrue(isPossible(trial), "the limit cannot be set here");
        Process process = start(before, "--port", "0");
        try (BufferedReader lines = printed(process)) {
            List<String> begun = upTo(lines, "watching for changes");
            assertThat(begun.get(0)).startsWith("the system does not tell of changed files, so they are looked for");
            write("content/articles/tide.md", "---\ntitle: The tide\ndate: 2026-02-23\n---\n\nIt falls.\n");
            assertThat(upTo(lines, "changed content/articles/tide.md")).hasSize(1);
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean isPossible(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
