package glossator.render;

import glossator.markdown.Heading;
import glossator.markdown.Html;
import glossator.source.Utf8Builder;
import glossator.source.Utf8Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes each heading of a page a link to itself, so that a reader can pass on the address of a part. */
final class HeadingLinks {
    private static final Utf8Text ID = Utf8Text.of(" id=\"");
    private static final Utf8Text CLOSING = Utf8Text.of("</a>");

    private HeadingLinks() {}

    /** The body of a text; a heading with a link of its own is left as it is, since links cannot nest. */
    static BodyMarkup in(Utf8Text html, List<Heading> headings) {
        if (headings.isEmpty()) {
            return new BodyMarkup(html);
        }
        Set<String> ids = new HashSet<>();
        headings.forEach(heading -> ids.add(Html.escape(heading.id())));
        Utf8Builder out = new Utf8Builder(html.length() + 64 * ids.size());
        int copied = 0;
        int at = html.indexOf('<', 0);
        while (at >= 0) {
            String id = id(html, at);
            int start = id.isEmpty() ? 0 : html.indexOf('>', at) + 1;
            int end = id.isEmpty() ? -1 : html.indexOf(Utf8Text.of("</h" + level(html, at) + ">"), start);
            if (end < 0) {
                at = html.indexOf('<', at + 1);
                continue;
            }
            String inner = html.substring(start, end);
            if (ids.contains(id) && !inner.contains("<a ") && !inner.isBlank()) {
                out.append(html, copied, start)
                        .append(Utf8Text.of("<a class=\"here\" href=\"#" + id + "\">"))
                        .append(html, start, end)
                        .append(CLOSING);
                copied = end;
            }
            at = html.indexOf('<', end + 1);
        }
        return new BodyMarkup(out.append(html, copied, html.length()).build());
    }

    /** The id of the heading of level 2 or 3 that begins here; empty where none does. */
    private static String id(Utf8Text html, int at) {
        byte[] bytes = html.array();
        boolean heading = at + 2 < bytes.length
                && bytes[at + 1] == 'h'
                && (level(html, at) == '2' || level(html, at) == '3')
                && html.startsWith(ID, at + 3);
        if (!heading) {
            return "";
        }
        int start = at + 3 + ID.length();
        int end = html.indexOf('"', start);
        return end < 0 ? "" : html.substring(start, end);
    }

    private static char level(Utf8Text html, int at) {
        return (char) html.array()[at + 2];
    }
}
