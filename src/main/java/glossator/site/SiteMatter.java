package glossator.site;

import glossator.markdown.RawHtmlPolicy;
import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.Patterns;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code site.yaml}, key by key as the contract lists them. */
public record SiteMatter(
        @Key(required = true, about = "The name of the site.")
        String title,

        @Key(
                required = true,
                pattern = Patterns.SITE_ADDRESS,
                about = "Where the site is; a path in it begins every address: https://example.org/news/.")
        Located<String> baseUrl,

        @Key(
                pattern = Patterns.LANGUAGE,
                about = "The language of texts that name none, as BCP 47 has it; otherwise en.")
        Optional<Located<String>> language,

        @Key(pattern = Patterns.LANGUAGE, about = "All languages of a site in several.")
        List<Located<String>> languages,

        @Key(about = "What the site is, in a sentence.") Optional<String> description,
        @Key(about = "Who makes it.") List<String> authors,
        @Key(about = "The line at the foot of every page.") Optional<String> copyright,

        @Key(about = "Of dates without an offset: Europe/Madrid; otherwise UTC.")
        Optional<Located<String>> timeZone,

        @Key(about = "The menu; otherwise the glossary and the topics.")
        List<MenuEntry> menu,

        @Key(about = "Patterns of addresses.") Optional<Permalinks> permalinks,
        @Key(about = "How terms are marked.") Optional<Annotate> annotate,

        @Key(about = "Whether HTML in content passes an allow-list (safe) or is taken as it is (trusted).")
        Optional<RawHtmlPolicy> rawHtml,

        @Key(least = 1, about = "How many articles a list shows; otherwise 20.")
        Optional<Located<Integer>> pagination,

        @Key(about = "The feeds.") Optional<Feeds> feeds,

        @Key(about = "How much the rules of \"glossator check\" matter.")
        Optional<YamlNode> checks,

        @Key(about = "Whatever your templates want, as site.params.")
        Map<String, Object> params) {

    /** A line of the menu: a name, where it leads, and for which language, if not for all. */
    public record MenuEntry(
            @Key(required = true, about = "What the line says.")
            String title,

            @Key(required = true, about = "Where it leads: /about/, or a web address.")
            Located<String> url,

            @Key(pattern = Patterns.LANGUAGE, about = "The language that has it; otherwise that of the site.")
            Optional<Located<String>> language) {}

    /** Patterns of addresses, in which {@code :slug}, {@code :year}, {@code :month} and {@code :day} are filled in. */
    public record Permalinks(
            @Key(pattern = Patterns.PERMALINK, about = "Of articles: /:year/:month/:slug/; otherwise /articles/:slug/.")
            Optional<Located<String>> articles) {}

    /** How terms are annotated. */
    public record Annotate(
            @Key(
                    proposed = {"page", "section", "all"},
                    pattern = Patterns.OCCURRENCE,
                    least = 1,
                    about = "How often each term is marked: page (once), section, all, or a number.")
            Optional<YamlNode> occurrence,

            @Key(
                    proposed = {"auto", "none"},
                    pattern = Patterns.DENSITY,
                    least = 1,
                    about = "How densely a page may be marked: auto, none, or a number of words for each mark.")
            Optional<YamlNode> density,

            @Key(about = "Ids of terms that are marked nowhere.")
            List<Located<String>> exclude,

            @Key(about = "Blocks that are left without marks.")
            List<Located<Block>> skip,

            @Key(about = "true: each page's marks are also written as W3C Web Annotations.")
            Optional<Boolean> webAnnotations) {}

    /** Blocks that can be left without annotations; headings always are. */
    public enum Block {
        HEADING,
        BLOCKQUOTE,
        TABLE,
        LIST,
        DEFINITION,
        FOOTNOTE,
        ADMONITION
    }

    /** How many articles a feed holds. */
    public record Feeds(
            @Key(least = 1, about = "How many articles a feed holds; otherwise 20.")
            Optional<Located<Integer>> limit) {}
}
