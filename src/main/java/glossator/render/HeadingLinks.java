package glossator.render;

import glossator.markdown.Heading;
import glossator.markdown.Html;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes each heading of a page a link to itself, so that a reader can pass on the address of a part. */
final class HeadingLinks {
    private static final String ID = " id=\"";

    private HeadingLinks() {}

    /** The body of a text; a heading with a link of its own is left as it is, since links cannot nest. */
    static Markup in(String html, List<Heading> headings) {
        if (headings.isEmpty()) {
            return new Markup(html);
        }
        Set<String> ids = new HashSet<>();
        headings.forEach(heading -> ids.add(Html.escape(heading.id())));
        StringBuilder out = new StringBuilder(html.length() + 64 * ids.size());
        int copied = 0;
        int at = html.indexOf("<h");
        while (at >= 0) {
            String id = id(html, at);
            int start = html.indexOf('>', at) + 1;
            int end = id.isEmpty() ? -1 : html.indexOf("</h" + html.charAt(at + 2) + ">", start);
            if (end < 0) {
                at = html.indexOf("<h", at + 2);
                continue;
            }
            String inner = html.substring(start, end);
            if (ids.contains(id) && !inner.contains("<a ") && !inner.isBlank()) {
                out.append(html, copied, start);
                out.append("<a class=\"here\" href=\"#").append(id).append("\">");
                out.append(inner).append("</a>");
                copied = end;
            }
            at = html.indexOf("<h", end);
        }
        return new Markup(
                copied == 0 ? html : out.append(html, copied, html.length()).toString());
    }

    /** The id of the heading of level 2 or 3 that begins here; empty where none does. */
    private static String id(String html, int at) {
        boolean heading = html.startsWith("2", at + 2) || html.startsWith("3", at + 2);
        if (!heading || !html.startsWith(ID, at + 3)) {
            return "";
        }
        int start = at + 3 + ID.length();
        int end = html.indexOf('"', start);
        return end < 0 ? "" : html.substring(start, end);
    }
}
