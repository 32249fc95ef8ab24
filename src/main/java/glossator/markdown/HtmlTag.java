package glossator.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One raw HTML tag, read only as far as annotation needs: what is inside it, is it prose. Safety is the
 * gate's business.
 *
 * @param name the element in lower case; empty for what is no tag, such as a processing instruction
 * @param classes the names in its class attribute
 */
record HtmlTag(String name, boolean closing, boolean selfClosed, List<String> classes) {
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
            "title");
    private static final Set<String> OPAQUE = Set.of(
            "a", "code", "kbd", "samp", "var", "dfn", "abbr", "button", "label", "rt", "rp", "pre", "tt", "del", "s",
            "strike", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)([^>]*?)(/?)>");
    private static final Pattern CLASS = Pattern.compile("\\bclass\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
    private static final Pattern OFF = Pattern.compile("<!--\\s*gloss:off\\s*-->\\s*");
    private static final Pattern ON = Pattern.compile("<!--\\s*gloss:on\\s*-->\\s*");

    /** Reads the first tag of a text. */
    static HtmlTag read(String text) {
        Matcher matcher = TAG.matcher(text);
        return matcher.find() ? of(matcher) : new HtmlTag("", false, false, List.of());
    }

    /** Reads all tags of a raw HTML block, in order. */
    static List<HtmlTag> all(String html) {
        List<HtmlTag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(html);
        while (matcher.find()) {
            tags.add(of(matcher));
        }
        return tags;
    }

    private static HtmlTag of(Matcher matcher) {
        Matcher names = CLASS.matcher(matcher.group(3));
        List<String> classes = List.of();
        if (names.find()) {
            String value =
                    names.group(1) != null ? names.group(1) : names.group(2) != null ? names.group(2) : names.group(3);
            classes = List.of(value.strip().split("\\s+"));
        }
        boolean closing = !matcher.group(1).isEmpty();
        return new HtmlTag(
                matcher.group(2).toLowerCase(Locale.ROOT),
                closing,
                !matcher.group(4).isEmpty(),
                classes);
    }

    static boolean switchesOff(String comment) {
        return OFF.matcher(comment).matches();
    }

    static boolean switchesOn(String comment) {
        return ON.matcher(comment).matches();
    }

    boolean isVoid() {
        return VOID.contains(name);
    }

    /** Whether what it holds is not shown. */
    boolean isInvisible() {
        return INVISIBLE.contains(name);
    }

    /** Whether what it holds is not annotated. */
    boolean isOpaque() {
        return isInvisible() || OPAQUE.contains(name) || classes.contains(NO_GLOSS);
    }
}
