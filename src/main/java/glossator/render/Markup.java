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
            char c = html.charAt(at);
            if (c == '<') {
                int end = html.indexOf('>', at);
                int name = html.startsWith("</", at) ? at + 2 : at + 1;
                int nameEnd = name;
                while (nameEnd < end && Character.isLetterOrDigit(html.charAt(nameEnd))) {
                    nameEnd++;
                }
                out.append(INLINE.contains(html.substring(name, nameEnd)) ? "" : " ");
                at = end + 1;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return html.isBlank();
    }
}
