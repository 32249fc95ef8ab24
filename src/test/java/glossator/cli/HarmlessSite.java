package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.select.Elements;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every site must be, whatever strangers wrote: nothing but an allow-list of elements, attributes and addresses, no
 * mark that the glossary has not made, the page's frame as it is, XML and JSON that can be read.
 */
final class HarmlessSite {
    private static final Set<String> CONTENT = words("""
            a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption
            figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong
            sub summary sup table tbody td tfoot th thead time tr u ul var wbr""");
    private static final Set<String> FRAME =
            words("html head meta title link script body header nav main article footer template button");
    private static final Set<String> ATTRIBUTES = words("""
            alt aria-current aria-hidden aria-label aria-labelledby checked cite class colspan data-term datetime decoding
            dir disabled fetchpriority headers height href hreflang id lang loading open rel reversed role rowspan scope
            span src start tabindex title type value width""");
    private static final Set<String> FRAME_ATTRIBUTES =
            words("charset content defer http-equiv media name popover property");
    private static final Set<String> SCHEMES = words("http https mailto tel");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

    private HarmlessSite() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Fails, naming the file, where a file of a site is not harmless. */
    static void check(SortedMap<String, String> files) {
        List<String> harmful = new ArrayList<>();
        files.forEach((path, text) -> {
            try {
                checkFile(path, text);
            } catch (AssertionError harm) {
                harmful.add(harm.getMessage());
            }
        });
        assertThat(harmful.stream().limit(10)).isEmpty();
    }

    private static void checkFile(String path, String text) {
        if (path.endsWith(".html")) {
            checkPage(path, text);
        } else if (path.endsWith(".xml")) {
            checkXml(path, text);
        } else if (path.endsWith(".json")) {
            assertThat(JsonMapper.shared().readTree(text)).as(path).isNotNull();
        }
    }

    private static void checkPage(String path, String html) {
        Document page = Jsoup.parse(html);
        assertThat(html).as(path).doesNotContain("<!--", "<?", "<![CDATA");
        assertThat(html.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\n' || c == '\t'))
                .as(path + " holds control characters")
                .isTrue();
        if (path.endsWith("search/index.html")) {
            withoutSearch(path, page);
        }
        withoutFurniture(path, page);
        page.forEachNode(node -> checkNode(path, node));
        for (Element element : page.getAllElements()) {
            checkElement(path, element);
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as(path).doesNotHaveDuplicates();
        boolean redirect = page.selectFirst("main") == null;
        if (!redirect) {
            checkFrame(path, page);
            checkMarks(path, page);
        }
    }

    /** The search page has a form and a script that no other page has, and nothing of the author's. */
    private static void withoutSearch(String path, Document page) {
        assertThat(page.select("form")).as(path).hasSize(1);
        assertThat(page.select("form").attr("action")).as(path).isEqualTo("/" + path.replace("index.html", ""));
        assertThat(page.select("script[type=module]").attr("src"))
                .as(path)
                .matches("/theme/search\\.[0-9a-f]{10}\\.js");
        page.select("form, noscript, script[type=module]").remove();
    }

    /** A switch and a line for what the script says stand at places where nothing of the author's can. */
    private static void withoutFurniture(String path, Document page) {
        Elements furniture = page.select("article > p.hint > button, body > p.said");
        for (Element element : furniture) {
            assertThat(element.outerHtml())
                    .as(path)
                    .isIn(
                            "<button type=\"button\" class=\"switch\">Highlight terms</button>",
                            "<p class=\"said\" role=\"status\" data-copied=\"Link copied\"></p>");
        }
        assertThat(furniture.size()).as(path).isLessThanOrEqualTo(2);
        furniture.remove();
    }

    private static void checkNode(String path, Node node) {
        if (node instanceof Comment || node instanceof XmlDeclaration) {
            throw new AssertionError(path + " holds " + node);
        }
    }

    private static void checkElement(String path, Element element) {
        String name = element.normalName();
        if (name.equals("#root")) {
            return;
        }
        boolean frame = FRAME.contains(name) || element.closest("#page-card") != null;
        boolean allowed = CONTENT.contains(name) || FRAME.contains(name);
        for (Attribute attribute : element.attributes()) {
            allowed &=
                    ATTRIBUTES.contains(attribute.getKey()) || frame && FRAME_ATTRIBUTES.contains(attribute.getKey());
        }
        allowed &=
                isHarmless(element.attr("href")) && isHarmless(element.attr("src")) && isHarmless(element.attr("cite"));
        allowed &= !name.equals("input") || element.attr("type").equals("checkbox") && element.hasAttr("disabled");
        allowed &= !name.equals("button") || element.closest("template") != null;
        // What the element is takes long to write, so it is written only where it is to be shown.
        assertThat(allowed)
                .as(() -> path + ": " + shortened(element.outerHtml()))
                .isTrue();
    }

    /** Whether an address, read as a browser reads it, has a scheme of the list or none. */
    private static boolean isHarmless(String address) {
        int start = 0;
        while (start < address.length() && address.charAt(start) <= ' ') {
            start++;
        }
        String read = address.substring(start).replaceAll("[\\t\\n\\r]", "");
        java.util.regex.Matcher scheme = SCHEME.matcher(read);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** What the theme puts around content is there once, in its place, and is all that there is. */
    private static void checkFrame(String path, Document page) {
        List<String> parts = page.body().children().eachAttr("class").stream().toList();
        assertThat(page.body().children().stream().map(Element::normalName))
                .as(path + parts)
                .containsAnyOf("main")
                .isSubsetOf("a", "header", "nav", "main", "footer", "template");
        assertThat(page.body().ownText()).as(path).isEmpty();
        assertThat(page.select("main")).as(path).hasSize(1);
        assertThat(page.select("body > footer.colophon")).as(path).hasSize(1);
        assertThat(page.select("template").size()).as(path).isLessThanOrEqualTo(1);
        assertThat(page.select("meta[http-equiv]").eachAttr("http-equiv"))
                .as(path)
                .containsExactly("Content-Security-Policy");
        assertThat(page.select("body meta, body link, body title, body base"))
                .as(path)
                .isEmpty();
        assertThat(page.select("link").eachAttr("rel"))
                .as(path)
                .isSubsetOf("stylesheet", "canonical", "alternate", "icon");
        List<Element> scripts = page.select("script");
        assertThat(scripts).as(path).hasSize(2);
        assertThat(scripts.get(0).attr("src")).as(path).matches("/theme/glossator\\.[0-9a-f]{10}\\.js");
        assertThat(scripts.get(0).data()).as(path).isEmpty();
        assertThat(scripts.get(1).attr("type")).as(path).isEqualTo("application/ld+json");
        assertThat(scripts.get(1).data()).as(path).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JsonMapper.shared().readTree(scripts.get(1).data())).as(path).isNotNull();
        assertThat(page.select("main .prose main, .prose article, .prose header, .prose footer, .prose nav"))
                .as(path)
                .isEmpty();
    }

    /** Marks and definitions are the glossary's alone, and have one shape. */
    private static void checkMarks(String path, Document page) {
        Set<String> first = new HashSet<>();
        for (Element mark : page.select(".gloss, [data-term], [id^=gloss-]")) {
            String id = mark.attr("data-term");
            String shown = path + ": " + mark.outerHtml();
            assertThat(mark.normalName() + "." + mark.className()).as(shown).isEqualTo("a.gloss");
            assertThat(mark.attr("href")).as(shown).isEqualTo("#g-" + id);
            assertThat(mark.id()).as(shown).isEqualTo(first.add(id) ? "gloss-" + id + "-1" : "");
            assertThat(mark.text()).as(shown).doesNotContain("forged").isNotBlank();
            assertThat(page.select("#page-terms > dl > [id=g-" + id + "]"))
                    .as(shown)
                    .hasSize(1);
        }
        for (Element definition : page.select("[id^=g-]")) {
            assertThat(definition.is("#page-terms > dl > div.term")
                            && definition.parents().is("article.sheet"))
                    .as(() -> path + ": " + shortened(definition.outerHtml()))
                    .isTrue();
        }
        page.select("[id^=fn-]")
                .forEach(note -> assertThat(note.is("#page-notes > ol > li"))
                        .as(() -> path + ": " + shortened(note.outerHtml()))
                        .isTrue());
        page.select("[id^=source-]")
                .forEach(source -> assertThat(source.is("#page-sources > ol > li"))
                        .as(() -> path + ": " + shortened(source.outerHtml()))
                        .isTrue());
        assertThat(page.select(".prose [id^=page-]")).as(path).isEmpty();
    }

    private static void checkXml(String path, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            org.w3c.dom.Document document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            NodeList contents = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "content");
            for (int i = 0; i < contents.getLength(); i++) {
                Document content = Jsoup.parseBodyFragment(contents.item(i).getTextContent());
                content.body().forEachNode(node -> checkNode(path, node));
                for (Element element : content.body().children().select("*")) {
                    assertThat(CONTENT).as(path).contains(element.normalName());
                    checkElement(path, element);
                }
            }
        } catch (java.io.IOException | org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new AssertionError(path + ": " + e.getMessage(), e);
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
