package glossator.render;

import java.util.Set;

/** Ready HTML, which a template prints without escaping it again. */
public record Markup(String html) {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
            "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

    /** The words of HTML that we wrote ourselves; a block's end parts words, that of an inline element does not. */
    static String text(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            out.append(html, at, tag < 0 ? html.length() : tag);
            if (tag < 0) {
                break;
            }
            int end = html.indexOf('>', tag);
            int name = html.startsWith("</", tag) ? tag + 2 : tag + 1;
            int nameEnd = name;
            while (nameEnd < end && Character.isLetterOrDigit(html.charAt(nameEnd))) {
                nameEnd++;
            }
            out.append(INLINE.contains(html.substring(name, nameEnd)) ? "" : " ");
            at = end + 1;
        }
        String text = out.toString();
        return text.indexOf('&') < 0 ? text : decoded(text);
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return html.isBlank();
    }
}
