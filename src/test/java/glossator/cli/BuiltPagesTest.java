package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other tools rely on in the built pages: addresses, ids, annotations, structured data, feeds. */
class BuiltPagesTest {
    private static final Path SITE = Path.of("site");
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void readTheSite() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String path = "/" + SITE.relativize(file).toString().replace('\\', '/');
                PAGES.put(path.replaceFirst("/index\\.html$", "/"), Jsoup.parse(file, "UTF-8"));
            }
        }
        assertThat(PAGES).hasSizeGreaterThan(60);
    }

    @Test
    void everyInternalLinkLeadsToAPageAndAnAnchorThatAreThere() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, page) -> {
            for (Element link : page.select("[href],[src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!address.contains(":") && !leadsSomewhere(path, address)) {
                    broken.add(path + " -> " + address);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(String from, String address) {
        URI target = URI.create("https://x" + from).resolve(address);
        Document page = PAGES.get(target.getPath());
        if (page == null) {
            return Files.isRegularFile(SITE.resolve(target.getPath().substring(1)));
        }
        return target.getFragment() == null || page.getElementById(target.getFragment()) != null;
    }

    @Test
    void idsAreUniqueAndEachPageHasOneMainHeadingAndOneMain() {
        PAGES.forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(new HashSet<>(ids)).as(path).hasSameSizeAs(ids);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.select("html").attr("lang")).as(path).isNotEmpty();
            assertThat(page.select("html").attr("dir")).as(path).isIn("ltr", "rtl");
            assertThat(page.title()).as(path).isNotBlank();
        });
    }

    @Test
    void anAnnotationIsALinkToTheOneDefinitionInTheArticle() {
        Set<String> articlesWithTerms = new TreeSet<>();
        PAGES.forEach((path, page) -> {
            Map<String, Integer> marks = new HashMap<>();
            for (Element mark : page.select("[data-term]")) {
                String id = mark.attr("data-term");
                int number = marks.merge(id, 1, Integer::sum);
                assertThat(mark.normalName() + "." + mark.className()).as(path).isEqualTo("a.gloss");
                assertThat(mark.attr("href")).as(path).isEqualTo("#g-" + id);
                assertThat(mark.id()).as(path).isEqualTo(number == 1 ? "gloss-" + id + "-1" : "");
                assertThat(mark.parents().not(":not(h1,h2,h3,h4,h5,h6,a,button,code)"))
                        .as(path + " " + id)
                        .isEmpty();
                Elements definitions = page.select("article [id=g-" + id + "]");
                assertThat(definitions).as(path + " " + id).hasSize(1);
                assertThat(definitions.select("a[href=/glossary/" + id + "/]"))
                        .as(path + " " + id)
                        .isNotEmpty();
            }
            if (path.startsWith("/articles/") && !marks.isEmpty()) {
                articlesWithTerms.add(path);
            }
        });
        assertThat(articlesWithTerms).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void aTermPageQuotesTheSentenceOfEachUseAndLeadsToItsMark() {
        Document page = PAGES.get("/glossary/narcobloqueos/");
        Elements uses = page.select("a[href*=#gloss-narcobloqueos-1]");
        assertThat(uses).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.text()).contains("Roadblocks set by a cartel");
    }

    @Test
    void everyPageHasItsAddressAndStructuredDataOfItsKind() {
        PAGES.forEach((path, page) -> {
            String canonical = path.equals("/404.html") ? "" : "https://glossator.example" + path;
            assertThat(page.select("link[rel=canonical]").attr("href")).as(path).isEqualTo(canonical);
            assertThat(page.select("meta[property=og:title]")).as(path).hasSize(1);
            JsonNode graph = new JsonMapper()
                    .readTree(page.select("script[type=application/ld+json]").html())
                    .get("@graph");
            Set<String> types = new TreeSet<>();
            for (JsonNode node : graph) {
                JsonNode type = node.get("@type");
                if (type.isArray()) {
                    type.forEach(one -> types.add(one.asString()));
                } else {
                    types.add(type.asString());
                }
            }
            if (path.matches("/articles/[^/]+/")) {
                assertThat(types).as(path).contains("NewsArticle", "BackgroundNewsArticle", "BreadcrumbList");
            } else if (path.matches("/glossary/[^/]+/")) {
                assertThat(types).as(path).contains("DefinedTerm", "BreadcrumbList");
            } else if (path.equals("/glossary/")) {
                assertThat(types).as(path).contains("DefinedTermSet");
            }
        });
    }

    @Test
    void translationsLeadToEachOther() {
        PAGES.forEach((path, page) -> {
            for (Element alternate : page.select("link[rel=alternate][hreflang]")) {
                String other = alternate.attr("href").replace("https://glossator.example", "");
                List<String> back =
                        PAGES.get(other).select("link[rel=alternate][hreflang]").eachAttr("href");
                assertThat(back).as(path + " and " + other).contains("https://glossator.example" + path);
            }
        });
        assertThat(PAGES.get("/articles/what-are-narcobloqueos/").select("link[hreflang=es]"))
                .hasSize(1);
    }

    @Test
    void feedsHoldTheFullTextWithAbsoluteAddresses() throws Exception {
        for (String feed : List.of("feed.xml", "es/feed.xml")) {
            org.w3c.dom.Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(SITE.resolve(feed).toFile());
            NodeList contents = document.getElementsByTagName("content");
            assertThat(contents.getLength()).as(feed).isPositive();
            for (int i = 0; i < contents.getLength(); i++) {
                Document content = Jsoup.parseBodyFragment(contents.item(i).getTextContent());
                assertThat(content.text().length()).as(feed).isGreaterThan(3000);
                assertThat(content.select("[href]").eachAttr("href"))
                        .as(feed)
                        .allMatch(href -> href.startsWith("http"));
            }
        }
    }

    @Test
    void theSitemapNamesEveryPageButTheMissingOne() throws Exception {
        org.w3c.dom.Document sitemap = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(SITE.resolve("sitemap.xml").toFile());
        NodeList locations = sitemap.getElementsByTagName("loc");
        Set<String> listed = new TreeSet<>();
        for (int i = 0; i < locations.getLength(); i++) {
            listed.add(locations.item(i).getTextContent().replace("https://glossator.example", ""));
        }
        Set<String> pages = new TreeSet<>(PAGES.keySet());
        pages.removeIf(path -> path.equals("/404.html") || path.endsWith("/search/"));
        assertThat(listed).isEqualTo(pages);
        assertThat(SITE.resolve("robots.txt")).content().contains("Sitemap: https://glossator.example/sitemap.xml");
    }

    @Test
    void everyWordThatIsMarkedIsDefinedOnItsPageAndAnAbbreviationExpanded() {
        int expansions = 0;
        for (Map.Entry<String, Document> entry : PAGES.entrySet()) {
            for (Element mark : entry.getValue().select("a.gloss")) {
                Element definition =
                        entry.getValue().getElementById(mark.attr("href").substring(1));
                assertThat(definition).as("R35, %s %s", entry.getKey(), mark).isNotNull();
                assertThat(definition.select("dd.definition").text()).as("R35").hasSizeGreaterThan(20);
                if (definition.select(".kind").text().equals("Abbreviation")) {
                    assertThat(definition.select(".expansion").text()).as("R35").isNotEmpty();
                    expansions++;
                }
            }
        }
        assertThat(expansions).isPositive();
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        PAGES.forEach((path, page) -> {
            List<String> loaded = new ArrayList<>(
                    page.select("script[src],img[src],iframe[src]").eachAttr("src"));
            loaded.addAll(page.select("link[rel=stylesheet],link[rel=icon],link[rel=preload]")
                    .eachAttr("href"));
            assertThat(loaded).as(path).allMatch(address -> address.startsWith("/") && !address.startsWith("//"));
            assertThat(page.select("[style],[onclick],[onload],script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
        });
    }
}
