package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that lead to others: the front page, topics, authors, A to Z, and where a term is used. */
class ListPagesTest {
    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void term(String id, String name, String kind) throws IOException {
        write(
                "glossary/" + id + ".md",
                "---\nterm: " + name + "\nid: " + id + "\nkind: " + kind + "\nshort: What it is.\n---\n");
    }

    private void article(String name, int day, String head, String body) throws IOException {
        write(
                "articles/" + name + ".md",
                "---\ntitle: " + name + "\ndate: 2026-01-" + (day < 10 ? "0" : "") + day + "\n" + head + "---\n\n"
                        + body + "\n");
    }

    private void build() throws IOException {
        write("site.yaml", "title: Test\nbaseUrl: https://test.example/\nannotate: {density: none}\n");
        Run run = Run.of("build", "-C", folder.toString());
        assertThat(run.err()).doesNotContain("error:");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site" + path + "index.html"), "UTF-8");
    }

    @Test
    void aTopicNamesTheTermsToKnowAndAnAuthorTheTopics() throws IOException {
        term("raid", "raid", "concept");
        term("court", "High Court", "organisation");
        term("tariff", "tariff", "concept");
        article("one", 1, "topics: [Law]\nauthors: [Ana]\n", "The High Court heard of a raid.");
        article("two", 2, "topics: [Law, Trade]\nauthors: [Ana]\n", "The High Court and a tariff.");
        article("three", 3, "topics: [Trade]\nauthors: [Bo]\n", "A tariff, and a tariff.");
        build();
        Document law = page("/topics/law/");
        assertThat(law.select(".opening .meta").text()).isEqualTo("2 explainers");
        assertThat(law.select("[aria-labelledby=page-explained] dt").eachText())
                .as("the term of both articles first, then the one that is rarer elsewhere")
                .containsExactly("High Court", "raid", "tariff");
        assertThat(page("/authors/ana/").select(".topics a").eachText()).containsExactly("Law (2)", "Trade (1)");
        assertThat(page("/authors/bo/").select(".topics a").eachText()).containsExactly("Trade (1)");
        Document home = page("/");
        assertThat(home.select(".topics a").eachText()).containsExactly("Law (2)", "Trade (2)");
        assertThat(home.select("[aria-labelledby=page-words] dt").eachText())
                .containsExactly("High Court", "tariff", "raid");
        assertThat(home.select("[aria-labelledby=page-words] .meta").eachText())
                .containsExactly("Used on 2 pages", "Used on 2 pages", "Used on 1 page");
    }

    @Test
    void theGlossaryTellsKindsApart() throws IOException {
        term("raid", "raid", "concept");
        term("ana", "Ana Paz", "person");
        term("apple", "apple", "concept");
        term("court", "High Court", "organisation");
        build();
        Document glossary = page("/glossary/");
        assertThat(glossary.select(".letters a").eachText()).containsExactly("A", "H", "R");
        assertThat(glossary.select(".by-kind a").eachText()).containsExactly("Concepts", "People", "Organisations");
        for (Element link : glossary.select(".by-kind a, .letters a")) {
            assertThat(glossary.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        assertThat(glossary.select(".kinds section").get(0).select("a").eachText())
                .containsExactly("apple", "raid");
    }

    @Test
    void aGlossaryOfOneKindNamesNoKinds() throws IOException {
        term("raid", "raid", "concept");
        term("apple", "apple", "concept");
        build();
        assertThat(page("/glossary/").select(".by-kind, .kinds")).isEmpty();
    }

    @Test
    void aLargeGlossaryIsCutAndEveryLetterIsOneStepAway() throws IOException {
        List<String> names = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            for (int i = 100; i < 143; i++) {
                term("" + letter + i, letter + "word" + i, "concept");
                names.add(letter + "word" + i);
            }
        }
        build();
        List<String> shown = new ArrayList<>();
        String path = "/glossary/";
        LinkedHashSet<String> letters = new LinkedHashSet<>();
        int pages = 0;
        while (!path.isEmpty()) {
            Document page = page(path);
            pages++;
            List<String> here = page.select(".letter dt").eachText();
            assertThat(here).hasSizeLessThanOrEqualTo(400);
            shown.addAll(here);
            letters.addAll(page.select(".letter h2").eachText());
            List<String> jumps = page.select(".letters a").eachText();
            assertThat(jumps).hasSize(26);
            for (Element jump : page.select(".letters a")) {
                String[] target = jump.attr("href").split("#");
                Document there = target[0].isEmpty() ? page : page(target[0]);
                assertThat(there.getElementById(target[1])).as(jump.outerHtml()).isNotNull();
            }
            assertThat(page.select("meta[name=robots]").attr("content")).doesNotContain("noindex");
            path = page.select(".pager a[rel=next]").attr("href");
        }
        assertThat(pages).isEqualTo(3);
        assertThat(shown).as("each term once, in order").isEqualTo(names);
        assertThat(letters).hasSize(26);
        assertThat(page("/glossary/page/2/").select(".pager a").eachText())
                .containsExactly("From aword100", "From sword126");
        List<String> sitemaps = locations("sitemap.xml");
        assertThat(sitemaps)
                .containsExactly("https://test.example/sitemap-1.xml", "https://test.example/sitemap-2.xml");
        List<String> listed = new ArrayList<>(locations("sitemap-1.xml"));
        assertThat(listed).hasSize(1000);
        listed.addAll(locations("sitemap-2.xml"));
        assertThat(listed)
                .doesNotHaveDuplicates()
                .contains(
                        "https://test.example/",
                        "https://test.example/glossary/page/3/",
                        "https://test.example/glossary/z142/");
    }

    private List<String> locations(String sitemap) throws IOException {
        return Jsoup.parse(folder.resolve("site/" + sitemap), "UTF-8", "", Parser.xmlParser())
                .select("loc")
                .eachText();
    }

    @Test
    void aTermUsedOnVeryManyPagesHasFurtherPagesForItsUses() throws IOException {
        term("raid", "raid", "concept");
        term("capo", "capo", "concept");
        write("glossary/siege.md", "---\nterm: siege\nshort: A slow one.\n---\n\nNot a raid at all.\n");
        for (int i = 0; i < 230; i++) {
            article("a" + (1000 + i), 1 + i % 28, "", "It was raid number " + i + ". A capo fled.");
        }
        build();
        List<String> uses = new ArrayList<>();
        String path = "/glossary/raid/";
        int pages = 0;
        while (!path.isEmpty()) {
            Document page = page(path);
            pages++;
            assertThat(page.select(".uses li")).hasSizeLessThanOrEqualTo(100);
            for (Element use : page.select(".uses li a[href*=gloss]")) {
                uses.add(use.attr("href"));
                assertThat(use.attr("href")).endsWith("#gloss-raid-1");
            }
            assertThat(page.text()).contains("Used on 231 pages");
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://test.example" + path);
            path = page.select(".uses .onward a, .pager a[rel=next]").attr("href");
        }
        assertThat(pages).isEqualTo(3);
        assertThat(uses).doesNotHaveDuplicates().hasSize(231);
        assertThat(uses.get(230)).as("articles first, then entries").startsWith("/glossary/siege/");
        Document last = page("/glossary/raid/page/3/");
        assertThat(last.select("h1").text()).isEqualTo("raid");
        assertThat(last.select("h2")).as("no level is left out").hasSize(31);
        assertThat(last.select(".crumbs a").eachText()).containsExactly("Test", "Glossary", "raid");
        assertThat(last.select(".uses li").last().select(".meta").text()).isEqualTo("Glossary");
        assertThat(last.select(".pager a[rel=prev]").attr("href")).isEqualTo("/glossary/raid/page/2/");
    }
}
