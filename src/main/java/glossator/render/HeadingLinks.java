package glossator.render;

import glossator.annotation.AnnotatedText;
import glossator.markdown.Heading;
import glossator.markdown.Html;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes each heading of a page a link to itself, so that a reader can pass on the address of a part. */
final class HeadingLinks {
    private static final Pattern HEADING = Pattern.compile("<h([23]) id=\"([^\"]*)\"[^>]*>");

    private HeadingLinks() {}

    /** The body of a text; a heading with a link of its own is left as it is, since links cannot nest. */
    static Markup in(AnnotatedText text) {
        Set<String> ids =
                text.headings().stream().map(Heading::id).map(Html::escape).collect(Collectors.toSet());
        String html = text.html();
        StringBuilder out = new StringBuilder(html.length() + 64 * ids.size());
        Matcher heading = HEADING.matcher(html);
        int from = 0;
        while (heading.find(from)) {
            int end = html.indexOf("</h" + heading.group(1) + ">", heading.end());
            if (end < 0) {
                break;
            }
            String inner = html.substring(heading.end(), end);
            out.append(html, from, heading.end());
            if (ids.contains(heading.group(2)) && !inner.contains("<a ") && !inner.isBlank()) {
                out.append("<a class=\"here\" href=\"#")
                        .append(heading.group(2))
                        .append("\">");
                out.append(inner).append("</a>");
            } else {
                out.append(inner);
            }
            from = end;
        }
        return new Markup(out.append(html, from, html.length()).toString());
    }
}
