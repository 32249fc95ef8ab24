package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a card opens and closes, to the millisecond of a clock that the test turns, and where it stands. */
class CardBehaviourTest extends SiteReading {
    @BeforeEach
    void anArticle() {
        visit(size(1280, 900));
    }

    private void withAClock() {
        page.clock().install();
        page.navigate(server.address(ARTICLE));
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        term().scrollIntoViewIfNeeded();
    }

    private boolean isOpen() {
        return card().count() > 0 && card().isVisible();
    }

    @Test
    void hoveringOpensAndLeavingClosesAfterAMoment() {
        withAClock();
        term().hover();
        page.clock().runFor(249);
        assertThat(isOpen()).as("not before 250 ms (R8)").isFalse();
        page.clock().runFor(151);
        assertThat(isOpen()).as("by 400 ms (R8)").isTrue();
        page.clock().runFor(6000);
        assertThat(isOpen()).as("it stays while the pointer rests (R9)").isTrue();
        page.mouse().move(1, 1);
        page.clock().runFor(299);
        assertThat(isOpen()).as("not before 300 ms (R8)").isTrue();
        page.clock().runFor(201);
        assertThat(isOpen()).as("by 500 ms (R8)").isFalse();
    }

    @Test
    void aPointerThatSweepsOverTermsOpensNothing() {
        withAClock();
        for (Locator link : page.locator("article .prose a.gloss").all()) {
            BoundingBox box = link.boundingBox();
            if (box != null && box.y > 0 && box.y < 850) {
                page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
                page.clock().runFor(60);
                assertThat(isOpen()).as("R8").isFalse();
            }
        }
    }

    @Test
    void escapeAlsoCallsOffWhatIsAboutToOpen() {
        withAClock();
        term().hover();
        page.clock().runFor(200);
        page.keyboard().press("Escape");
        page.clock().runFor(1000);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void oneCardIsOpenAtATimeAndASecondPressClosesIt() {
        Locator other = page.locator("article .prose a.gloss:not([data-term=narcobloqueos])")
                .first();
        term().click();
        card().waitFor();
        other.click();
        assertThat(page.locator("[role=dialog]:visible").count()).as("R11").isEqualTo(1);
        assertThat(other.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(term().getAttribute("aria-expanded")).isEqualTo("false");
        other.click();
        assertThat(isOpen()).as("a second activation closes (R11)").isFalse();
    }

    @Test
    void aCardThatWasAskedForIsNotReplacedByHovering() {
        withAClock();
        term().click();
        Locator other = page.locator("article .prose a.gloss:not([data-term=narcobloqueos]):visible")
                .first();
        BoundingBox box = other.boundingBox();
        page.mouse().move(box.x + 2, box.y + box.height / 2);
        page.clock().runFor(1000);
        assertThat(term().getAttribute("aria-expanded")).as("R11").isEqualTo("true");
    }

    @Test
    void aClickElsewhereClosesIt() {
        term().click();
        card().waitFor();
        page.locator("h1").click();
        assertThat(isOpen()).as("R13").isFalse();
    }

    @Test
    void aPressWithAKeyDoesWhatItDoesOnAnyLink() {
        for (KeyboardModifier key : List.of(KeyboardModifier.CONTROL, KeyboardModifier.SHIFT)) {
            Page opened =
                    context.waitForPage(() -> term().click(new Locator.ClickOptions().setModifiers(List.of(key))));
            assertThat(opened.url()).as("R14").endsWith("#g-narcobloqueos");
            opened.close();
            assertThat(isOpen()).as("R14").isFalse();
        }
    }

    /** Where the lines begin and end on which the term stands. */
    @SuppressWarnings("unchecked") // The script answers lists of numbers.
    private List<List<Number>> lines() {
        return (List<List<Number>>) page.evaluate(
                "s => [...document.querySelector(s).getClientRects()].map(r => [r.top, r.bottom])",
                "a.gloss[data-term=narcobloqueos]");
    }

    @Test
    void onAWideScreenTheCardStandsAtItsLine() {
        for (int height : new int[] {900, 420}) {
            visit(size(1000, height));
            for (String place : List.of("start", "end")) {
                page.evaluate(
                        "([s, p]) => document.querySelector(s).scrollIntoView({block: p})",
                        List.of("a.gloss[data-term=narcobloqueos]", place));
                term().click();
                card().waitFor();
                BoundingBox box = card().boundingBox();
                // With some fonts the term stands on two lines: the card is at the one that was pressed.
                assertThat(lines())
                        .as("R15, " + place + " of " + height)
                        .anySatisfy(line -> assertThat(Math.max(
                                        box.y - line.get(1).doubleValue(),
                                        line.get(0).doubleValue() - box.y - box.height))
                                .isBetween(-0.5, 8.5));
                assertThat(box.x).isGreaterThanOrEqualTo(7.5);
                assertThat(box.x + box.width).isLessThanOrEqualTo(992.5);
                assertThat(box.y).isGreaterThanOrEqualTo(7.5);
                assertThat(box.y + box.height).isLessThanOrEqualTo(height - 7.5);
                assertThat(box.width)
                        .isLessThanOrEqualTo(
                                24 * number("parseFloat(getComputedStyle(document.documentElement).fontSize)") + 1);
                page.keyboard().press("Escape");
            }
        }
    }

    @Test
    void theCardStaysAtItsTermWhenThePageScrollsOrTheWindowChanges() {
        term().click();
        card().waitFor();
        double before = card().boundingBox().y - term().boundingBox().y;
        page.evaluate("scrollBy(0, 40)");
        page.waitForCondition(() -> Math.abs(card().boundingBox().y - term().boundingBox().y - before) < 1);
        page.setViewportSize(900, 900);
        page.waitForCondition(() -> card().boundingBox().x + card().boundingBox().width <= 892.5);
        assertThat(isOpen()).as("R15").isTrue();
    }

    @Test
    void whatIsToBeHitIsLargeEnough() {
        term().click();
        card().waitFor();
        BoundingBox close = card().locator("button").boundingBox();
        assertThat(close.width).as("R17").isGreaterThanOrEqualTo(44);
        assertThat(close.height).as("R17").isGreaterThanOrEqualTo(44);
        for (Locator link : card().locator("a").all()) {
            assertThat(link.boundingBox().height).as("R17").isGreaterThanOrEqualTo(24);
        }
        assertThat(number("parseFloat(getComputedStyle(document.querySelector('article .prose p')).lineHeight)"))
                .as("R17, a line of text")
                .isGreaterThanOrEqualTo(24);
    }

    @Test
    void termsOfSeveralWordsBreakLikeText() {
        int broken = 0;
        for (int width = 280; width <= 430; width += 15) {
            page.setViewportSize(width, 800);
            broken += (int) number("[...document.querySelectorAll('article .prose a.gloss')]"
                    + ".filter(a => a.getClientRects().length > 1).length");
        }
        assertThat(broken).as("R18").isPositive();
    }

    @Test
    void openingMovesNothingAndAsksNothingOfTheNetwork() {
        page.evaluate("() => { window.shifts = 0; new PerformanceObserver(l => l.getEntries()"
                + ".forEach(e => { window.shifts += e.value; })).observe({type: 'layout-shift', buffered: false}); }");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        // The tab's icon is fetched when the browser finds the time, which may be now.
        Predicate<String> icon = url -> url.contains("/theme/icon.");
        List<Locator> terms = page.locator("article .prose a.gloss").all();
        for (Locator each : terms.subList(0, Math.min(5, terms.size()))) {
            each.click();
            card().waitFor();
            assertThat(card().locator("a").count()).as("R30").isLessThanOrEqualTo(3);
            assertThat(card().locator("a.gloss").count())
                    .as("no card in a card (R30)")
                    .isZero();
            page.keyboard().press("Escape");
        }
        assertThat(number("window.shifts")).as("R28").isCloseTo(0, within(0.0001));
        assertThat(asked).as("R30").allMatch(icon);
    }

    @Test
    void findingATextInThePageFindsDefinitions() {
        assertThat((Boolean) page.evaluate("window.find('Roadblocks set by a cartel')"))
                .as("R19")
                .isTrue();
    }

    @Test
    void aLinkToADefinitionLeadsToItWithAndWithoutAScript() {
        for (boolean script : new boolean[] {true, false}) {
            visit(size(1280, 900).setJavaScriptEnabled(script), server.address(ARTICLE) + "#g-narcobloqueos");
            BoundingBox entry = page.locator("#g-narcobloqueos").boundingBox();
            assertThat(entry.y).as("R34, script " + script).isBetween(0.0, 900.0);
        }
    }
}
