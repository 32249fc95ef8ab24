package glossator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.FuzzSeeds;
import glossator.pipeline.BuildResult;
import glossator.publish.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a request says, it is answered with a file of the build or refused, and only the author's own browser is answered. */
class RequestSeedsTest {
    private static final int PORT = 4000;
    private static final Set<String> OURS = Set.of("localhost:4000", "127.0.0.1:4000", "[::1]:4000");
    private static final Set<Integer> STATUSES = Set.of(200, 301, 302, 307, 308, 400, 403, 404, 405);
    private static final String MARK = "made by the build";

    private final Answers answers = new Answers(PORT);
    private final State state;

    RequestSeedsTest() throws IOException {
        List<OutputFile> files =
                List.of(file("index.html"), file("404.html"), file("articles/tide/index.html"), file("assets/map.svg"));
        BuildResult.Counts counts = new BuildResult.Counts(1, 0, 2, 0);
        state = new State(
                PreviewSite.of(
                        new BuildResult("content/site.yaml", "https://x.example/news/", files, List.of(), counts)),
                List.of(),
                false);
    }

    private static OutputFile file(String path) {
        return OutputFile.of(path, ("<head></head>" + MARK).getBytes(StandardCharsets.UTF_8));
    }

    static List<byte[]> seeds() {
        return FuzzSeeds.of("glossator.preview.RequestFuzzTest", "anyRequestIsAnsweredFromTheBuild");
    }

    /** The lines of an input are method, target, and the headers Host, Origin and Sec-Fetch-Site, -Mode and -Dest. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyRequestIsAnsweredFromTheBuild(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 7);
        Asked asked = new Asked(
                lines[0],
                lines.length > 1 ? lines[1] : "/",
                line(lines, 2),
                line(lines, 3),
                line(lines, 4),
                line(lines, 5),
                line(lines, 6));
        Answer answer = answers.to(asked, state);
        assertThat(answer.status()).isIn(STATUSES);
        boolean ours = asked.host()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .filter(OURS::contains)
                .isPresent();
        if (!ours
                || asked.origin().isPresent()
                        && !asked.origin().get().equals("http://" + asked.host().get())) {
            assertThat(answer.status()).isEqualTo(403);
        }
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        boolean own = asked.target().contains(".glossator") || asked.target().contains("%");
        if (answer.status() == 200 && !own) {
            assertThat(body).contains(MARK);
        }
        answer.headers().forEach((name, value) -> {
            assertThat(name).doesNotContainIgnoringCase("access-control");
            assertThat(name + value).matches("[\\x20-\\x7E]*");
            if (name.equalsIgnoreCase("Location")) {
                assertThat(value).startsWith("/news/").doesNotStartWith("//");
            }
        });
    }

    private static Optional<String> line(String[] lines, int index) {
        return lines.length > index && !lines[index].isEmpty() ? Optional.of(lines[index]) : Optional.empty();
    }
}
