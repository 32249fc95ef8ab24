package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The furniture of an explainer where there is none of it, a little, and very much. */
class ExplainerPartsTest {
    private static final String SITE = "title: Test\nbaseUrl: https://test.example/\n";

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void article(String name, String head, String body) throws IOException {
        String title = head.contains("title:") ? "" : "title: " + name + "\n";
        String date = head.startsWith("date:") || head.contains("\ndate:") ? "" : "date: 2026-02-23\n";
        write("articles/" + name + ".md", "---\n" + title + date + head + "---\n\n" + body + "\n");
    }

    private void build() throws IOException {
        if (!Files.exists(folder.resolve("content/site.yaml"))) {
            write("site.yaml", SITE);
        }
        Run run = Run.of("build", "-C", folder.toString());
        assertThat(run.err()).doesNotContain("error:");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site" + path + "index.html"), "UTF-8");
    }

    @Test
    void anArticleWithoutFurnitureShowsNone() throws IOException {
        article("bare", "", "A line.");
        build();
        Document page = page("/articles/bare/");
        assertThat(page.select(
                        ".key-points, .contents, .hint, .switch, .timeline, .who, .terms, .notes, .sources, .changes,"
                                + " .age, .correction, .related, .filed"))
                .isEmpty();
        assertThat(page.select("article h1").text()).isEqualTo("bare");
    }

    @Test
    void aLittleOfEachIsShownOnceUnderItsOwnHeading() throws IOException {
        write("glossary/ana.md", "---\nterm: Ana Paz\nkind: person\nshort: A judge.\n---\n");
        write("glossary/court.md", "---\nterm: High Court\nkind: organisation\nshort: The last court.\n---\n");
        write("glossary/bail.md", "---\nterm: bail\nshort: Money that frees.\n---\n");
        article(
                "short",
                "keyPoints: [One]\ntimeline:\n  - {date: 2019, text: It began.}\n",
                "Ana Paz of the High Court set bail.\n\n## One\n\nText.\n\n## Two\n\nText.");
        build();
        Document page = page("/articles/short/");
        assertThat(page.select(".key-points li").eachText()).containsExactly("One");
        assertThat(page.select(".timeline li time").attr("datetime")).isEqualTo("2019");
        assertThat(page.select(".who dd").eachText())
                .as("people and organisations of the page, not its other terms")
                .containsExactly("Ana Paz", "High Court");
        assertThat(page.select(".who dt").eachText()).containsExactly("People", "Organisations");
        assertThat(page.select(".contents")).as("two headings need no list").isEmpty();
    }

    @Test
    void whoComesFirstInWhoIsWhoIsTheAuthorsChoice() throws IOException {
        write("glossary/ana.md", "---\nterm: Ana Paz\nkind: person\nshort: A judge.\n---\n");
        write("glossary/bo.md", "---\nterm: Bo Lind\nkind: person\nshort: A clerk.\n---\n");
        write("glossary/cy.md", "---\nterm: Cy Moss\nkind: person\nshort: A witness.\n---\n");
        article("trial", "people: [cy, bo]\n", "Ana Paz heard Bo Lind.");
        build();
        Document page = page("/articles/trial/");
        assertThat(page.select(".who dd").eachText()).containsExactly("Cy Moss", "Bo Lind", "Ana Paz");
        assertThat(page.select(".who dd a").eachAttr("href"))
                .as("who is not named in the text is found on a page of their own")
                .containsExactly("/glossary/cy/", "#g-bo", "#g-ana");
    }

    @Test
    void veryMuchOfEachIsShownWhole() throws IOException {
        StringBuilder body = new StringBuilder();
        StringBuilder head = new StringBuilder("timeline:\n");
        for (int i = 0; i < 150; i++) {
            write("glossary/p" + i + ".md", "---\nterm: Person" + i + "\nkind: person\nshort: Someone.\n---\n");
            body.append("## Part ")
                    .append(i)
                    .append(" and what it has to say\n\nPerson")
                    .append(i)
                    .append(" spoke.\n\n");
            head.append("  - {date: ")
                    .append(1800 + i)
                    .append(", text: \"")
                    .append("Word ".repeat(60))
                    .append("\"}\n");
        }
        article("long", head + "gloss: {density: none}\n", body.toString());
        build();
        Document page = page("/articles/long/");
        assertThat(page.select(".who dd")).hasSize(150);
        assertThat(page.select(".timeline li")).hasSize(150);
        List<String> targets = page.select(".contents a").eachAttr("href");
        assertThat(targets).hasSize(150);
        assertThat(targets).allMatch(target -> page.getElementById(target.substring(1)) != null);
    }

    @Test
    void theRarestSharedTermIsNamedFirstHoweverManyThereAre() throws IOException {
        StringBuilder common = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            write("glossary/t" + (100 + i) + ".md", "---\nterm: Word" + i + "\nshort: One.\n---\n");
            common.append("Word").append(i).append(" is one.\n\n");
        }
        // Its id is the last of all.
        write("glossary/zebra.md", "---\nterm: zebra\nshort: An animal.\n---\n");
        String head = "gloss: {density: none}\n";
        article("one", head, common + "A zebra.");
        article("two", head, common + "The zebra.");
        article("three", head, common.toString());
        build();
        Document page = page("/articles/one/");
        assertThat(page.select(".related .story h3").eachText()).containsExactly("two", "three");
        assertThat(page.select(".related .shared a").eachText().get(0)).isEqualTo("zebra");
        assertThat(page.select(".related .shared").get(1).select("a").eachText())
                .doesNotContain("zebra");
    }

    @Test
    void ofArticlesThatShareAsMuchTheNewestAreShown() throws IOException {
        write("glossary/bail.md", "---\nterm: bail\nshort: Money that frees.\n---\n");
        article("a-first", "date: 2026-01-01\n", "Bail was set.");
        for (int day = 10; day < 20; day++) {
            article("on-" + day, "date: 2026-01-" + day + "\n", "Bail was set.");
        }
        build();
        assertThat(page("/articles/a-first/").select(".related .story h3").eachText())
                .containsExactly("on-19", "on-18", "on-17", "on-16");
    }

    @Test
    void aQuestionIsAHeadingWithAnAddressThatLasts() throws IOException {
        String question =
                "Why is it, after all that has been said and written in so many years, still so very hard to say? ";
        article(
                "questions",
                "",
                "## Who pays? {#who-pays}\n\nWe do.\n\n## What next?\n\nThis.\n\n## What next?\n\nThat.\n\n## "
                        + question.repeat(4).strip()
                        + "\n\nIt is.");
        build();
        Document page = page("/articles/questions/");
        List<String> ids = page.select(".prose h2").eachAttr("id");
        assertThat(ids).startsWith("who-pays", "what-next");
        assertThat(new HashSet<>(ids)).hasSize(4);
        for (Element heading : page.select(".prose h2")) {
            Element link = heading.child(0);
            assertThat(link.attr("href")).isEqualTo("#" + heading.id());
            assertThat(link.text()).isEqualTo(heading.text());
        }
        assertThat(page.select(".contents a").eachAttr("href"))
                .isEqualTo(ids.stream().map(id -> "#" + id).toList());
    }

    @Test
    void aHeadingWithALinkOfItsOwnIsNotMadeAnother() throws IOException {
        article("links", "", "## See [there](https://example.org/)\n\nText.\n\n## A note[^1]\n\nText.\n\n[^1]: Note.");
        build();
        Document page = page("/articles/links/");
        assertThat(page.select(".prose h2 a.here")).isEmpty();
        assertThat(page.select(".prose h2 a[href^=https]")).hasSize(1);
        assertThat(page.select(".prose h2 sup a")).hasSize(1);
    }

    @Test
    void howLongATextHasStoodIsSaidInItsLanguage() throws IOException {
        write("site.yaml", SITE + "languages: [en, es]\n");
        article("newest", "date: 2026-03-18\n", "Text.");
        article("fresh", "date: 2026-02-20\n", "Text.");
        article("to-the-day", "date: 2026-02-18\n", "Text.");
        article("month", "date: 2026-02-17\n", "Text.");
        article("touched", "date: 2020-01-01\nupdated: 2025-12-01\n", "Text.");
        article("old", "date: 2019-06-01\n", "Text.");
        article("viejo", "language: es\ndate: 2025-01-01\n", "Texto.");
        article("draft", "draft: true\ndate: 2031-01-01\n", "Text.");
        build();
        assertThat(age("newest")).isEmpty();
        assertThat(age("fresh")).isEmpty();
        assertThat(age("to-the-day")).as("a month to the day is not more").isEmpty();
        assertThat(age("month")).isEqualTo("Last updated more than a month ago");
        assertThat(age("touched")).isEqualTo("Last updated more than 3 months ago");
        assertThat(age("old")).isEqualTo("Last updated more than 6 years ago");
        assertThat(age("viejo")).isEqualTo("Última actualización hace más de un año");
    }

    private String age(String name) throws IOException {
        return page("/articles/" + name + "/").select(".age").text();
    }
}
