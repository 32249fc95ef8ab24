package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** What tests share that read the sample site in a browser: it is served, a page is open, and the console stays silent. */
abstract class SiteReading {
    /** An explainer with many terms. */
    static final String ARTICLE = "/articles/what-are-narcobloqueos/";

    /** A page of each kind, and some in which one kind differs. */
    static final List<String> PAGE_KINDS = List.of(
            "/",
            ARTICLE,
            "/glossary/",
            "/glossary/narcobloqueos/",
            "/glossary/el-mencho/",
            "/topics/",
            "/topics/security/",
            "/authors/",
            "/authors/explainers-desk/",
            "/about/",
            "/search/?q=cartel",
            "/es/",
            "/404.html");

    static SiteServer server;
    static Chromium chromium;

    BrowserContext context;
    Page page;
    final List<String> console = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> program = Chromium.installed();
        if (Boolean.getBoolean("browser.required")) {
            assertThat(program).as("a Chromium is installed").isPresent();
        }
        assumeTrue(program.isPresent(), "skipped: no Chromium is installed (Debian: apt install chromium)");
        server = new SiteServer(Path.of("site"));
        chromium = new Chromium(program.get());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    @AfterEach
    void nothingWasSaidOnTheConsole() {
        if (context != null) {
            context.close();
        }
        assertThat(console).as("messages on the console (R4)").isEmpty();
    }

    void visit(Browser.NewContextOptions options) {
        visit(options, server.address(ARTICLE));
    }

    void visit(Browser.NewContextOptions options, String address) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> console.add(message.text()));
        page.onPageError(console::add);
        page.navigate(address);
    }

    static Browser.NewContextOptions size(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height);
    }

    Locator term() {
        return page.locator("a.gloss[data-term=narcobloqueos]").first();
    }

    Locator card() {
        return page.locator("[role=dialog]");
    }

    double scroll() {
        return number("window.scrollY");
    }

    double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    boolean focusIsIn(String selector) {
        return (Boolean) page.evaluate("s => !!document.activeElement.closest(s)", selector);
    }

    List<String> strings(String expression) {
        List<String> strings = new ArrayList<>();
        for (Object value : (List<?>) page.evaluate(expression)) {
            strings.add((String) value);
        }
        return strings;
    }

    /** Adds what breaks a rule of accessibility on the page as it is, in trees of its own too. */
    void faults(String name, List<String> faults) throws IOException {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            try (InputStream in = SiteReading.class.getResourceAsStream("/axe.min.js")) {
                page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Object found = page.evaluate("async () => (await axe.run(document, {runOnly: {type: 'tag', values:"
                + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice']}}))"
                + ".violations.map(v => ({id: v.id, where: v.nodes[0].html}))");
        for (Object fault : (List<?>) found) {
            Map<?, ?> one = (Map<?, ?>) fault;
            faults.add(name + ": " + one.get("id") + " at " + one.get("where"));
        }
    }
}
