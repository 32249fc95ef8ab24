package glossator.preview;

import glossator.preview.PreviewSite.Item;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells a page, with all that it shows, from what it was.
 *
 * @param content differs when the page has to be loaded anew: for its HTML, a script, a picture
 * @param styles differs when a stylesheet changed, for which it has not
 * @param stylesheets the page's stylesheets in order
 */
record PageVersion(String content, String styles, List<Stylesheet> stylesheets) {
    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s*(?:\"([^\"]{1,2000})\"|'([^']{1,2000})')");
    private static final Pattern STYLE_REFERENCE =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]{1,2000})|@import\\s+[\"']([^\"']{1,2000})");

    /** The theme's files are named by what is in them, so that a page names a stylesheet otherwise when it changes. */
    private static final Pattern STYLE_DIGEST = Pattern.compile("\\.[0-9a-f]{10}(?=\\.css\\b)");

    /** A stylesheet of a page: its address, and what tells its content, and what it refers to, from what they were. */
    record Stylesheet(String href, String version) {}

    /** The version of a page of a site; one of nothing where the site has no such page. */
    static PageVersion of(PreviewSite site, String path) {
        Optional<Item> page = site.at(path).filter(Item::isHeld);
        if (page.isEmpty()) {
            return new PageVersion("none", "none", List.of());
        }
        String html = new String(page.get().held(), StandardCharsets.UTF_8);
        MessageDigest content = digest();
        update(content, path);
        update(content, STYLE_DIGEST.matcher(html).replaceAll(""));
        List<Stylesheet> stylesheets = new ArrayList<>();
        MessageDigest styles = digest();
        for (String reference : references(site, path, html, ATTRIBUTE)) {
            Item item = site.at(reference).orElseThrow();
            if (reference.endsWith(".css")) {
                Stylesheet sheet =
                        new Stylesheet(site.prefix() + RequestPath.encoded(reference), styleVersion(site, reference));
                stylesheets.add(sheet);
                update(styles, sheet.toString());
            } else if (!reference.endsWith(".html") && !reference.endsWith(".xml")) {
                update(content, reference);
                update(content, item);
            }
        }
        return new PageVersion(hex(content), hex(styles), List.copyOf(stylesheets));
    }

    private static String styleVersion(PreviewSite site, String path) {
        MessageDigest digest = digest();
        Set<String> seen = new LinkedHashSet<>(List.of(path));
        for (List<String> open = List.of(path); !open.isEmpty(); ) {
            List<String> next = new ArrayList<>();
            for (String style : open) {
                Item item = site.at(style).orElseThrow();
                update(digest, style);
                update(digest, item);
                if (style.endsWith(".css") && item.isHeld()) {
                    String text = new String(item.held(), StandardCharsets.UTF_8);
                    references(site, style, text, STYLE_REFERENCE).stream()
                            .filter(seen::add)
                            .forEach(next::add);
                }
            }
            open = next;
        }
        return hex(digest);
    }

    /** The site's files that a text names, in order, each once. */
    private static Set<String> references(PreviewSite site, String from, String text, Pattern pattern) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            String value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            for (String word : value.trim().split("[\\s,]+", 64)) {
                target(site, from, word)
                        .filter(path -> site.at(path).isPresent())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The path that a reference leads to, if it may be one of the site's own. */
    private static Optional<String> target(PreviewSite site, String from, String reference) {
        String path = reference.split("[?#]", 2)[0];
        if (path.isEmpty() || path.startsWith("//") || path.contains(":")) {
            return Optional.empty();
        }
        if (path.startsWith("/")) {
            return RequestPath.decoded(path).flatMap(site::pathOf);
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        while (path.startsWith("./") || path.startsWith("../")) {
            boolean up = path.startsWith("../");
            folder = up && !folder.isEmpty()
                    ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1)
                    : folder;
            path = path.substring(up ? 3 : 2);
        }
        String base = folder;
        return RequestPath.decoded(path).map(decoded -> base + decoded);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static void update(MessageDigest digest, Item item) {
        if (item.isHeld()) {
            digest.update(item.held());
        } else {
            update(digest, item.stamp());
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }
}
