package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader may choose: not to see terms underlined, to pass on the address of a part. */
class ReadersChoiceTest extends SiteReading {
    @BeforeEach
    void anArticle() {
        visit(size(390, 844));
    }

    private Locator highlight() {
        return page.locator(".switch");
    }

    private String line() {
        return (String) page.evaluate("getComputedStyle(document.querySelector('a.gloss')).textDecorationLine");
    }

    @Test
    void theLinesUnderTermsGoAndStayAwayOnTheNextPage() {
        assertThat(number("localStorage.length")).as("nothing is kept on load").isZero();
        assertThat(highlight().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(line()).isEqualTo("underline");
        highlight().click();
        assertThat(highlight().getAttribute("aria-pressed")).as("R33").isEqualTo("false");
        page.mouse().move(1, 1);
        assertThat(line()).as("R33").isEqualTo("none");
        page.navigate(server.address("/glossary/narcobloqueos/"));
        assertThat(line()).as("a page without the switch").isEqualTo("none");
        page.navigate(server.address(ARTICLE));
        assertThat(highlight().getAttribute("aria-pressed")).isEqualTo("false");
        term().click();
        card().waitFor();
        assertThat(term().evaluate("term => getComputedStyle(term).textDecorationLine"))
                .as("the term whose card is open")
                .isEqualTo("underline");
        page.keyboard().press("Escape");
        highlight().click();
        assertThat(line()).isEqualTo("underline");
    }

    @Test
    void theSwitchWorksWhereNothingCanBeKept() {
        context.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new Error('denied'); }})");
        page.navigate(server.address(ARTICLE));
        assertThat(line()).isEqualTo("underline");
        highlight().click();
        page.mouse().move(1, 1);
        assertThat(line()).as("R33").isEqualTo("none");
        term().click();
        card().waitFor();
    }

    @Test
    void withoutAScriptThereIsNoSwitchToPress() {
        visit(size(390, 844).setJavaScriptEnabled(false));
        assertThat(highlight().isVisible()).isFalse();
    }

    @Test
    void aHeadingCopiesTheAddressOfItsPartAndSaysSo() {
        visit(size(1280, 900).setPermissions(List.of("clipboard-read", "clipboard-write")));
        Locator link = page.locator(".prose h2 a.here").first();
        String target = link.getAttribute("href");
        link.click();
        page.locator(".said:not(:empty)").waitFor();
        assertThat(page.url()).endsWith(target);
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
        assertThat(page.locator(".said").getAttribute("role")).isEqualTo("status");
        assertThat(page.locator(".said").innerText()).isEqualTo("Link copied");
    }

    @Test
    void withoutAScriptAHeadingLeadsToItself() {
        visit(size(1280, 900).setJavaScriptEnabled(false));
        Locator link = page.locator(".prose h2 a.here").last();
        link.click();
        assertThat(page.url()).endsWith(link.getAttribute("href"));
    }
}
