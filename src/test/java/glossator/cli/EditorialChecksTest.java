package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check} tells beyond a build, what it does not, and how a site and its authors have their say. */
class EditorialChecksTest {
    private static final String HEAD = "---\ntitle: The raid\ndate: 2026-02-23\ntopics: [Security]\n";
    private static final Pattern CODE = Pattern.compile("\\[([a-z-]+)\\]$", Pattern.MULTILINE);

    @TempDir
    private Path project;

    @BeforeEach
    void aSite() throws IOException {
        configure("");
        write("content/assets/map.png", "x");
    }

    @Test
    void aBuildTellsNothingOfWhatOnlyAnEditorWouldSay() throws IOException {
        article("\nThe office counted 252 blockades.\n\n#### Who\n\n![](../assets/map.png)\n");
        assertThat(codes(run("check"))).containsExactly("unsourced-claim", "skipped-heading", "image-without-alt");
        assertThat(codes(run("check", "--only-build"))).isEmpty();
        Run build = run("build", "--strict");
        assertThat(build.code()).isZero();
        assertThat(codes(build)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2026, on 22 February, at 18:45, 20 states were hit; see A4, 2026-02-23, the 1990s, v1.40.",
                "The office counted 252 blockades [@count].",
                "The office counted 252 blockades[^1].\n\n[^1]: By its own count.",
                "The office [counted](https://office.example/) 252 blockades.",
                "The office counted 252 blockades: https://office.example/",
                "He spoke of a \"state of siege\".",
                "As the office [writes](https://office.example/):\n\n> We were not asked.",
                "| a | b |\n|---|---|\n| 252 | 300 |",
                "`252` rows of code.\n\n    252\n",
                "![A map](../assets/map.png) and <img src=\"../assets/map.png\" alt=\"\">",
                "## What happened\n\n### Who\n\n#### Where\n\n## Then",
                "<!-- a comment on checks -->\n\nText.",
            })
    void whatIsInOrderIsNotTold(String body) throws IOException {
        write(
                "content/articles/raid.md",
                HEAD
                        + "sources:\n  - {id: count, title: The count, date: 2026, url: \"https://office.example/\"}\n---\n\n"
                        + body + "\n");
        assertThat(codes(run("check")).stream()
                        // A source that nobody cites is the build's affair.
                        .filter(code -> !code.equals("unused-source"))
                        .toList())
                .isEmpty();
    }

    @Test
    void aPageThatSomebodyLeadsToIsNoOrphan() throws IOException {
        configure("menu:\n  - {title: About, url: /about/}\n");
        for (String name : List.of("about", "linked", "noted", "alone")) {
            write("content/pages/" + name + ".md", "---\ntitle: " + name + "\n---\n\n[Myself](" + name + ".md).\n");
        }
        write(
                "content/articles/first.md",
                "---\ntitle: First\ndate: 2026-02-23\n---\n\n[Linked](../pages/linked.md)\n");
        write(
                "content/articles/second.md",
                "---\ntitle: Second\ndate: 2026-02-23\ntopics: [Security]\nsummary: \"[Noted](../pages/noted.md), [first](first.md).\"\n---\n");
        assertThat(run("check").err())
                .containsOnlyOnce("[orphan-page]")
                .contains("content/pages/alone.md:2:8: note: neither a text nor the menu leads to this page");
    }

    @Test
    void whereAFileCannotBeReadNothingIsSaidToBeMissing() throws IOException {
        write("content/pages/alone.md", "---\ntitle: Alone\n---\n");
        write("content/glossary/cartel.md", "---\nterm: cartel\nshort: A group of firms.\n---\n");
        article("\n<!-- check:off unsourced-claim -- none -->\n\nText.\n");
        assertThat(codes(run("check"))).containsExactly("needless-silence", "unused-term", "orphan-page");
        write("content/articles/siege.md", "---\ntitle: [The siege\n---\n\nThe cartel.\n");
        assertThat(codes(run("check"))).isNotEmpty().doesNotContain("needless-silence", "unused-term", "orphan-page");
    }

    @Test
    void aSiteDecidesHowMuchARuleMatters() throws IOException {
        article("\n#### Who\n\nThe office counted 252 blockades.\n");
        assertThat(run("check").code()).isZero();
        assertThat(run("check", "--strict").code()).isEqualTo(1);
        configure("checks: {skipped-heading: note}\n");
        Run lenient = run("check", "--strict");
        assertThat(lenient.code()).as("notes stop nothing").isZero();
        assertThat(lenient.err()).endsWith("0 errors, 0 warnings, 2 notes\n");
        configure("checks: {skipped-heading: off, unsourced-claim: error}\n");
        Run strict = run("check");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(codes(strict)).containsExactly("unsourced-claim");
        assertThat(run("build").code()).as("a build does not run the rule").isZero();
        configure("checks: {skipped-heading: off, unsourced-claim: off}\n");
        assertThat(run("check").err()).startsWith("no problems in ");
    }

    @Test
    void aWrongWeightStopsABuildToo() throws IOException {
        configure("checks: {orfan-page: off}\n");
        Run build = run("build");
        assertThat(build.code()).isEqualTo(2);
        assertThat(build.err()).contains("did you mean \"orphan-page\"?");
    }

    @Test
    void aCommentSilencesTheBlockBehindItAlone() throws IOException {
        article("""

                Text.

                <!-- check:off image-without-alt, skipped-heading -- a fleuron -->
                <!-- check:off unsourced-claim — counted by us -->

                ![](../assets/map.png) 252 times.

                ![](../assets/map.png)

                ![](../assets/map.png) <!-- check:off image-without-alt -- a line -->

                - a list

                  <!-- check:off image-without-alt -- another -->

                  ![](../assets/map.png)
                """);
        assertThat(run("check").err().lines().filter(line -> line.startsWith("content/")))
                .containsExactly(
                        "content/articles/raid.md:9:35: warning: there is nothing here for \"skipped-heading\" to tell"
                                + " [needless-silence]",
                        "content/articles/raid.md:14:1: warning: the image has no words that stand for it"
                                + " [image-without-alt]");
    }

    @Test
    void aCommentBeforeAllElseSilencesTheFile() throws IOException {
        write(
                "content/articles/raid.md",
                HEAD + "reviewDate: 2001-01-01\nimage: {src: ../assets/map.png}\n---\n\n"
                        + "<!-- check:off image-without-alt -- all are\nfleurons -->\n<!-- check:off stale -- on purpose -->\n\n"
                        + "Text.\n\n![](../assets/map.png)\n");
        assertThat(run("check", "--strict").err()).startsWith("no problems in ");
        assertThat(codes(run("build")))
                .as("a build tells what is stale as ever")
                .containsExactly("stale");
    }

    @Test
    void aSilenceOfARuleThatIsOffIsNotCalledNeedless() throws IOException {
        configure("checks: {image-without-alt: off}\n");
        article("\n<!-- check:off image-without-alt -- all are fleurons -->\n\nText.\n");
        assertThat(run("check").err()).startsWith("no problems in ");
    }

    @Test
    void otherProgramsAreToldOfNotesAsNotes() throws IOException {
        article("\nThe office counted 252 blockades.\n");
        JsonNode json =
                JsonMapper.shared().readTree(run("check", "--format", "json").out());
        assertThat(json.get("notes").asInt()).isEqualTo(1);
        assertThat(json.get("warnings").asInt()).isZero();
        assertThat(json.at("/problems/0/severity").asString()).isEqualTo("note");
        JsonNode sarif =
                JsonMapper.shared().readTree(run("check", "--format", "sarif").out());
        assertThat(sarif.at("/runs/0/results/0/level").asString()).isEqualTo("note");
        assertThat(run("check", "--format", "github").out())
                .startsWith("::notice file=content/articles/raid.md,line=7,col=20,title=unsourced-claim::");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- check:off stale -- x -->\n",
                "![](../assets/map.png) <!-- check:off unsourced-claim -- x -->\n\n",
                "1,111,",
                "<!-- check:off                                        ",
                "<!-- check:off a,a,a,a,a,a,a,a,a,a,a,a -- ",
                "\"a \u00abb \u201cc ",
            })
    void contentThatMeansHarmIsReadInSeconds(String piece) throws IOException {
        // As much as the limits of a text let pass.
        article("\nText.\n\n"
                + piece.repeat(Math.min(49_000, 60_000 / piece.length() * (piece.endsWith("\n") ? 15 : 1))) + " x\n");
        Run run = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> run("check"));
        assertThat(run.code()).isLessThan(2);
    }

    private static List<String> codes(Run run) {
        return CODE.matcher(run.err()).results().map(result -> result.group(1)).toList();
    }

    private void configure(String more) throws IOException {
        write("content/site.yaml", "title: Test\nbaseUrl: https://test.example/\n" + more);
    }

    private void article(String body) throws IOException {
        write("content/articles/raid.md", HEAD + "---\n" + body);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(String... arguments) {
        return Run.of(Stream.concat(List.of(arguments).stream(), List.of("-C", project.toString()).stream())
                .toArray(String[]::new));
    }
}
