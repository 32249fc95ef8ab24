package glossator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.preview.Watcher.Way;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page is told while its author writes. */
class PreviewTest {
    @TempDir
    private Path folder;

    private PreviewedProject site;

    @BeforeEach
    void open() throws IOException {
        site = new PreviewedProject(folder.resolve("project"), Way.EVENTS);
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** What a page hears. */
    private final class Listener implements AutoCloseable {
        private final BufferedReader lines;

        Listener(String page) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(
                            site.address("/.glossator/events?page=" + page.replace("/", "%2F")))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /** The next message. */
        String next() throws IOException {
            String line = lines.readLine();
            while (!line.startsWith("data: ")) {
                line = lines.readLine();
            }
            return line.substring(6);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private static String value(String message, String key) {
        return message.replaceFirst(".*\"" + key + "\":\"?([^\",}]*).*", "$1");
    }

    @Test
    void problemsComeWithTheirPlaceAndGoWhenTheyAreMendedAndTheLastGoodPageStays() throws Exception {
        String good = site.get("/articles/tide/").body();
        try (Listener page = new Listener("/articles/tide/")) {
            String fine = page.next();
            assertThat(fine).contains("\"problems\":[]", "\"urgent\":false");
            site.write(
                    "content/articles/tide.md",
                    PreviewedProject.article("How tides work", "See [the moon](moom.md) <b>now</b>."));
            String failed = page.next();
            assertThat(failed)
                    .contains("\"place\":\"content/articles/tide.md:6:")
                    .contains("\"message\":\"no page at \\\"moom.md\\\"")
                    .contains("\"hint\":\"did you mean \\\"moon.md\\\"?")
                    .contains("6 | See [the moon](moom.md) <b>now</b>.", "^^^")
                    .contains("\"errors\":1", "\"urgent\":true");
            assertThat(value(failed, "content")).isEqualTo(value(fine, "content"));
            assertThat(site.get("/articles/tide/").body()).isEqualTo(good);
            site.write(
                    "content/articles/tide.md",
                    PreviewedProject.article("How tides work", "See [the moon](moon.md) now."));
            String mended = page.next();
            assertThat(mended).contains("\"problems\":[]");
            assertThat(value(mended, "content")).isNotEqualTo(value(fine, "content"));
            assertThat(site.get("/articles/tide/").body())
                    .contains("data-content=\"" + value(mended, "content") + "\"", "See <a href=");
        }
    }

    @Test
    void aWarningIsToldAndHindersNothing() throws IOException {
        site.write("content/articles/tide.markdown", "");
        Report.Built built = site.await(one -> !one.problems().isEmpty());
        assertThat(built.isShown()).isTrue();
        assertThat(site.preview.shown().of("/")).contains("\"warnings\":1", "\"urgent\":false");
    }

    @Test
    void aStylesheetAloneIsChangedWithoutLoadingThePageAnew() throws Exception {
        site.write("templates/style.css", "body { color: #123 }\n");
        site.await(one -> !one.changed().isEmpty());
        try (Listener page = new Listener("/articles/tide/")) {
            String before = page.next();
            site.write("templates/style.css", "body { color: #124 }\n");
            String after = page.next();
            assertThat(value(after, "content")).isEqualTo(value(before, "content"));
            assertThat(value(after, "styles")).isNotEqualTo(value(before, "styles"));
            assertThat(site.get(value(after, "href")).body()).contains("#124");
        }
    }

    @Test
    void aPageIsLoadedAnewForWhatItShowsAndForNothingElse() throws Exception {
        site.write(
                "content/articles/tide.md",
                PreviewedProject.article("How tides work", "![A map](../assets/map.svg) and text."));
        site.converged("a picture shown");
        try (Listener tide = new Listener("/articles/tide/");
                Listener term = new Listener("/glossary/spring-tide/")) {
            String first = tide.next();
            String other = term.next();
            site.write("content/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"new\"/>\n");
            assertThat(value(tide.next(), "content")).isNotEqualTo(value(first, "content"));
            site.write(
                    "content/articles/tide.md",
                    PreviewedProject.article("How tides work", "A spring tide, once more."));
            site.converged("the text changed");
            // The picture was not its own; the term's use is.
            assertThat(value(term.next(), "content")).isNotEqualTo(value(other, "content"));
        }
    }

    @Test
    void whatIsWrittenWhileTheConfigurationIsBrokenIsShownWhenItIsMended() throws IOException {
        site.write("content/site.yaml", "title: [\n");
        site.await(built -> !built.isShown());
        site.write("content/articles/moon.md", PreviewedProject.article("The moon", "Written meanwhile."));
        site.await(
                built -> built.why().stream().anyMatch(change -> change.path().endsWith("moon.md")));
        site.write("content/site.yaml", "title: Tides\nbaseUrl: https://tides.example/\n");
        site.converged("a mended configuration");
        assertThat(site.get("/articles/moon/").body()).contains("Written meanwhile.");
    }

    @Test
    void aPageThatIsNotThereYetTurnsIntoIt() throws Exception {
        assertThat(site.get("/articles/new/").statusCode()).isEqualTo(404);
        try (Listener page = new Listener("/articles/new/")) {
            String missing = page.next();
            site.write("content/articles/new.md", PreviewedProject.article("New", "Just written."));
            String there = page.next();
            assertThat(value(there, "content")).isNotEqualTo(value(missing, "content"));
            assertThat(site.get("/articles/new/").body()).contains("Just written.");
        }
    }

    @Test
    void theLastOfManyChangesIsHeardByAPageThatIsSlow() throws Exception {
        try (Listener page = new Listener("/articles/tide/")) {
            for (int i = 0; i < 5; i++) {
                site.write("content/articles/tide.md", PreviewedProject.article("How tides work", "Text " + i + "."));
                site.converged("change " + i);
            }
            String last = site.preview.shown().of("/articles/tide/");
            String heard = page.next();
            while (!heard.equals(last)) {
                heard = page.next();
            }
        }
    }

    @Test
    void aProjectThatDoesNotBuildYetIsWaitedFor() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        Files.createDirectories(bare.resolve("content/articles"));
        Files.writeString(bare.resolve("content/site.yaml"), "title: Bare\n");
        try (PreviewedProject waiting = new PreviewedProject(bare, Way.EVENTS)) {
            var answer = waiting.get("/articles/any/");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("No pages yet", "/.glossator/preview.js");
            assertThat(waiting.preview.shown().of("/")).contains("baseUrl", "\"urgent\":true");
            waiting.write("content/site.yaml", "title: Bare\nbaseUrl: https://bare.example/\n");
            waiting.converged("mended");
            assertThat(waiting.get("/").body()).contains("Bare");
        }
    }

    @Test
    void aSiteBelowAPathIsShownThere() throws IOException {
        site.write("content/site.yaml", "title: Tides\nbaseUrl: https://tides.example/the%20news/\n");
        site.write(
                "content/articles/moon.md",
                "---\ntitle: The moon\ndate: 2026-02-23\naliases: [/old/moon/]\n---\n\nThe moon.\n");
        site.converged("a base path");
        assertThat(site.preview.prefix()).isEqualTo("/the%20news/");
        assertThat(site.get("/").headers().firstValue("Location")).contains("/the%20news/");
        assertThat(site.get("/the%20news").headers().firstValue("Location")).contains("/the%20news/");
        assertThat(site.get("/the%20news/articles/tide").headers().firstValue("Location"))
                .contains("/the%20news/articles/tide/");
        assertThat(site.get("/articles/tide/").statusCode()).isEqualTo(404);
        assertThat(site.get("/the%20news/articles/tide/").body())
                .contains("<script src=\"/the%20news/.glossator/preview.js?");
        assertThat(site.get("/the%20news/.glossator/preview.js").statusCode()).isEqualTo(200);
        // An old address leads to the page of the preview, not to the site as it is published.
        assertThat(site.get("/the%20news/old/moon/").body()).contains("content=\"0; url=/the%20news/articles/moon/\"");
    }

    @Test
    void draftsAndWhatIsToComeAreShownAndMarked() throws IOException {
        site.write("content/articles/draft.md", "---\ntitle: A draft\ndraft: true\n---\n\nNot done.\n");
        site.write("content/articles/later.md", "---\ntitle: Later\ndate: 2099-01-01\n---\n\nTo come.\n");
        site.write(
                "content/articles/past.md",
                "---\ntitle: Past\ndate: 2026-01-01\nexpiryDate: 2026-02-01\n---\n\nGone by.\n");
        site.write("content/pages/about.md", "---\ntitle: About\ndraft: true\n---\n\nUs.\n");
        site.converged("drafts");
        String mark = "<strong class=\"draft\">";
        assertThat(site.get("/drafts/draft/").body()).contains("Not done.", mark + "Draft<", "noindex");
        assertThat(site.get("/articles/later/").body()).contains("To come.", mark + "Not yet published<", "noindex");
        assertThat(site.get("/articles/past/").body()).contains("Gone by.", mark + "No longer published<", "noindex");
        assertThat(site.get("/about/").body()).contains("Us.", mark + "Draft<", "noindex");
        assertThat(site.get("/articles/tide/").body())
                .contains("max-image-preview")
                .doesNotContain("noindex");
        assertThat(site.get("/").body()).contains(mark + "Draft<", mark + "Not yet published<");
    }

    @Test
    void listenersThatLeftAreForgotten() throws Exception {
        for (int i = 0; i < 5; i++) {
            new Listener("/").close();
        }
        try (Listener last = new Listener("/")) {
            last.next();
            while (site.preview.listeners() > 1) {
                site.write("content/articles/tide.md", PreviewedProject.article("Tides", "Text " + System.nanoTime()));
                last.next();
            }
        }
    }
}
