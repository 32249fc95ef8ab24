package glossator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** The Nu checker finds no error on any kind of page, as it was written and as the script has left it (R31). */
class StandardHtmlTest extends SiteReading {
    @Test
    void pagesAreHtmlByTheStandardWithCardsClosedAndOpen() {
        List<String> errors = new ArrayList<>();
        for (String path : PAGE_KINDS) {
            visit(size(1280, 900), server.address(path));
            errors.addAll(
                    errors(path, context.request().get(server.address(path)).text()));
            Locator terms = page.locator("a.gloss:visible");
            if (terms.count() > 0) {
                terms.first().click();
                card().waitFor();
            }
            if (path.contains("?")) {
                page.locator("#search-results li").first().waitFor();
            }
            errors.addAll(errors(path + " after the script", page.content()));
        }
        assertThat(errors).as("R31").isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() {
        String wrong = "<!DOCTYPE html><html lang=en><title>x</title><button><a href=x>x</a></button>";
        assertThat(errors("wrong", wrong)).hasSize(1);
    }

    /** In a thread with a deep stack: the checker's schema is one deep recursion. */
    private static List<String> errors(String name, String html) {
        FutureTask<String> check = new FutureTask<>(() -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        });
        new Thread(null, check, "nu", 64L * 1024 * 1024).start();
        try {
            return check.get()
                    .lines()
                    .filter(line -> line.contains(": error:"))
                    .map(line -> name + line)
                    .toList();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError("the checker failed on " + name, failed);
        }
    }
}
