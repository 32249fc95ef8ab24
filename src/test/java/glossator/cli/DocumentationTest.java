package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the documentation to what the program does: it is a site of ours, complete, and without a problem. */
class DocumentationTest {
    private static final Path DOCS = Path.of("docs");

    @TempDir
    private Path folder;

    @Test
    void theDocumentationIsASiteWithoutAProblem() throws IOException {
        Path output = folder.resolve("site");
        Run run = Run.of("build", "--content", "docs", "--strict", "--no-cache", "--output", output.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains(" 0 problems ");
        assertThat(output.resolve("formats/index.html")).content().contains("class=\"gloss\"");
    }

    @Test
    void everyPageIsListedInTheOverview() throws IOException {
        String overview = Files.readString(DOCS.resolve("pages/overview.md"));
        TreeSet<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            String link =
                    "](" + DOCS.resolve("pages").relativize(page).toString().replace('\\', '/') + ")";
            if (!page.endsWith("overview.md") && !overview.contains(link)) {
                missing.add(page.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A page that lies elsewhere in the folder is read on a forge and is missing from the site. */
    @Test
    void noTextLiesOutsideTheFoldersOfASite() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("articles", "glossary", "pages", "site.yaml");
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.startsWith(DOCS.resolve("glossary")))
                    .sorted()
                    .toList();
        }
    }
}
