package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Searches the sample site as a reader does. */
class SearchTest extends SiteReading {
    private void visit(String address, boolean script) {
        visit(size(1280, 900).setJavaScriptEnabled(script), server.address(address));
    }

    private static List<String[]> rows(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/spec/search", file))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    /** A script of ours as a module, which the page's policy lets in, since it is the site's own. */
    private String module() {
        return page.locator("script[type=module]").getAttribute("src");
    }

    @Test
    void whatAReaderTypesFindsWhatIsMeant() throws IOException {
        List<String[]> rows = rows("queries.tsv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(50);
        List<String> missed = new ArrayList<>();
        for (String language : List.of("en", "es")) {
            visit(language.equals("en") ? "/search/" : "/es/search/", true);
            String search = "async ([module, index, query]) => {"
                    + " const {searcher} = await import(module);"
                    + " const found = await searcher(index)(query);"
                    + " return found.terms.concat(found.pages).slice(0, 3).map((one) => one.title); }";
            String index = page.locator("#search-form").getAttribute("data-index");
            for (String[] row : rows) {
                if (row[0].equals(language)) {
                    Object found = page.evaluate(search, List.of(module(), index, row[1]));
                    if (!((List<?>) found).contains(row[2])) {
                        missed.add(row[1] + " -> " + found + ", not " + row[2]);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void thePageFoldsWordsAsTheIndexDoes() throws IOException {
        visit("/search/", true);
        String fold = "async ([module, language, text]) => {"
                + " const {folding} = await import(module);"
                + " const fold = folding(language);"
                + " return [fold.words(text).join(' '), fold.compact(text)]; }";
        for (String[] row : rows("folding.tsv")) {
            Object folded = page.evaluate(fold, List.of(module(), row[0], row[1]));
            assertThat(folded).as(row[0] + ": " + row[1]).isEqualTo(List.of(row[2], row[3]));
        }
    }

    @Test
    void resultsComeAsOneTypesAndAreAnnounced() {
        visit("/search/", true);
        page.locator("#search-field").pressSequentially("narco bloq");
        Locator first = page.locator("#search-results li").first();
        first.waitFor();
        page.waitForCondition(() -> first.locator("a").textContent().equals("narcobloqueos"));
        assertThat(first.getAttribute("class")).isEqualTo("found-term");
        assertThat(first.locator(".kicker").textContent()).isEqualTo("Concept");
        assertThat(page.locator("#search-status").getAttribute("role")).isEqualTo("status");
        assertThat(page.locator("#search-status").textContent()).matches("\\d+ results?");
        assertThat(page.url()).endsWith("/search/?q=narco+bloq");
        // From the field by keyboard alone: the button, then the first result.
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("narcobloqueos");
        page.locator("#search-field").fill("xyzzy");
        page.waitForCondition(() -> page.locator("#search-status").textContent().startsWith("Nothing was found"));
        assertThat(page.locator("#search-results li").count()).isZero();
    }

    @Test
    void anAddressWithAQueryShowsItsResults() {
        visit("/search/?q=hugs", true);
        page.locator("#search-results li").first().waitFor();
        assertThat(page.locator("#search-field").inputValue()).isEqualTo("hugs");
    }

    @Test
    void withoutScriptThePageLeadsToEverythingElse() {
        visit("/search/", false);
        assertThat(page.locator("noscript p").isVisible()).isTrue();
        assertThat(page.locator("nav.elsewhere a").count()).isEqualTo(3);
    }

    @Test
    void theFirstQueryReadsAFewSmallFiles() {
        visit("/about/", true);
        Map<String, Integer> sizes = new TreeMap<>();
        page.onResponse(response -> {
            if (response.url().contains("/search/data/")) {
                sizes.put(response.url(), response.body().length);
            }
        });
        page.navigate(server.address("/search/?q=cartel"));
        page.locator("#search-results li").first().waitFor();
        // Not compressed here; over the wire it is a third of that.
        assertThat(sizes).hasSizeLessThanOrEqualTo(10);
        assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum()).isLessThan(60_000);
    }
}
