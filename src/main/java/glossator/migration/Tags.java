package glossator.migration;

import glossator.json.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What shortcodes and Liquid tags become: Markdown, an address, or nothing that we know. */
final class Tags {
    private static final Pattern WORD =
            Pattern.compile("([A-Za-z_][\\w-]*)=(\"[^\"]*\"|'[^']*'|[^\\s\"']+)|(\"[^\"]*\"|'[^']*'|\\S+)");
    private static final Pattern PATH =
            Pattern.compile("[\"']([^\"']*)[\"']\\s*\\|\\s*(relative_url|absolute_url|url|prepend:\\s*site\\.baseurl)");

    private final PlannedText text;
    private final Links links;
    private final Configuration configuration;
    private final String title;

    Tags(PlannedText text, Links links, Configuration configuration, String title) {
        this.text = text;
        this.links = links;
        this.configuration = configuration;
        this.title = title;
    }

    /** The arguments of a tag: named ones, and the others by their number from 0; a tag's own name is {@code name}. */
    static Map<String, String> words(String inside) {
        Map<String, String> words = new HashMap<>();
        Matcher matcher = WORD.matcher(inside);
        int number = -1;
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                words.put(matcher.group(1), unquoted(matcher.group(2)));
            } else {
                words.put(number < 0 ? "name" : String.valueOf(number), unquoted(matcher.group(3)));
                number++;
            }
        }
        return words;
    }

    private static String unquoted(String word) {
        boolean quoted = word.length() > 1 && (word.charAt(0) == '"' || word.charAt(0) == '\'');
        return quoted ? word.substring(1, word.length() - 1) : word;
    }

    /** What a tag that stands alone becomes. */
    Optional<String> translated(Tag tag) {
        return tag.isShortcode() ? shortcode(tag) : liquid(tag);
    }

    private Optional<String> shortcode(Tag tag) {
        Map<String, String> words = words(tag.inside());
        String first = words.getOrDefault("0", "");
        return switch (words.getOrDefault("name", "")) {
            case "ref", "relref" -> address(words.getOrDefault("path", first));
            case "figure" -> figure(words);
            case "youtube" -> first(words, "0", "id").map(id -> "<https://www.youtube.com/watch?v=" + id + ">");
            case "vimeo" -> first(words, "0", "id").map(id -> "<https://vimeo.com/" + id + ">");
            default -> Optional.empty();
        };
    }

    private static Optional<String> first(Map<String, String> words, String... keys) {
        for (String key : keys) {
            if (words.getOrDefault(key, "").matches("[A-Za-z0-9_-]+")) {
                return Optional.of(words.get(key));
            }
        }
        return Optional.empty();
    }

    private Optional<String> figure(Map<String, String> words) {
        String src = words.getOrDefault("src", "");
        if (src.isEmpty() || src.matches("(?s).*[\\s<>()].*")) {
            return Optional.empty();
        }
        String caption = words.getOrDefault("caption", words.getOrDefault("title", ""));
        String alt = words.getOrDefault("alt", caption).replaceAll("[\\[\\]\\\\]", "");
        String image = "![" + alt + "](" + links.link(text, src).written()
                + (caption.isEmpty() ? "" : " " + Json.write(caption)) + ")";
        String aim = words.getOrDefault("link", "");
        boolean linked = !aim.isEmpty() && !aim.matches("(?s).*[\\s<>()].*");
        return Optional.of(linked ? "[" + image + "](" + links.link(text, aim).written() + ")" : image);
    }

    private Optional<String> liquid(Tag tag) {
        String inside = tag.inside().strip();
        if (inside.startsWith("post_url ")) {
            return address("_posts/" + inside.substring(9).strip());
        }
        if (inside.startsWith("link ")) {
            return address("/" + inside.substring(5).strip());
        }
        Matcher path = PATH.matcher(inside);
        if (path.matches()) {
            return Optional.of(path.group(1).startsWith("/") ? path.group(1) : "/" + path.group(1));
        }
        return switch (inside) {
            case "site.title" -> Optional.of(configuration.title()).filter(name -> !name.isEmpty());
            case "page.title", "title" -> Optional.of(title);
            case "site.baseurl", "site.url" -> Optional.of("");
            default -> Optional.empty();
        };
    }

    /** The old address of a text, which a link can be led on from. */
    private Optional<String> address(String name) {
        int hash = name.indexOf('#');
        String anchor = hash < 0 ? "" : name.substring(hash);
        String path = hash < 0 ? name : name.substring(0, hash);
        return path.isEmpty()
                ? Optional.of(anchor)
                : links.named(text.text(), path).map(aim -> aim.oldAddress() + anchor);
    }
}
