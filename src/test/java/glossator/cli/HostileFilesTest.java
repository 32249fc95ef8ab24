package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too large, too deep, or no files: each is a located problem, none a stack trace or a hang. */
class HostileFilesTest {
    private static final String HEAD = "---\ntitle: The raid\ndate: 2026-02-23\n---\n\n";

    @TempDir
    private Path project;

    private Path articles;

    @BeforeEach
    void anEmptyProject() throws IOException {
        articles = Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/site.yaml"), "title: Test\nbaseUrl: https://test.example/\n");
    }

    @Test
    void aFolderWithoutAConfigurationIsToldSo() throws IOException {
        Files.delete(project.resolve("content/site.yaml"));
        Run run = check();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("""
                content/site.yaml: error: there is no such file [no-configuration]
                   hint: make it, with a "title" and a "baseUrl"; or name the project's folder with -C
                """);
    }

    @Test
    void aFileOfSixMegabytesIsRefused() throws IOException {
        Files.writeString(articles.resolve("raid.md"), HEAD + "word ".repeat(1_300_000));
        Run run = check();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("content/articles/raid.md: error: the file is larger than the 5 MB allowed [too-long]");
    }

    @Test
    void aFrontMatterOfHalfAMegabyteIsRefused() throws IOException {
        Files.writeString(
                articles.resolve("raid.md"), "---\ntitle: The raid\nsummary: " + "word ".repeat(100_000) + "\n---\n");
        Run run = check();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("content/articles/raid.md:2:1: error: the front matter is 488 KB long");
    }

    @Test
    void quotesNestedTenThousandDeepAreRefused() throws IOException {
        Files.writeString(articles.resolve("raid.md"), HEAD + "> ".repeat(20_000) + "deep\n");
        Run run = check();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "content/articles/raid.md:6:101: error: the line begins more than the 50 quotes and lists allowed [too-deep]")
                .doesNotContain("Exception");
    }

    @Test
    void listsInFrontMatterNestedAThousandDeepAreRefused() throws IOException {
        Files.writeString(
                articles.resolve("raid.md"), "---\ntitle: " + "[".repeat(1000) + "]".repeat(1000) + "\n---\n");
        Run run = check();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("values are nested more than 50 deep [broken-yaml]");
    }

    @Test
    void aNameCannotForgeALineOfTheReport() throws IOException {
        Files.writeString(articles.resolve("a\nb\u001b[31m.md"), "no front matter");
        Run run = check();
        assertThat(run.err()).startsWith("content/articles/a\\u000Ab\\u001B[31m.md:1:1: error:");
    }

    private Run check() {
        return Run.of("check", "-C", project.toString());
    }
}
