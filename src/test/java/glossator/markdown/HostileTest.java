package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.Problem;
import glossator.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author writes, nothing that acts comes out, and it comes out soon. */
class HostileTest {
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "link",
            "meta",
            "base",
            "template",
            "textarea",
            "select",
            "noscript",
            "frame",
            "frameset",
            "video",
            "audio");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "alt",
            "title",
            "class",
            "id",
            "lang",
            "dir",
            "tabindex",
            "scope",
            "loading",
            "decoding",
            "start",
            "open",
            "cite",
            "width",
            "height",
            "colspan",
            "rowspan",
            "headers",
            "value",
            "reversed",
            "span",
            "datetime");
    private static final Pattern SAFE =
            Pattern.compile("(?i)(?:(?:https?|mailto|tel):|[^:]*$|[^:]*[/?#]).*", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "JaVaScRiPt:x",
                "javascript&colon;x",
                "&#106;avascript:x",
                "&#x6A;avascript&#58;x",
                "javascript\\:x",
                "\u0001javascript:x",
                "&#1;javascript:x",
                "&NewLine;javascript:x",
                "java&Tab;script:x",
                "java&#x0A;script:x",
                "vbscript:x",
                "data:text/html,x",
                "javascript&amp;colon;x",
                "\u00A0javascript:x",
                "\u2028javascript:x",
                "feed:javascript:x",
                "view-source:x",
                "blob:x",
                "file:///etc/passwd"
            })
    void noSpellingOfAnActiveAddressIsLinked(String address) {
        assertHarmless("[a](" + address + ")");
        assertHarmless("[a](<" + address + ">)");
        assertHarmless("![a](" + address + ")");
        assertHarmless("[a][r]\n\n[r]: " + address);
        assertHarmless("![a][r]\n\n[r]: " + address);
        assertHarmless("<" + address + ">");
        assertHarmless("<a href=\"" + address + "\">a</a> <img src='" + address + "'>");
        assertHarmless("<q cite=" + address + ">a</q> <form action=" + address + ">a</form>");
        assertHarmless("<div>\n<a\nhref\n=\n" + address + ">a</a>\n</div>");
        assertHarmless("a{href=\"" + address + "\"} *b*{src=" + address + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <img src=x onerror=y> b",
                "<img/src=x/onerror=y>",
                "<svg/onload=y>",
                "<svg><style><img src=x onerror=y></style></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=y>",
                "<noscript><p title=\"</noscript><img src=x onerror=y>\">",
                "<!--><img src=x onerror=y>-->",
                "<!-- --!><img src=x onerror=y>-->",
                "<![CDATA[<img src=x onerror=y>]]>",
                "<?php <img src=x onerror=y> ?>",
                "a <!X <img src=x onerror=y> > b",
                "<textarea><img src=x onerror=y></textarea>",
                "<title><img src=x onerror=y></title>",
                "<div title='\n\n'><img src=x onerror=y>'>",
                "<a href='`'><b style=x:y onclick=y>`</b>",
                "<iframe srcdoc='<script>y</script>'></iframe>",
                "<base href=//evil.example><meta http-equiv=refresh content=0>",
                "<xmp><img src=x onerror=y></xmp>",
                "<plaintext><img src=x onerror=y>",
                "<form><button formaction=javascript:y>z</button></form>",
                "<input autofocus onfocus=y>",
                "*a*{onclick=y} [b](c){style=x:y} ![d](e){srcset=f}",
                "[a](b \"\\\" onclick=y \")",
                "![\" onerror=y x=\"](b)",
                "``` \" onclick=y\nx\n```",
                "!!! note\"onclick=y\n    x",
                "# a {#\" onclick=y}",
                "<div class=\"a\" id=b\nonclick=y>\n\nx\n\n</div>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<p =onclick=y>x</p>",
                "<b>\n\n<a href=javascript:y>x</b></a>",
                "<frameset onload=y><frame src=javascript:y></frameset>"
            })
    void nothingActiveComesOut(String markdown) {
        assertHarmless(markdown);
        assertHarmless("> - " + markdown.replace("\n", "\n>   "));
        assertHarmless("x[^n]\n\n[^n]: " + markdown.replace("\n", "\n    "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class=\"x gloss\" data-term=\"t\" href=\"#g-t\" id=\"gloss-t-1\">t</a>",
                "<gloss-mark n=\"0\">t</gloss-mark> [@one]",
                "<GLOSS-MARK n=0></GLOSS-MARK> [@one]",
                "<p title='<gloss-mark n=\"0\">'>t</p> [@one]",
                "&lt;gloss-mark n=\"0\"&gt; <b>t</b> [@one]",
                "*t*{.gloss #gloss-t-1}",
                "t {.gloss #fn-1}",
                "## fnref-1",
                "## t {#cite-1-1}",
                "<div id=fn-1>\n\nt\n\n</div>",
                "```gloss\nt\n```"
            })
    void nobodyForgesWhatIsOurs(String markdown) {
        Element page = Jsoup.parse(html(markdown));
        assertThat(page.select(".gloss, [data-term], [n], gloss-mark")).isEmpty();
        assertThat(page.select("[id^=gloss-], [id^=fn], [id^=g-]")).isEmpty();
        assertThat(page.select("[id^=cite-]").size()).isLessThanOrEqualTo(markdown.contains("[@one]") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "* ",
                "- ",
                "1. ",
                "_",
                "*",
                "**a ",
                "*a **a ",
                "[a](",
                "[",
                "]",
                "![",
                "[[",
                "[[a|",
                "[@",
                "[^a]",
                "<![CDATA[",
                "<!--",
                "<?",
                "<!A ",
                "<a ",
                "<a href=\"",
                "</b>",
                "<b>",
                "<i>x",
                "<div>",
                "<svg>",
                "</svg>",
                "$",
                "$$",
                "{",
                "{{",
                "{%",
                "{.",
                "{.a",
                "=",
                "==",
                "==a ",
                "!!!",
                "!!! a\n    ",
                "`",
                "~~",
                "~~a ",
                "'",
                "'a ",
                "\"",
                "-",
                ".",
                "--a",
                "&",
                "&#1;",
                "\\",
                "|",
                "|a\n",
                "a\n: b\n",
                "<div>\n\n",
                "</div>\n\n",
                "*a*{.b}",
                "<b>*a</b>* ",
                "# a\n",
                "[a]: b\n",
                "[^a]: b\n",
                "www.a",
                "a@a.a.",
                "\n\n<table>\n\na",
                "<!-- gloss:off -->",
                "\uD800",
                "\u0000"
            })
    void aThousandOfAnythingIsReadInTime(String piece) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertHarmless(piece.repeat(1_000)), () -> piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "**a ", "![", "<i>", "!!! a\n"})
    void whatIsNestedTooDeepIsAProblemWithAPlace(String piece) {
        SourceFile file = new SourceFile("deep.md", "# First\n\n" + nested(piece));
        MarkdownDocument document = MarkdownParser.parse(file, file.whole());
        for (Problem problem : document.problems()) {
            assertThat(problem.code()).isIn("too-deep", "too-long");
            assertThat(problem.path()).isEqualTo("deep.md");
        }
        assertThat(document.render(Rendering.plain("en", DocumentLink::target, RawHtmlPolicy.SAFE))
                        .html())
                .isNotNull();
    }

    @Test
    void aQuoteOfAThousandLevelsIsTooDeep() {
        SourceFile file = new SourceFile("deep.md", "> ".repeat(1_000) + "a");
        assertThat(MarkdownParser.parse(file, file.whole()).problems())
                .extracting(Problem::code)
                .containsExactly("too-deep");
    }

    private static String nested(String piece) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            out.append(piece.startsWith("!!!") ? "    ".repeat(i) : "").append(piece);
        }
        return out.append('a')
                .append("](u)".repeat(piece.equals("![") ? 400 : 0))
                .toString();
    }

    private static String html(String markdown) {
        return MarkdownSpecTest.rendered(markdown, "en");
    }

    private static void assertHarmless(String markdown) {
        String html = html(markdown);
        String shown = markdown.substring(0, Math.min(200, markdown.length())) + "\n"
                + html.substring(0, Math.min(500, html.length()));
        for (Element element : Jsoup.parse(html).body().getAllElements()) {
            boolean box =
                    element.normalName().equals("input") && element.attr("type").equals("checkbox");
            assertThat(box || !FORBIDDEN.contains(element.normalName()))
                    .as(shown)
                    .isTrue();
            for (Attribute attribute : element.attributes()) {
                boolean known = ATTRIBUTES.contains(attribute.getKey())
                        || box
                        || attribute.getKey().equals("role");
                assertThat(known).as(shown + " " + attribute).isTrue();
                boolean address = List.of("href", "src", "cite").contains(attribute.getKey());
                assertThat(!address || SAFE.matcher(attribute.getValue()).matches())
                        .as(shown)
                        .isTrue();
            }
        }
    }
}
