package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads an explainer of the sample site as a reader does. The numbers are those of the requirements in docs/pages/reader.md. */
class TermCardTest extends SiteReading {
    @BeforeEach
    void anArticle() {
        visit(size(1280, 900));
    }

    /** Tabs from the top of the page until the term has the focus. */
    private void tabToTheTerm() {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (focusIsIn("a.gloss[data-term=narcobloqueos]")) {
                return;
            }
        }
        throw new AssertionError("the term cannot be reached by Tab");
    }

    @Test
    void aReaderReachesTheTermByKeyboardReadsItAndClosesItAgain() {
        tabToTheTerm();
        assertThat(card().isVisible()).as("focus alone opens nothing (R7)").isFalse();
        assertThat(term().getAttribute("aria-expanded")).isEqualTo("false");
        double before = scroll();
        page.keyboard().press("Enter");
        card().waitFor();
        assertThat(card().innerText()).contains("Roadblocks set by a cartel");
        assertThat(term().getAttribute("aria-expanded")).as("R5").isEqualTo("true");
        assertThat(focusIsIn("[role=dialog]")).as("focus is in the card (R6)").isTrue();
        assertThat(scroll()).as("nothing scrolled (R6)").isEqualTo(before);
        page.keyboard().press("Escape");
        assertThat(card().isVisible()).as("Esc closes (R10)").isFalse();
        assertThat(focusIsIn("a.gloss[data-term=narcobloqueos]"))
                .as("focus is back (R10)")
                .isTrue();
        assertThat(scroll()).isEqualTo(before);
    }

    @Test
    void theTriggerIsALinkThatIsAnnouncedAsOpeningADialog() {
        assertThat(term().getAttribute("href")).as("R1").isEqualTo("#g-narcobloqueos");
        assertThat(term().getAttribute("role")).as("R5").isEqualTo("button");
        assertThat(term().getAttribute("aria-haspopup")).isEqualTo("dialog");
        assertThat(term().getAttribute("aria-controls")).as("only while open").isNull();
        term().click();
        card().waitFor();
        assertThat(term().getAttribute("aria-controls")).isEqualTo(card().getAttribute("id"));
        assertThat(card().getAttribute("tabindex")).isEqualTo("-1");
        String label = card().getAttribute("aria-labelledby");
        String name = label == null
                ? card().getAttribute("aria-label")
                : page.locator("#" + label).innerText();
        assertThat(name).isEqualToIgnoringCase("narcobloqueos");
    }

    @Test
    void theCardHoldsTheFullEntryAndTabLeavesItForWhatFollows() {
        tabToTheTerm();
        page.keyboard().press("Enter");
        card().waitFor();
        assertThat(card().locator("a[href='/glossary/narcobloqueos/']").count()).isEqualTo(1);
        for (int i = 0; i < 10 && focusIsIn("[role=dialog]"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focusIsIn("[role=dialog]")).as("Tab leaves the card (R6)").isFalse();
        assertThat(card().isVisible()).as("which closes it (R12)").isFalse();
        assertThat(focusIsIn("article")).as("and goes on in the article").isTrue();
    }

    @Test
    void everyTermUsedIsDefinedOnceInTheArticle() {
        List<String> used =
                strings("[...new Set([...document.querySelectorAll('a.gloss')].map(a => a.dataset.term))].sort()");
        List<String> defined =
                strings("[...document.querySelectorAll('article [id^=\"g-\"]')].map(e => e.id.slice(2)).sort()");
        assertThat(used).hasSizeGreaterThan(5);
        assertThat(defined).as("R2").isEqualTo(used);
        List<String> nested = strings("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6,a,button,code')]"
                + ".filter(e => e.querySelector('a.gloss')).map(e => e.outerHTML)");
        assertThat(nested)
                .as("no trigger inside a heading, link, button or code (R29)")
                .isEmpty();
        List<String> forged = strings("[...document.querySelectorAll('[data-term]')]"
                + ".filter(e => !e.matches('a.gloss')).map(e => e.outerHTML)");
        assertThat(forged).as("data-term stands on marks alone").isEmpty();
    }

    @Test
    void backToTextNamesWhatItSays() {
        Locator entry = page.locator("#g-narcobloqueos");
        Locator back = entry.locator("a[href='#gloss-narcobloqueos-1']");
        String visible = back.innerText().strip();
        String label = back.getAttribute("aria-label");
        assertThat(label == null ? visible : label).as("R2, WCAG 2.5.3").startsWith(visible);
        assertThat(page.locator("#gloss-narcobloqueos-1").count()).isEqualTo(1);
    }

    @Test
    void withoutAScriptTheDefinitionShowsWithoutLosingThePlace() {
        visit(size(390, 844).setJavaScriptEnabled(false));
        term().scrollIntoViewIfNeeded();
        term().click();
        Locator entry = page.locator("#g-narcobloqueos");
        assertThat(page.url()).endsWith("#g-narcobloqueos");
        assertThat(entry.isVisible()).isTrue();
        assertThat(entry.boundingBox().y).as("the definition is in view (R3)").isBetween(0.0, 844.0);
        assertThat(term().boundingBox().y).as("and so is the term (R3)").isBetween(0.0, 844.0);
        page.goBack();
        assertThat(page.url()).doesNotContain("#g-");
    }

    @Test
    void restingOnATermOpensItWithoutMovingTheFocusAndLeavingClosesIt() {
        term().scrollIntoViewIfNeeded();
        term().hover();
        card().waitFor();
        assertThat(focusIsIn("[role=dialog]")).as("R8").isFalse();
        card().hover();
        assertThat(card().isVisible()).as("the pointer may enter the card (R9)").isTrue();
        page.keyboard().press("Escape");
        card().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.mouse().move(1, 1);
        term().hover();
        card().waitFor();
        page.mouse().move(1, 1);
        card().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void onAPhoneTheCardIsASheetBelowTheTerm() {
        for (int[] size : new int[][] {{390, 844}, {640, 400}, {320, 256}}) {
            visit(size(size[0], size[1]));
            term().click();
            card().waitFor();
            BoundingBox sheet = card().boundingBox();
            BoundingBox trigger = term().boundingBox();
            assertThat(sheet.width).as("R16").isEqualTo(size[0]);
            assertThat(sheet.y + sheet.height).isCloseTo(size[1], within(1.0));
            assertThat(sheet.height).isLessThanOrEqualTo(size[1] / 2.0 + 1);
            assertThat(trigger.y).as("the term is in view").isGreaterThanOrEqualTo(0);
            assertThat(trigger.y + trigger.height).as("above the sheet").isLessThanOrEqualTo(sheet.y + 1);
        }
    }

    @Test
    void aParagraphIsSelectedAsItReads() {
        String plain = (String)
                page.evaluate(
                        "() => { const p = document.querySelector('p a.gloss').closest('p');"
                                + " const s = getSelection(); s.selectAllChildren(p); return s.toString().replace(/\\s+/g, ' ').trim(); }");
        String text = (String) page.evaluate(
                "() => document.querySelector('p a.gloss').closest('p').textContent.replace(/\\s+/g, ' ').trim()");
        assertThat(plain).as("R19").isEqualTo(text);
    }

    @Test
    void termsAreMarkedByAnUnderlineUnlikeThatOfLinks() {
        String style =
                (String) page.evaluate("() => { const s = getComputedStyle(document.querySelector('article a.gloss'));"
                        + " return s.textDecorationLine + ' ' + s.textDecorationStyle + ' ' + s.borderBottomStyle; }");
        assertThat(style).as("R20").containsAnyOf("dotted", "dashed");
        String focus = (String) page.evaluate("() => { const a = document.querySelector('article a.gloss'); a.focus();"
                + " const s = getComputedStyle(a); return s.outlineStyle + ' ' + parseFloat(s.outlineWidth); }");
        tabToTheTerm();
        String ring = (String) page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ? 'ring' : 'none'; }");
        assertThat(ring).as("a focus ring of 2 px (R20), was " + focus).isEqualTo("ring");
    }

    @Test
    void noPageOfTheSiteIsWiderThanAPhone() {
        for (String path : List.of(
                "/", ARTICLE, "/glossary/", "/glossary/narcobloqueos/", "/topics/", "/about/", "/es/", "/404.html")) {
            visit(size(320, 640));
            page.navigate(server.address(path));
            int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            assertThat(width).as(path + " at 320 px").isLessThanOrEqualTo(320);
        }
    }
}
