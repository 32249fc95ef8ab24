package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards in a second engine (R32): what TermCardTest and CardBehaviourTest hold of Chromium, R5 to R13 and R15, R16, in Firefox. */
class FirefoxTest {
    private static final String TERM = "document.querySelector('a.gloss[data-term=narcobloqueos]')";
    private static final String OTHER =
            "document.querySelector('article .prose a.gloss:not([data-term=narcobloqueos])')";
    private static final String CARD = "document.querySelector('[role=dialog]')";
    private static final String OPEN = "!!(" + CARD + " && " + CARD + ".matches(':popover-open'))";
    private static final String ENTER = "\uE007";
    private static final String TAB = "\uE004";
    private static final String ESCAPE = "\uE00C";

    @TempDir
    private static Path profile;

    private static SiteServer server;
    private static Firefox firefox;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> program = Firefox.installed();
        if (program.isEmpty()) {
            System.out.println("FirefoxTest skipped: no Firefox is installed (Debian: apt install firefox-esr)");
        }
        assumeTrue(program.isPresent(), "skipped: no Firefox is installed (Debian: apt install firefox-esr)");
        server = new SiteServer(Path.of("site"));
        firefox = new Firefox(program.get(), profile);
    }

    @AfterAll
    static void close() {
        if (firefox != null) {
            firefox.close();
            server.close();
        }
    }

    @BeforeEach
    void anArticle() {
        firefox.mouse(1, 1, false);
        firefox.size(1280, 900);
        firefox.visit(server.address(SiteReading.ARTICLE));
    }

    @AfterEach
    void nothingWasSaidOnTheConsole() {
        assertThat(firefox.console()).as("R4").isEmpty();
    }

    private static boolean is(String expression) {
        return firefox.value(expression).asBoolean();
    }

    private static double number(String expression) {
        return firefox.value(expression).asDouble();
    }

    private static String text(String expression) {
        return firefox.value(expression).asString();
    }

    private static void point(String element, boolean press) {
        firefox.value(element + ".scrollIntoView({block: 'center', behavior: 'instant'})");
        point(element, press, 0.5);
    }

    private static void point(String element, boolean press, double part) {
        String box = element + ".getClientRects()[0]";
        double x = number(box + ".left + " + box + ".width * " + part);
        firefox.mouse(x, number(box + ".top + " + box + ".height / 2"), press);
    }

    private static void focusTheTermByKeyboard() {
        firefox.value("[...document.querySelectorAll('a')].findLast((a) => a.compareDocumentPosition(" + TERM
                + ") & 4).focus()");
        firefox.press(TAB);
        assertThat(is("document.activeElement === " + TERM))
                .as("reached by Tab")
                .isTrue();
    }

    @Test
    void aReaderOpensReadsAndClosesByKeyboard() {
        focusTheTermByKeyboard();
        assertThat(is(OPEN)).as("focus alone opens nothing (R7)").isFalse();
        assertThat(text(TERM + ".getAttribute('role') + ' ' + " + TERM + ".getAttribute('aria-haspopup') + ' ' + "
                        + TERM + ".getAttribute('aria-expanded')"))
                .as("R5")
                .isEqualTo("button dialog false");
        for (String key : new String[] {ENTER, " "}) {
            double before = number("scrollY");
            firefox.press(key);
            assertThat(firefox.becomes(OPEN)).as("R6").isTrue();
            assertThat(is(CARD + ".contains(document.activeElement)")).as("R6").isTrue();
            assertThat(text(TERM + ".getAttribute('aria-expanded')")).as("R5").isEqualTo("true");
            assertThat(text(TERM + ".getAttribute('aria-controls')")).as("R5").isEqualTo(text(CARD + ".id"));
            assertThat(number("scrollY")).as("nothing scrolled (R6)").isEqualTo(before);
            firefox.press(ESCAPE);
            assertThat(firefox.becomes("!" + OPEN)).as("R10").isTrue();
            assertThat(is("document.activeElement === " + TERM)).as("R10").isTrue();
            assertThat(number("scrollY")).as("R10").isEqualTo(before);
        }
    }

    @Test
    void tabGoesThroughTheCardAndOnInTheText() {
        focusTheTermByKeyboard();
        firefox.press(ENTER);
        assertThat(firefox.becomes(OPEN)).isTrue();
        firefox.press(TAB);
        assertThat(is("document.activeElement.matches('.card-close')")).as("R6").isTrue();
        for (int i = 0; i < 10 && is(CARD + ".contains(document.activeElement)"); i++) {
            firefox.press(TAB);
        }
        assertThat(is(OPEN)).as("focus leaving the card closes it (R12)").isFalse();
        assertThat(is("!!document.activeElement.closest('article')")).as("R6").isTrue();
        assertThat(is("!!(" + TERM + ".compareDocumentPosition(document.activeElement) & 4)"))
                .as("what follows the term (R6)")
                .isTrue();
    }

    @Test
    void restingOpensNeitherTooSoonNorWithTheFocusAndTheCardMayBeEntered() {
        firefox.value("document.addEventListener('pointerover', (e) => { if (e.target === " + TERM
                + ") window.over = performance.now(); })");
        firefox.value("document.addEventListener('toggle', (e) => { window[e.newState] = performance.now(); }, true)");
        point(TERM, false);
        assertThat(firefox.becomes(OPEN)).as("R8").isTrue();
        assertThat(number("window.open - window.over")).as("R8").isGreaterThanOrEqualTo(250);
        assertThat(is(CARD + ".contains(document.activeElement)")).as("R8").isFalse();
        point(CARD + ".querySelector('dd')", false, 0.5);
        assertThat(is("new Promise((done) => setTimeout(() => done(" + OPEN + "), 700))"))
                .as("the pointer may enter the card (R9)")
                .isTrue();
        firefox.press(ESCAPE);
        assertThat(firefox.becomes("!" + OPEN)).as("R9").isTrue();
        firefox.mouse(1, 1, false);
        point(TERM, false);
        assertThat(firefox.becomes(OPEN)).isTrue();
        firefox.mouse(1, 1, false);
        assertThat(firefox.becomes("!" + OPEN)).as("leaving closes (R8)").isTrue();
    }

    @Test
    void oneCardIsOpenAndASecondPressOrAPressElsewhereClosesIt() {
        point(TERM, true);
        assertThat(firefox.becomes(OPEN)).isTrue();
        point(OTHER, false);
        assertThat(is("new Promise((done) => setTimeout(() => done(" + TERM
                        + ".getAttribute('aria-expanded') === 'true'), 700))"))
                .as("not replaced by hovering (R11)")
                .isTrue();
        point(OTHER, true);
        assertThat(firefox.becomes(OTHER + ".getAttribute('aria-expanded') === 'true'"))
                .as("R11")
                .isTrue();
        assertThat(text(TERM + ".getAttribute('aria-expanded')")).as("R11").isEqualTo("false");
        point(OTHER, true);
        assertThat(firefox.becomes("!" + OPEN)).as("R11").isTrue();
        point(TERM, true);
        assertThat(firefox.becomes(OPEN)).isTrue();
        firefox.mouse(3, 450, true);
        assertThat(firefox.becomes("!" + OPEN)).as("R13").isTrue();
    }

    @Test
    void theCardStandsAtItsLineAndOnAPhoneBelowIt() {
        point(TERM, true);
        assertThat(firefox.becomes(OPEN)).isTrue();
        double gap = number("(() => { const c = " + CARD + ".getBoundingClientRect(), t = " + TERM
                + ".getClientRects()[0]; return Math.max(c.top - t.bottom, t.top - c.bottom); })()");
        assertThat(gap).as("R15").isBetween(-0.5, 8.5);
        firefox.size(390, 700);
        firefox.visit(server.address(SiteReading.ARTICLE));
        point(TERM, true);
        assertThat(firefox.becomes(OPEN)).isTrue();
        assertThat(is("(() => { const c = " + CARD + ".getBoundingClientRect(), t = " + TERM
                        + ".getClientRects()[0]; return Math.round(c.width) === document.documentElement.clientWidth && Math.round(c.bottom) === 700"
                        + " && c.height <= 351 && t.top >= 0 && t.bottom <= c.top + 1; })()"))
                .as("R16")
                .isTrue();
    }
}
