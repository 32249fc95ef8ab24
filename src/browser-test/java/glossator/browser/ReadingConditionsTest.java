package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import glossator.pipeline.BuildOptions;
import glossator.pipeline.BuildResult;
import glossator.pipeline.Project;
import glossator.pipeline.SiteBuild;
import glossator.publish.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page under the conditions in which people read: other colours, no motion, more space, paper, right to left, assistive technology. */
class ReadingConditionsTest extends SiteReading {
    @TempDir
    private Path folder;

    private String style(String selector, String property) {
        return (String) page.evaluate(
                "([s, p]) => getComputedStyle(document.querySelector(s))[p]", List.of(selector, property));
    }

    @Test
    void inForcedColoursTheCardHasABorderAndTermsTheirLine() {
        visit(size(1280, 900).setForcedColors(ForcedColors.ACTIVE));
        term().click();
        card().waitFor();
        assertThat(Double.parseDouble(style("[role=dialog]", "borderTopWidth").replace("px", "")))
                .as("R21")
                .isGreaterThanOrEqualTo(2);
        assertThat(style("[role=dialog]", "borderTopStyle")).isEqualTo("solid");
        assertThat(style("article a.gloss", "textDecorationLine") + style("article a.gloss", "borderBottomStyle"))
                .as("R21")
                .containsAnyOf("underline", "dotted", "dashed");
    }

    @Test
    void whoeverWantsNoMotionGetsNone() {
        for (ReducedMotion motion : List.of(ReducedMotion.REDUCE, ReducedMotion.NO_PREFERENCE)) {
            visit(size(1280, 900).setReducedMotion(motion));
            term().click();
            card().waitFor();
            double longest = number("Math.max(...[...document.querySelectorAll('*')].flatMap(e =>"
                    + " getComputedStyle(e).transitionDuration.split(',').map(parseFloat)))");
            assertThat(longest).as("R22").isLessThanOrEqualTo(motion == ReducedMotion.REDUCE ? 0.0 : 0.15);
        }
    }

    @Test
    void onPaperThereIsTheListAndNothingToPress() {
        visit(size(800, 1000));
        term().click();
        card().waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(card().isVisible()).as("R24").isFalse();
        assertThat(page.locator("#g-narcobloqueos").isVisible()).as("R24").isTrue();
        for (Locator back : page.locator(".back, .card-close, .ways").all()) {
            assertThat(back.isVisible()).as("R24").isFalse();
        }
        page.navigate(server.address("/articles/cjng/"));
        assertThat((String) page.evaluate(
                        "getComputedStyle(document.querySelector('.sources a[href^=http]'), '::after').content"))
                .as("addresses of sources (R24)")
                .contains("http");
    }

    @Test
    void withMoreSpaceBetweenLettersNothingIsCutOff() {
        visit(size(390, 844));
        page.evaluate("() => { const s = new CSSStyleSheet(); s.replaceSync('* { line-height: 1.5 !important;"
                + " letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');"
                + " document.adoptedStyleSheets = [s]; }");
        assertThat(number("document.documentElement.scrollWidth")).as("R25").isLessThanOrEqualTo(390);
        term().click();
        card().waitFor();
        List<String> cut = strings(
                "[...document.querySelectorAll('[role=dialog] *')].filter(e =>"
                        + " e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'hidden' && !e.matches('.vh')).map(e => e.outerHTML)");
        assertThat(cut).as("R25").isEmpty();
    }

    @Test
    void aTermInAnotherLanguageSaysSoInTheTextAndOnTheCard() {
        visit(size(1280, 900), server.address("/articles/tapalpa-raid/"));
        Locator foreign = page.locator("article a.gloss[lang]").first();
        if (foreign.count() > 0) {
            String language = foreign.getAttribute("lang");
            foreign.click();
            card().waitFor();
            assertThat(card().locator("[lang='" + language + "']").count())
                    .as("R27")
                    .isPositive();
        }
    }

    @Test
    void readFromRightToLeftTheCardStandsAtTheStartOfTheTerm() throws IOException {
        write("content/site.yaml", "title: اختبار\nbaseUrl: https://test.example/\nlanguage: ar\n");
        write("content/glossary/cartel.md", "---\nterm: كارتل\nshort: منظمة إجرامية كبيرة تهرّب المخدرات.\n---\n");
        write(
                "content/articles/raid.md",
                "---\ntitle: الغارة\ndate: 2026-02-23\n---\n\nبعد الغارة أغلق الكارتل الطرق في عشرين ولاية.\n");
        Project project = Project.at(folder);
        BuildResult result =
                new SiteBuild(project, new BuildOptions(false, true, Optional.empty(), Instant.EPOCH)).run();
        assertThat(result.problems()).isEmpty();
        new OutputFolder(project.output()).publish(result.files(), false);
        try (SiteServer arabic = new SiteServer(project.output())) {
            visit(size(1280, 900), arabic.address("/articles/raid/"));
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            Locator cartel = page.locator("a.gloss[data-term=cartel]").first();
            cartel.click();
            card().waitFor();
            BoundingBox box = card().boundingBox();
            BoundingBox line = cartel.boundingBox();
            assertThat(box.x + box.width).as("R26").isBetween(line.x + line.width - 2, 1272.5);
            assertThat(box.x).as("R26").isGreaterThanOrEqualTo(7.5);
            assertThat(style("[role=dialog] dd", "textAlign")).as("R26").isIn("start", "right");
            page.setViewportSize(320, 640);
            assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What lies far below is not laid out yet, and links in it would be taken to lie upon those behind it. */
    private void layOutAll() {
        page.evaluate("() => document.querySelectorAll('.back-matter, .related')"
                + ".forEach(part => { part.style.contentVisibility = 'visible'; })");
    }

    @Test
    void noRuleOfAccessibilityIsBrokenOnAnyKindOfPage() throws IOException {
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (String path : PAGE_KINDS) {
                // Without motion, so that no colour is judged while it fades in.
                visit(
                        size(scheme == ColorScheme.LIGHT ? 1280 : 390, 844)
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE),
                        server.address(path));
                if (path.contains("?")) {
                    page.locator("#search-results li").first().waitFor();
                }
                layOutAll();
                faults(path + " " + scheme, faults);
                if (path.equals(ARTICLE)) {
                    term().click();
                    card().waitFor();
                    faults(path + " " + scheme + " with a card", faults);
                }
            }
        }
        assertThat(faults).as("R31").isEmpty();
    }
}
