package glossator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.pipeline.BegunBuild;
import glossator.pipeline.BuildOptions;
import glossator.pipeline.BuildResult;
import glossator.pipeline.Changed;
import glossator.pipeline.Memory;
import glossator.pipeline.Project;
import glossator.pipeline.SiteBuild;
import glossator.preview.Watcher.Way;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A small project with its preview running, as an author has it; ends with the test. */
final class PreviewedProject implements AutoCloseable {
    private static final long PATIENCE = 20;
    private static final BuildOptions OPTIONS =
            new BuildOptions(true, true, Optional.empty(), Instant.parse("2026-11-24T00:00:00Z"));

    final Path root;
    final Project project;
    final Preview preview;
    final BlockingQueue<Report.Built> builds = new LinkedBlockingQueue<>();
    final BlockingQueue<String> warnings = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Memory memory = Memory.empty();
    private final Thread thread;
    private int port;

    /** A project in a folder, which is made where it is not there. */
    PreviewedProject(Path root, Way way) throws IOException {
        this.root = root;
        this.project = Project.at(root);
        if (!Files.exists(root.resolve("content"))) {
            write("content/site.yaml", "title: Tides\nbaseUrl: https://tides.example/\n");
            write("content/articles/tide.md", article("How tides work", "A spring tide comes at new moon."));
            write("content/articles/moon.md", article("The moon", "The moon draws the sea."));
            write("content/glossary/spring-tide.md", "---\nterm: spring tide\nshort: The highest tide.\n---\n");
            write("content/static/.well-known/security.txt", "Contact: nobody\n");
            write("content/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        }
        this.preview = new Preview(
                since -> begin(memory, since),
                List.of(project.content(), project.templates()),
                false,
                new Recorder(),
                way);
        this.port = preview.open(0);
        this.thread = new Thread(this::run, "previewed");
        thread.start();
        await(built -> true);
    }

    private final class Recorder implements Report {
        @Override
        public void built(Built built) {
            builds.add(built);
        }

        @Override
        public void looking(String why) {
            warnings.add(why);
        }
    }

    private void run() {
        try {
            preview.run();
        } catch (InterruptedException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String article(String title, String text) {
        return "---\ntitle: " + title + "\ndate: 2026-02-23\n---\n\n" + text + "\n";
    }

    /** A clean build of what the project is now. */
    BuildResult build() throws IOException {
        return new SiteBuild(project, OPTIONS).run();
    }

    /** A build that uses what the one before made, as the preview's do. */
    private BegunBuild begin(Memory used, Changed since) throws IOException {
        return new SiteBuild(project, OPTIONS, used).begin(since);
    }

    Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Waits for a build. */
    Report.Built await(Predicate<Report.Built> wanted) {
        try {
            while (true) {
                Report.Built built = builds.poll(PATIENCE, TimeUnit.SECONDS);
                assertThat(built).as("a build within %d s", PATIENCE).isNotNull();
                if (wanted.test(built)) {
                    return built;
                }
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until what is shown is what a clean build makes; answers how long that took from now. */
    Duration converged(String what) throws IOException {
        long start = System.nanoTime();
        PreviewSite clean = PreviewSite.of(build());
        while (!clean.changedSince(preview.shown().site()).isEmpty()
                || !preview.shown().problems().isEmpty()) {
            try {
                Report.Built built = builds.poll(PATIENCE, TimeUnit.SECONDS);
                assertThat(built)
                        .as(() -> what + ": still unlike a clean build in "
                                + clean.changedSince(preview.shown().site()) + " "
                                + preview.shown().problems())
                        .isNotNull();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    int port() {
        return port;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        try {
            preview.close();
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
            assertThat(thread.isAlive()).as("the preview ends").isFalse();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
