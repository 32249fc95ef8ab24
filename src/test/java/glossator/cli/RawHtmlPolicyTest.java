package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rawHtml} in site.yaml lets through: little of strangers, all of one's own, and never a forged mark. */
class RawHtmlPolicyTest {
    private static final String CONFIGURATION = "title: Test\nbaseUrl: https://test.example/\n";
    private static final String BODY = """
            The raid, <b style="color:red">a raid</b> and <span onclick="x()">text</span>.

            <iframe src="https://video.example/1" allow="fullscreen"></iframe>

            <svg viewBox="0 0 1 1"><path d="M0 0"/></svg>

            <script>
            if (1 < 2 && true) { play("raid"); }
            </script>

            <a href="javascript:play()">play</a>
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsTrustedIsPublishedAsItIsWritten() throws IOException {
        String prose = prose("rawHtml: trusted\n", BODY).html();
        assertThat(prose)
                .contains("<b style=\"color:red\">", "<span onclick=\"x()\">", "allow=\"fullscreen\"")
                .contains("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"")
                .contains("if (1 < 2 && true) { play(\"raid\"); }")
                .contains("<a href=\"javascript:play()\">");
    }

    @Test
    void whatIsTrustedIsAnnotatedToo() throws IOException {
        assertThat(prose("rawHtml: trusted\nannotate: {occurrence: all}\n", BODY)
                        .select("[data-term]")
                        .eachText())
                .containsExactly("raid", "raid");
    }

    @Test
    void nobodyForgesAMarkOrADefinition() throws IOException {
        Document prose = prose("rawHtml: trusted\n", """
                A <a class="gloss x" data-term="raid" href="#g-raid" id="gloss-raid-2">lie</a>.

                The raid.

                <div id="g-raid" class="GLOSS">x</div>

                <div title="

                [a](https://class=gloss/data-term=raid)

                <template><p data-term=raid id=g-raid>x</p></template>

                <gloss-mark n="0">x</gloss-mark>
                """);
        assertThat(prose.select("[data-term], .gloss, [id^=g-]").outerHtml())
                .isEqualTo("<a class=\"gloss\" data-term=\"raid\" href=\"#g-raid\" id=\"gloss-raid-1\">raid</a>");
        assertThat(prose.select("gloss-mark")).isEmpty();
    }

    @Test
    void withoutTrustNothingOfItIsLeft() throws IOException {
        for (String policy : new String[] {"", "rawHtml: safe\n"}) {
            String body = BODY.substring(0, BODY.indexOf("<a href"));
            Document prose = prose(policy, body);
            assertThat(prose.select("script, iframe, svg, [style], [onclick]")).isEmpty();
            assertThat(prose.select("[data-term]").eachText()).containsExactly("raid");
        }
    }

    private Document prose(String policy, String body) throws IOException {
        HostileProject project = new HostileProject(folder);
        project.add("content/site.yaml", CONFIGURATION + policy);
        project.add("content/articles/a.md", "---\ntitle: A\ndate: 2026-02-23\n---\n" + body);
        String page = project.build().get("articles/a/index.html");
        assertThat(page).as("refused: " + project.refused()).isNotNull();
        Document whole = Jsoup.parse(page);
        whole.outputSettings().prettyPrint(false);
        Document prose = Jsoup.parseBodyFragment(whole.selectFirst(".prose").html());
        prose.outputSettings().prettyPrint(false);
        return prose;
    }
}
