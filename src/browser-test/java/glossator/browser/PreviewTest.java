package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import glossator.pipeline.BuildOptions;
import glossator.pipeline.Project;
import glossator.pipeline.SiteBuild;
import glossator.preview.Preview;
import glossator.preview.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes the sample site as an author does, with its preview open beside the editor. */
class PreviewTest extends SiteReading {
    private static final String FILE = "content/articles/what-are-narcobloqueos.md";

    /** Where pictures of what is tested go, if anybody wants to look at them. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("preview.pictures")).map(Path::of);

    @TempDir
    private Path folder;

    private Preview preview;
    private Thread thread;
    private int port;

    @BeforeEach
    void thePreviewIsStarted() throws IOException, InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        for (String part : List.of("content", "templates")) {
            try (Stream<Path> paths = Files.walk(Path.of(part))) {
                for (Path path : paths.toList()) {
                    Files.copy(path, folder.resolve(path));
                }
            }
        }
        Project project = Project.at(folder);
        Instant now = Instant.parse("2026-11-24T00:00:00Z");
        preview = new Preview(
                since -> new SiteBuild(project, new BuildOptions(true, true, Optional.empty(), now)).begin(since),
                List.of(project.content(), project.templates()),
                false,
                new Report() {
                    @Override
                    public void built(Built built) {
                        first.countDown();
                    }

                    @Override
                    public void looking(String why) {}
                });
        port = preview.open(0);
        thread = new Thread(() -> {
            try {
                preview.run();
            } catch (InterruptedException | IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        thread.start();
        // A page that waits for the first build is a 503, of which browsers tell on the console.
        first.await();
    }

    @AfterEach
    void thePreviewEnds() throws IOException, InterruptedException {
        context.close();
        preview.close();
        thread.join();
    }

    private void visitPreview(Browser.NewContextOptions options, String path) {
        visit(options, "http://127.0.0.1:" + port + path);
    }

    private void replace(String file, String old, String text) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(old);
        Files.writeString(folder.resolve(file), before.replaceFirst(Pattern.quote(old), text));
    }

    private Locator panel() {
        return page.locator("glossator-preview .panel");
    }

    private Locator badge() {
        return page.locator("glossator-preview button.badge");
    }

    private void picture(String name) {
        PICTURES.ifPresent(to -> page.screenshot(new Page.ScreenshotOptions().setPath(to.resolve(name + ".png"))));
    }

    @Test
    void aSavedTextIsShownWhereTheReaderWas() throws IOException {
        visitPreview(size(1280, 900), ARTICLE);
        String place = "document.querySelectorAll('.prose h2')[1].getBoundingClientRect().top";
        page.evaluate("document.querySelectorAll('.prose h2')[1].scrollIntoView()");
        page.waitForCondition(() -> scroll() > 900);
        double before = number(place);
        replace(FILE, "\n---\n\n", "\n---\n\nA first sentence that is new.\n\n");
        page.getByText("A first sentence that is new.").waitFor();
        // By a line at the most, whether a browser keeps the pixel or what was read.
        page.waitForCondition(() -> Math.abs(number(place) - before) < 80);
    }

    @Test
    void aStylesheetIsExchangedWithoutLoadingThePage() throws IOException {
        visitPreview(size(1280, 900), ARTICLE);
        page.evaluate("window.notLoadedAgain = true; window.scrollTo(0, 900)");
        for (String colour : List.of("rgb(1, 2, 3)", "rgb(4, 5, 6)")) {
            Files.writeString(
                    folder.resolve("templates/style.css"),
                    Files.readString(Path.of("templates/style.css")) + "\nbody { outline-color: " + colour + " }\n");
            page.waitForCondition(() -> colour.equals(page.evaluate("getComputedStyle(document.body).outlineColor")));
        }
        page.waitForCondition(() -> page.locator("head link[rel=stylesheet]").count() == 1);
        assertThat(page.evaluate("window.notLoadedAgain")).isEqualTo(true);
        assertThat(scroll()).isEqualTo(900);
    }

    @Test
    void problemsAreShownOverTheLastGoodPageAndVanishWhenTheyAreMended() throws IOException {
        visitPreview(size(1280, 900), ARTICLE);
        String heading = page.locator("h1").textContent();
        replace(FILE, "\n---\n\n", "\n---\n\nSee [the raid](tapalpa-rade.md) `<script>`.\n\n");
        panel().waitFor();
        assertThat(panel().getAttribute("role")).isEqualTo("region");
        assertThat(panel().textContent())
                .contains("1 error", FILE + ":", "no page at \"tapalpa-rade.md\"", "did you mean \"tapalpa-raid.md\"?");
        String excerpt = panel().locator("pre").first().textContent();
        String[] lines = excerpt.split("\n");
        assertThat(lines[0]).contains("See [the raid](tapalpa-rade.md)");
        assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf("tapalpa-rade.md"));
        assertThat(page.locator("glossator-preview script").count()).isZero();
        assertThat(page.locator("h1").textContent()).isEqualTo(heading);
        assertThat(page.locator("glossator-preview [role=alert]").textContent()).contains("1 error");
        assertThat(focusIsIn("glossator-preview")).isFalse();
        picture("error-desktop-light");

        page.keyboard().press("Escape");
        badge().waitFor();
        assertThat(panel().isVisible()).isFalse();
        picture("badge-desktop-light");
        badge().click();
        panel().waitFor();
        panel().getByText("Close").click();
        badge().waitFor();
        // Put away, it comes back when it says something else.
        replace(FILE, "tapalpa-rade.md", "tapalpa-ride.md");
        panel().waitFor();
        replace(FILE, "tapalpa-ride.md", "tapalpa-raid.md");
        page.getByText("See the raid").waitFor();
        assertThat(panel().isVisible()).isFalse();
        assertThat(badge().isVisible()).isFalse();
    }

    @Test
    void whatIsPutAwayStaysAwayOnTheNextPage() throws IOException {
        visitPreview(size(1280, 900), ARTICLE);
        replace(FILE, "\n---\n\n", "\n---\n\n[[no such term]]\n\n");
        panel().waitFor();
        page.keyboard().press("Escape");
        page.navigate("http://127.0.0.1:" + port + "/");
        badge().waitFor();
        assertThat(panel().isVisible()).isFalse();
    }

    @Test
    void theOverlayFitsAPhoneInTheDark() throws IOException {
        visitPreview(size(390, 844).setColorScheme(ColorScheme.DARK), ARTICLE);
        replace(FILE, "title:", "titel: x\ntitle:");
        replace(FILE, "\n---\n\n", "\n---\n\nSee [the raid](tapalpa-rade.md) and [[no such term]].\n\n");
        panel().waitFor();
        page.waitForCondition(() -> panel().locator("li").count() >= 1);
        assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(panel().boundingBox().width).isLessThanOrEqualTo(390);
        picture("error-phone-dark");
        page.keyboard().press("Escape");
        badge().waitFor();
        picture("badge-phone-dark");
    }

    @Test
    void theOverlayHasNoFaultOfAccessibility() throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitPreview(size(1280, 900).setColorScheme(scheme), ARTICLE);
            replace(FILE, "\n---\n\n", "\n---\n\n[[no such term]]\n\n");
            panel().waitFor();
            List<String> faults = new ArrayList<>();
            faults("errors, " + scheme, faults);
            assertThat(faults).isEmpty();
            // Of the checker, which looks at styles by writing some.
            console.removeIf(line -> line.contains("Applying inline style"));
            replace(FILE, "[[no such term]]\n\n", "");
        }
    }

    @Test
    void aPreviewThatEndedSaysSoAndOneThatIsBackIsFollowed() throws Exception {
        visitPreview(size(1280, 900), ARTICLE);
        preview.close();
        thread.join();
        Locator ended = page.getByText("The preview has ended.");
        ended.waitFor();
        // Chromium says on the console that it cannot connect.
        console.removeIf(line -> line.contains("ERR_CONNECTION_REFUSED") || line.contains("ERR_INCOMPLETE_CHUNKED"));
        assertThat(console).isEmpty();
        page.navigate("about:blank");
        console.removeIf(line -> line.contains("ERR_"));
    }
}
