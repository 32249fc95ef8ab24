package glossator.site;

import glossator.markdown.RawHtmlPolicy;
import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code site.yaml}, key by key as the contract lists them. */
public record SiteMatter(
        @Key(required = true) String title,
        @Key(required = true) Located<String> baseUrl,
        Optional<Located<String>> language,
        List<Located<String>> languages,
        Optional<String> description,
        List<String> authors,
        Optional<String> copyright,
        Optional<Located<String>> timeZone,
        List<MenuEntry> menu,
        Optional<Permalinks> permalinks,
        Optional<Annotate> annotate,
        Optional<RawHtmlPolicy> rawHtml,
        Optional<Located<Integer>> pagination,
        Optional<Feeds> feeds,
        Optional<YamlNode> checks,
        Map<String, Object> params) {

    /** A line of the menu: a name, where it leads, and for which language, if not for all. */
    public record MenuEntry(
            @Key(required = true) String title,
            @Key(required = true) Located<String> url,
            Optional<String> language) {}

    /** Patterns of addresses, in which {@code :slug}, {@code :year}, {@code :month} and {@code :day} are filled in. */
    public record Permalinks(Optional<Located<String>> articles) {}

    /** How terms are annotated. */
    public record Annotate(
            Optional<YamlNode> occurrence,
            Optional<YamlNode> density,
            List<Located<String>> exclude,
            List<Located<Block>> skip,
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
    public record Feeds(Optional<Located<Integer>> limit) {}
}
