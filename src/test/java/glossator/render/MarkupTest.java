package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.Utf8Text;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of HTML is what stands between its tags, which part words or do not. */
class MarkupTest {
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<em>",
            "</em>",
            "<a class=\"gloss\" href=\"/x/?a&amp;b\">",
            "</a>",
            "<h2 id=\"s\">",
            "</h2>",
            "<br>",
            "<wbr>",
            "<!-- a comment -->",
            "<table>",
            "<bdi dir=\"rtl\">",
            "&lt;",
            "&gt;",
            "&quot;",
            "&amp;",
            "&amp;lt;",
            "&#39;",
            "&",
            "&lt",
            "word",
            " ",
            "\n",
            "“naïve”",
            "😀",
            "潮汐表",
            "a>b");

    static List<Long> seeds() {
        return new Random().longs(20).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<p>One</p><p>two</p>, ` One  two `",
                "w<em>or</em>d, word",
                "a<br>b, a b",
                "R&amp;D &lt;b&gt; &quot;x&quot; &#39;, R&D <b> \"x\" &#39;",
                "&amp;lt;, &lt;",
                "``, ``"
            })
    void textIsWhatIsRead(String html, String text) {
        assertThat(Markup.text(Utf8Text.of(html)).toString()).isEqualTo(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatIsLeftWithoutTheTags(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 200; trial++) {
            StringBuilder html = new StringBuilder();
            IntStream.range(0, random.nextInt(30)).forEach(i -> html.append(PIECES.get(random.nextInt(PIECES.size()))));
            String text = html.toString()
                    .replaceAll("</?(a|em|wbr|bdi)\\b[^>]*>", "")
                    .replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
            assertThat(Markup.text(Utf8Text.of(html.toString())).toString())
                    .as(html.toString())
                    .isEqualTo(text);
        }
    }
}
