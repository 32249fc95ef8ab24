package glossator.markdown;

import glossator.markdown.HtmlTag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Reads raw HTML tag by tag, as a browser does. A tag that never ends is text, so that no piece of raw HTML can swallow
 * what stands behind it. Takes linear time.
 */
final class RawHtml {
    private final String html;
    private final List<HtmlTag> tags = new ArrayList<>();
    private int at;
    private int slash;

    private RawHtml(String html) {
        this.html = html;
    }

    /** All tags, in order. Comments and the like are among them, as tags without a name. */
    static List<HtmlTag> tags(String html) {
        RawHtml raw = new RawHtml(html);
        raw.read();
        return raw.tags;
    }

    /**
     * The same HTML with no other tags than those named: comments, unknown tags and elements that are not shown are
     * gone, and no markup is left open.
     */
    static String only(String html, Predicate<String> allowed) {
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        for (HtmlTag tag : tags(html)) {
            text(html, from, tag.start(), out);
            if (allowed.test(tag.name())) {
                out.append(html, tag.start(), tag.end());
                boolean empty = tag.selfClosed() && !tag.closing() && !tag.isVoid();
                out.append(empty ? "</" + tag.name() + ">" : "");
            }
            from = tag.end();
        }
        text(html, from, html.length(), out);
        return out.toString();
    }

    private static void text(String html, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = html.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else {
                out.append(c);
            }
        }
    }

    private void read() {
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
            at = open + 1;
            char next = at < html.length() ? html.charAt(at) : ' ';
            if (next == '!' || next == '?') {
                comment(open);
            } else if (isLetter(next)) {
                tag(open, false);
            } else if (next == '/' && at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
                at++;
                tag(open, true);
            }
        }
    }

    private void comment(int open) {
        int end;
        if (html.startsWith("<!-->", open) || html.startsWith("<!--->", open)) {
            end = html.indexOf('>', open) + 1;
        } else {
            String mark = html.startsWith("<!--", open) ? "-->" : html.startsWith("<![CDATA[", open) ? "]]>" : ">";
            int found = html.indexOf(mark, open + 2);
            end = found < 0 ? html.length() : found + mark.length();
        }
        tags.add(new HtmlTag("", false, false, List.of(), open, end));
        at = end;
    }

    private void tag(int open, boolean closing) {
        int nameEnd = at;
        while (nameEnd < html.length() && "\t\n\f\r />".indexOf(html.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String name = html.substring(at, nameEnd).toLowerCase(Locale.ROOT);
        at = nameEnd;
        List<Attribute> attributes = new ArrayList<>();
        while (at < html.length() && html.charAt(at) != '>') {
            attribute(attributes);
        }
        // A tag without an end reaches to the end of the text, so there is nothing more to read.
        if (at < html.length()) {
            boolean selfClosed = slash == at - 1;
            at++;
            if (!closing && !selfClosed && HtmlTag.isInvisible(name)) {
                skipContent(name);
            }
            tags.add(new HtmlTag(name, closing, selfClosed, List.copyOf(attributes), open, at));
        }
    }

    /** One attribute, or the white space and slashes before it. */
    private void attribute(List<Attribute> attributes) {
        char c = html.charAt(at);
        if (c == '/' || isSpace(c)) {
            slash = c == '/' ? at : slash;
            at++;
            return;
        }
        int nameStart = at++;
        while (at < html.length() && "\t\n\f\r />=".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(nameStart, at).toLowerCase(Locale.ROOT);
        int equals = skipSpace(at);
        if (equals == html.length() || html.charAt(equals) != '=') {
            attributes.add(new Attribute(name, "", at));
            return;
        }
        at = skipSpace(equals + 1);
        char quote = at < html.length() ? html.charAt(at) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? at + 1 : at;
        int end = quoted ? html.indexOf(quote, start) : unquotedEnd();
        end = end < 0 ? html.length() : end;
        attributes.add(new Attribute(name, html.substring(start, end), start));
        at = quoted ? Math.min(end + 1, html.length()) : end;
    }

    private int unquotedEnd() {
        int end = at;
        while (end < html.length() && html.charAt(end) != '>' && !isSpace(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipContent(String name) {
        String close = "</" + name;
        for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i, close, 0, close.length())) {
                int end = html.indexOf('>', i);
                at = end < 0 ? html.length() : end + 1;
                return;
            }
        }
        at = html.length();
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < html.length() && isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
