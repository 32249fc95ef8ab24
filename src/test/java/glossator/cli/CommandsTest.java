package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a publisher meets them, from an empty folder to a site that is built again and again. */
class CommandsTest {
    private static final String RAID =
            "---\ntitle: The raid\ndate: 2026-02-23\naliases: [/old/raid/]\n---\n\nA [[cartel|gang]], a cartel and cartels.\n";

    @TempDir
    private Path project;

    @BeforeEach
    void aSmallProject() throws IOException {
        write("content/site.yaml", "title: Test\nbaseUrl: https://test.example/news/\nannotate: {occurrence: all}\n");
        write("content/articles/raid.md", RAID);
        write(
                "content/glossary/cartel.md",
                "---\nterm: cartel\nshort: A *group*.\n---\n\nA cartel is a group. See plaza.\n");
        write("content/glossary/plaza.md", "---\nterm: plaza\nauto: false\nshort: A territory.\n---\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(String command, String... arguments) {
        String[] all = Stream.concat(Stream.of(command, "-C", project.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return Run.of(all);
    }

    private SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path top = project.resolve("site");
        if (Files.isDirectory(top)) {
            try (Stream<Path> paths = Files.walk(top)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(top.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return files;
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(project.resolve("site").resolve(path).toFile(), "UTF-8");
    }

    @Test
    void aBuildMakesPagesWhoseEveryAddressBeginsWithTheSitesOwnPath() throws IOException {
        Run run = run("build");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        Document raid = page("articles/raid/index.html");
        assertThat(raid.select("a.gloss").eachText()).containsExactly("gang", "cartel", "cartels");
        assertThat(raid.select("[href^=/],[src^=/]"))
                .allMatch(e -> (e.hasAttr("href") ? e.attr("href") : e.attr("src")).startsWith("/news/"));
        assertThat(raid.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://test.example/news/articles/raid/");
        assertThat(page("old/raid/index.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=https://test.example/news/articles/raid/");
    }

    @Test
    void aSecondBuildWritesNothingAndARemovedArticleTakesItsPageWithIt() throws IOException {
        run("build");
        assertThat(run("build").err()).contains(" 0 files written");
        write("site/mine.txt", "not made by Glossator");
        Files.delete(project.resolve("content/articles/raid.md"));
        assertThat(run("build").code()).isZero();
        assertThat(site()).doesNotContainKey("articles/raid/index.html").containsKey("mine.txt");
    }

    @Test
    void anErrorLeavesTheLastSiteAsItWas() throws IOException {
        run("build");
        SortedMap<String, String> before = site();
        write("content/articles/siege.md", "---\ntitle: The siege\ndate: 2026-13-01\n---\n");
        Run failed = run("build");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("[bad-date]").contains("nothing was written");
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void warningsStopAStrictBuildAlone() throws IOException {
        write("content/articles/raid.md", RAID + "\n[^1]: Nobody refers to this.\n");
        assertThat(run("check").code()).isZero();
        assertThat(run("check", "--strict").code()).isEqualTo(1);
        assertThat(site()).as("check writes nothing").isEmpty();
    }

    @Test
    void draftsAndArticlesOfTheFutureAreLeftOutOfEveryFile() throws IOException {
        write("content/articles/draft.md", "---\ntitle: Hushed\ndraft: true\n---\nA cartel.\n");
        write("content/articles/later.md", "---\ntitle: Hushed\ndate: 2999-01-01\n---\nA cartel.\n");
        write(
                "content/articles/past.md",
                "---\ntitle: Hushed\ndate: 2020-01-01\nexpiryDate: 2021-01-01\n---\nA cartel.\n");
        run("build");
        assertThat(site().values()).noneMatch(text -> text.contains("Hushed"));
        run("build", "--drafts", "--future");
        assertThat(site())
                .containsKeys("articles/draft/index.html", "articles/later/index.html", "articles/past/index.html");
        assertThat(page("articles/draft/index.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void aFolderThatIsNotOursIsNotWritten() throws IOException {
        write("elsewhere/thesis.txt", "years of work");
        Run run = run("build", "--output", "elsewhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds files that Glossator did not make");
        assertThat(run("build", "--output", "content/site").code()).isEqualTo(2);
        assertThat(run("build", "--output", ".").code()).isEqualTo(2);
        assertThat(Files.list(project.resolve("elsewhere"))).hasSize(1);
    }

    @Test
    void explainTellsEveryMatchWithItsPlace() throws IOException {
        Run run = run("explain", "content/articles/raid.md", "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.get("article").asString()).isEqualTo("content/articles/raid.md");
        JsonNode byHand = json.get("annotations").get(0);
        JsonNode automatic = json.get("annotations").get(1);
        assertThat(byHand.get("surface").asString()).isEqualTo("gang");
        assertThat(RAID.substring(byHand.get("start").asInt(), byHand.get("end").asInt()))
                .isEqualTo("[[cartel|gang]]");
        assertThat(RAID.substring(
                        automatic.get("start").asInt(), automatic.get("end").asInt()))
                .isEqualTo("cartel");
        assertThat(automatic.get("line").asInt()).isEqualTo(7);
        assertThat(automatic.get("column").asInt()).isEqualTo(22);
        assertThat(automatic.get("status").asString()).isEqualTo("made");
        assertThat(run("explain", "content/articles/none.md").code()).isEqualTo(2);
    }

    @Test
    void termsTellWhereEachIsUsedAndByWhichForms() {
        Run unused = run("terms", "--unused");
        assertThat(unused.out()).isEqualTo("plaza: 0 marks on 0 pages\n");
        JsonNode cartel = new JsonMapper()
                .readTree(run("terms", "--format", "json").out())
                .get("terms")
                .get(0);
        assertThat(cartel.get("marks").asInt()).isEqualTo(3);
        assertThat(cartel.get("uses").get(0).get("sentence").asString()).isEqualTo("A gang, a cartel and cartels.");
        assertThat(run("terms", "--format", "csv").out()).contains("\"A gang, a cartel and cartels.\"");
        assertThat(run("terms", "--forms", "cartel").out()).isEqualTo("cartel\ncartels\n");
        assertThat(run("terms", "--forms", "cartel", "--format", "json").out())
                .isEqualTo("{\"id\":\"cartel\",\"forms\":[\"cartel\",\"cartels\"]}\n");
        assertThat(run("terms", "--forms", "cartel", "--format", "csv").out())
                .isEqualTo("id,form\r\ncartel,cartel\r\ncartel,cartels\r\n");
    }

    @Test
    void aPublishersTemplateReplacesTheBuiltInOneOfItsName() throws IOException {
        write("templates/page.ftlh", "<!DOCTYPE html><title>${page.title}</title><p>${content.body}</p>");
        write("content/pages/about.md", "---\ntitle: A & B\n---\n\n*Us.*\n");
        assertThat(run("build").code()).isZero();
        assertThat(site().get("about/index.html"))
                .isEqualTo("<!DOCTYPE html><title>A &amp; B</title><p><p><em>Us.</em></p>\n</p>");
        assertThat(page("articles/raid/index.html").select("main")).hasSize(1);
    }

    @Test
    void wrongUsageIsToldWithoutATrace() {
        assertThat(Run.of("biuld").code()).isEqualTo(2);
        Run run = run("build", "--base-url", "nope");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("the --base-url \"nope\" is not the address of a site")
                .doesNotContain("\tat ");
    }

    @Test
    void aCrowdedPageKeepsTheRarestTermsAndExplainSaysSo() throws IOException {
        write("content/site.yaml", "title: Test\nbaseUrl: https://test.example/\nannotate: {density: 5}\n");
        write("content/glossary/plaza.md", "---\nterm: plaza\nshort: A territory.\n---\n");
        write(
                "content/articles/raid.md",
                "---\ntitle: The raid\ndate: 2026-02-23\n---\n\nOne cartel has its own plaza in town.\n");
        assertThat(run("build").code()).isZero();
        // A cartel stands on the plaza's page or elsewhere too; a plaza here and on the cartel's page.
        write("content/articles/other.md", "---\ntitle: Other\ndate: 2026-02-23\n---\n\nThe cartel grows.\n");
        assertThat(run("build").code()).isZero();
        assertThat(page("articles/raid/index.html").select("main p a.gloss").eachText())
                .containsExactly("cartel");
        write("content/articles/third.md", "---\ntitle: Third\ndate: 2026-02-23\n---\n\nThe cartel is big.\n");
        assertThat(run("build").code()).isZero();
        assertThat(page("articles/raid/index.html").select("main p a.gloss").eachText())
                .containsExactly("plaza");
        assertThat(run("explain", "content/articles/raid.md").out())
                .contains("suppressed  cartel -> cartel  (the page's density leaves no room");
        write("content/glossary/cartel.md", "---\nterm: cartel\noccurrence: page\nshort: A *group*.\n---\n");
        assertThat(run("build").code()).isZero();
        assertThat(page("articles/raid/index.html").select("main p a.gloss").eachText())
                .containsExactly("cartel");
    }

    @Test
    void anEverydayTermOfALargeSiteIsMarkedWhereItMatters() throws IOException {
        for (int i = 0; i < 210; i++) {
            write(
                    "content/articles/a" + i + ".md",
                    "---\ntitle: A" + i + "\ndate: 2026-02-23\n---\n\nIn passing, a cartel is named here.\n");
        }
        write(
                "content/articles/about.md",
                "---\ntitle: About\ndate: 2026-02-23\n---\n\nA cartel, one cartel, that cartel and every cartel.\n");
        write(
                "content/articles/all.md",
                "---\ntitle: All\ndate: 2026-02-23\ngloss: {density: none}\n---\n\nIn passing, a cartel.\n");
        assertThat(run("build").code()).isZero();
        assertThat(page("articles/a7/index.html").select("a.gloss")).isEmpty();
        assertThat(page("articles/a7/index.html").select("#g-cartel")).isEmpty();
        assertThat(page("articles/about/index.html").select("main p a.gloss")).hasSize(4);
        assertThat(page("articles/all/index.html").select("main p a.gloss")).hasSize(1);
        assertThat(run("explain", "content/articles/a7.md").out()).contains("(density: auto)");
        assertThat(run("terms").out()).contains("cartel: ");
    }

    @Test
    void whatLooksLikeAMarkInTrustedHtmlIsTheAuthorsOwn() throws IOException {
        write("content/site.yaml", "title: Test\nbaseUrl: https://test.example/\nrawHtml: trusted\n");
        String forged = "<a class=\"gloss\" data-term=\"cartel\" href=\"#g-cartel\">x</a>";
        for (int i = 0; i < 210; i++) {
            write(
                    "content/articles/a" + i + ".md",
                    "---\ntitle: A" + i
                            + "\ndate: 2026-02-23\n---\n\nIn passing, a cartel is named here.\n\n<script>const mark = '"
                            + forged + "';</script>\n");
        }
        assertThat(run("build").code()).isZero();
        assertThat(page("articles/a7/index.html").select("main p a.gloss")).isEmpty();
        assertThat(page("articles/a7/index.html").html()).contains("const mark = '" + forged + "';");
    }

    @Test
    void wordsThatMayLackADefinitionAreSuggested() throws IOException {
        write(
                "content/articles/raid.md",
                "---\ntitle: The raid\ndate: 2026-02-23\n---\n\nThe DEA, a cartel, and \"hugs, not bullets\".\n\nThe DEA again.\n");
        Run text = run("terms", "--suggest");
        assertThat(text.code()).isZero();
        assertThat(text.out()).isEqualTo("""
                        DEA: an abbreviation, 2 mentions in 1 text
                          content/articles/raid.md:6:5: The DEA, a cartel, and "hugs, not bullets".
                          content/articles/raid.md:8:5: The DEA again.
                        hugs, not bullets: a phrase in quotation marks, 1 mention in 1 text
                          content/articles/raid.md:6:25: The DEA, a cartel, and "hugs, not bullets".
                        """);
        JsonNode json = JsonMapper.shared()
                .readTree(run("terms", "--suggest", "--format", "json").out());
        assertThat(json.at("/suggestions/0/phrase").asString()).isEqualTo("DEA");
        assertThat(json.at("/suggestions/0/mentions/1/line").asInt()).isEqualTo(8);
        assertThat(run("terms", "--suggest", "--format", "csv").out())
                .startsWith("phrase,reason,texts,mentions,file,line,column,sentence\r\nDEA,acronym,1,2,")
                .contains("\"The DEA, a cartel, and \"\"hugs, not bullets\"\".\"\r\n");
    }

    @Test
    void marksAreWrittenAsWebAnnotationsWhereAsked() throws IOException {
        assertThat(run("build").code()).isZero();
        assertThat(site()).doesNotContainKey("articles/raid/annotations.json");
        write(
                "content/site.yaml",
                "title: Test\nbaseUrl: https://test.example/news/\nannotate: {occurrence: all, webAnnotations: true}\n");
        write(
                "content/articles/raid.md",
                "---\ntitle: The raid 🚨\ndate: 2026-02-23\n---\n\n😀 &lt;A&gt; [[cartel|gang]], *a* cartel & cartels.\n");
        assertThat(run("build").code()).isZero();
        String text = page("articles/raid/index.html").body().wholeText();
        int[] points = text.codePoints().toArray();
        JsonNode collection = JsonMapper.shared().readTree(site().get("articles/raid/annotations.json"));
        assertThat(collection.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type").asString()).isEqualTo("AnnotationCollection");
        assertThat(collection.get("total").asInt()).isEqualTo(3);
        List<String> words = new ArrayList<>();
        for (JsonNode item : collection.at("/first/items")) {
            JsonNode quote = item.at("/target/selector/0");
            JsonNode position = item.at("/target/selector/1");
            int start = position.get("start").asInt();
            int end = position.get("end").asInt();
            words.add(new String(points, start, end - start));
            assertThat(words.get(words.size() - 1)).isEqualTo(quote.get("exact").asString());
            assertThat(text)
                    .contains(quote.get("prefix").asString()
                            + quote.get("exact").asString()
                            + quote.get("suffix").asString());
            assertThat(item.at("/body/source").asString()).isEqualTo("https://test.example/news/glossary/cartel/");
            assertThat(item.at("/target/source").asString()).isEqualTo("https://test.example/news/articles/raid/");
        }
        assertThat(words).containsExactly("gang", "cartel", "cartels");
    }

    @Test
    void aSiteIsBegunInAnEmptyFolderAndBuildsAtOnce() throws IOException {
        Path folder = project.resolve("begun");
        Run init = Run.of("init", folder.toString());
        assertThat(init.code()).as(init.err()).isZero();
        assertThat(init.out().lines()).hasSize(5);
        Run build = Run.of("build", "-C", folder.toString(), "--strict");
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(Jsoup.parse(
                                folder.resolve("site/articles/how-tides-work/index.html")
                                        .toFile(),
                                "UTF-8")
                        .select("a.gloss")
                        .eachText())
                .containsExactly("spring tide", "neap tide");
        assertThat(Run.of("init", folder.toString()).code()).isEqualTo(2);
        assertThat(Run.of("init", folder.toString()).err()).contains("is not empty");
    }

    @Test
    void aTextIsBegunBuildsAtOnceAndReplacesNothing() throws IOException {
        for (String kind : List.of("article", "term", "page")) {
            Run begun = run("new", kind, "Why: \"this\" & that?");
            assertThat(begun.code()).as(begun.err()).isZero();
            assertThat(project.resolve(begun.out().strip())).exists();
            assertThat(run("new", kind, "Why: \"this\" & that?").code()).isEqualTo(2);
            assertThat(run("new", kind, "why this that").err()).contains("is there already");
        }
        Run build = run("build", "--strict", "--drafts");
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(page("articles/why-this-that/index.html").select("h1").text())
                .isEqualTo("Why: “this” & that?");
        assertThat(run("new", "article", "???").code()).isEqualTo(2);
        assertThat(Run.of(
                                "new",
                                "article",
                                "A",
                                "-C",
                                project.resolve("content").toString())
                        .err())
                .contains("glossator init");
    }

    @Test
    void problemsAreReportedForOtherPrograms() throws IOException {
        write(
                "content/articles/a,b%\n::error::.md",
                "---\ntitle: A\ntopics: [T]\ndate: 2026-02-23\n---\n\n[x](gone.md) 100%\n");
        Run json = run("check", "--format", "json");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.err()).isEmpty();
        JsonNode problem = JsonMapper.shared().readTree(json.out()).at("/problems/0");
        assertThat(problem.get("code").asString()).isEqualTo("broken-link");
        assertThat(problem.get("line").asInt()).isEqualTo(7);
        assertThat(problem.get("column").asInt()).isEqualTo(5);
        JsonNode log =
                JsonMapper.shared().readTree(run("check", "--format", "sarif").out());
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/tool/driver/rules/0/id").asString()).isEqualTo("broken-link");
        JsonNode place = log.at("/runs/0/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).startsWith("content/articles/a%2Cb%25%0A");
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(5);
        assertThat(log.at("/runs/0/results/0/level").asString()).isEqualTo("error");
        // No name makes a second command.
        assertThat(run("check", "--format", "github").out().lines().filter(line -> !line.startsWith("::notice ")))
                .singleElement()
                .asString()
                .startsWith(
                        "::error file=content/articles/a%2Cb%25%0A%3A%3Aerror%3A%3A.md,line=7,col=5,title=broken-link::no page at");
    }
}
