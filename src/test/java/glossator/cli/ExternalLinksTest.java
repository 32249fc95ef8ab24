package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.linkcheck.OtherSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --external}: what an author reads of links to other sites. */
class ExternalLinksTest {
    private static final Path REPORT = Path.of("src/test/resources/linkcheck/report.txt");
    private static final String ARTICLE = """
            ---
            title: The raid
            date: 2026-02-23
            summary: "What [they](http://dead.org/summary) say."
            topics: [raids]
            sources:
              - {title: A report, url: "http://dead.org/source", date: 2026}
            ---
            The [report](http://moved.org/report) and the [map](http://dead.org/map), <http://fine.org/>.
            The [office](http://127.0.0.1/office), [again](http://dead.org/map), [here](https://test.example/articles/raid/).

            ![A map](//broken.org/map.png)
            """;

    @TempDir
    private Path project;

    private OtherSites sites;

    @BeforeEach
    void begin() throws IOException {
        sites = new OtherSites()
                .redirect("http://moved.org/report", 301, "http://fine.org/")
                .with("http://fine.org/", 200)
                .with("http://slow.org/", 503)
                .withoutHost("broken.org");
        configure("");
        write("content/articles/raid.md", ARTICLE);
    }

    @AfterEach
    void end() {
        sites.close();
    }

    @Test
    void everyPlaceOfEachAddressIsToldAsWritten() throws IOException {
        configure("menu:\n  - {title: Old, url: \"http://dead.org/menu\"}\n");
        write("content/glossary/raid.md", """
                ---
                term: raid
                short: "A [search](http://dead.org/short)."
                sameAs: ["http://slow.org/"]
                sources:
                  - {title: A book, url: "http://dead.org/book", date: 2020}
                ---
                See <a href="http://dead.org/body">this</a> and [that](http://dead.org/that).
                """);
        Run run = run("--external", "--no-cache");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, run.err());
        }
        assertThat(run.err()).isEqualTo(Files.readString(REPORT));
        assertThat(run.code()).isZero();
    }

    @Test
    void withoutTheOptionNobodyIsAsked() {
        Run run = run();
        assertThat(run.err()).doesNotContain("-link]");
        assertThat(sites.requested()).isEmpty();
    }

    @Test
    void aDeadLinkCountsWhenWarningsDo() throws IOException {
        assertThat(run("--external", "--no-cache", "--strict").code()).isEqualTo(1);
        configure("checks: {dead-link: note}\n");
        assertThat(run("--external", "--no-cache", "--strict").code()).isZero();
        configure("checks: {dead-link: error}\n");
        assertThat(run("--external", "--no-cache").code()).isEqualTo(1);
        configure("checks: {dead-link: off, unchecked-link: off, moved-link: off}\n");
        assertThat(run("--external", "--no-cache").err()).doesNotContain("-link]");
    }

    @Test
    void whatWasNotFoundOutNeverCounts() throws IOException {
        write("content/articles/raid.md", "---\ntitle: A\ndate: 2026-02-23\n---\n[A](http://slow.org/)\n");
        Run run = run("--external", "--no-cache", "--strict");
        assertThat(run.err()).contains("[unchecked-link]");
        assertThat(run.code()).isZero();
    }

    @Test
    void anAuthorSilencesItWithAReasonWhetherOthersAreAskedOrNot() throws IOException {
        write("content/articles/raid.md", """
                ---
                title: A
                date: 2026-02-23
                ---
                <!-- check:off dead-link -- kept as it was cited -->

                [A](http://dead.org/)

                """);
        assertThat(run("--external", "--no-cache").err()).startsWith("no problems");
        assertThat(run().err()).startsWith("no problems");
    }

    @Test
    void theTimeCanBeSet() {
        Run run = run("--external", "--no-cache", "--external-limit", "0");
        assertThat(run.err()).contains("the time for this run was over").doesNotContain("[dead-link]");
        assertThat(sites.requested()).isEmpty();
    }

    @Test
    void optionsThatExcludeEachOtherAreNotBothTaken() {
        assertThat(run("--external", "--only-build").code()).isEqualTo(2);
        assertThat(run("--external", "--external-limit", "-1").code()).isEqualTo(2);
    }

    private void configure(String more) throws IOException {
        write("content/site.yaml", "title: Test\nbaseUrl: https://test.example/\n" + more);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(String... options) {
        return Run.of(
                sites.surroundings(),
                Stream.concat(Stream.of("check", "-C", project.toString()), List.of(options).stream())
                        .toArray(String[]::new));
    }
}
