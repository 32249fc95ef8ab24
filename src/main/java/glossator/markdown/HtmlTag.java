package glossator.markdown;

import java.util.List;
import java.util.Set;

/**
 * One raw HTML tag, read only as far as annotation needs: what is inside it, is it prose. Safety is the
 * gate's business.
 *
 * @param name the element in lower case; empty for what is no tag, such as a comment
 * @param closing whether it ends an element
 * @param selfClosed whether it is written {@code <x/>}: an element without content
 * @param attributes what stands in it, in order
 * @param start where it begins in the text it was read from
 * @param end where it ends there; an element that is not shown is one tag from its beginning to its end
 */
record HtmlTag(String name, boolean closing, boolean selfClosed, List<Attribute> attributes, int start, int end) {
    /** The class that switches annotation off. */
    static final String NO_GLOSS = "no-gloss";

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "textarea",
            "select",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "math",
            "title",
            "xmp",
            "noembed",
            "noframes",
            "plaintext");
    private static final Set<String> OPAQUE = Set.of(
            "a", "code", "kbd", "samp", "var", "dfn", "abbr", "button", "label", "rt", "rp", "pre", "tt", "del", "s",
            "strike", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PHRASING = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
            "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

    /**
     * An attribute of a tag.
     *
     * @param name in lower case
     * @param value as written, without quotes
     * @param start where the value begins in the text that the tag was read from
     */
    record Attribute(String name, String value, int start) {}

    /** Reads the first tag of a text. */
    static HtmlTag read(String text) {
        List<HtmlTag> tags = RawHtml.tags(text);
        return tags.isEmpty() ? new HtmlTag("", false, false, List.of(), 0, 0) : tags.get(0);
    }

    boolean isVoid() {
        return VOID.contains(name);
    }

    /** Whether what it holds is not shown. */
    boolean isInvisible() {
        return INVISIBLE.contains(name);
    }

    /** Whether it stands within a line of text, so that an annotation may go around it. */
    boolean isPhrasing() {
        return PHRASING.contains(name);
    }

    /** Whether what it holds is not annotated. */
    boolean isOpaque() {
        return isInvisible() || OPAQUE.contains(name) || hasNoGloss();
    }

    private boolean hasNoGloss() {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("class")) {
                return List.of(attribute.value().strip().split("\\s+")).contains(NO_GLOSS);
            }
        }
        return false;
    }

    static boolean isInvisible(String name) {
        return INVISIBLE.contains(name);
    }
}
