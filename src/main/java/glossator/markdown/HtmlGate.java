package glossator.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The last gate for documents with raw HTML: parses what was written as a browser would, keeps what an allow-list names,
 * and writes it anew, balanced. Documents without raw HTML need none: our own writer makes nothing else.
 *
 * <p>Notes and the like are ours and may do more than content may. In the gate they stand as numbered placeholders, which
 * content cannot write, and come back behind it; so do marks, see {@link GateMarks}.
 */
final class HtmlGate {
    private static final String PLACEHOLDER = "gloss-mark";
    private static final String OPENING = "<" + PLACEHOLDER + " n=\"";
    private static final String CLOSING = "</" + PLACEHOLDER + ">";
    private static final String BASE = "https://relative.invalid/";
    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "aside",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");
    private static final Safelist ALLOWED = new Safelist()
            .addTags(TAGS.toArray(String[]::new))
            .addTags(PLACEHOLDER)
            .addAttributes(":all", "class", "dir", "id", "lang", "title")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height", "loading", "decoding")
            .addAttributes("div", "tabindex", "role")
            .addAttributes("pre", "tabindex")
            .addAttributes("ol", "start", "reversed")
            .addAttributes("li", "value")
            .addAttributes("td", "colspan", "rowspan", "headers")
            .addAttributes("th", "colspan", "rowspan", "scope", "headers")
            .addAttributes("col", "span")
            .addAttributes("details", "open")
            .addAttributes("time", "datetime")
            .addAttributes("blockquote", "cite")
            .addAttributes("q", "cite")
            .addAttributes(PLACEHOLDER, "n")
            .preserveRelativeLinks(true);

    private final boolean closed;
    private final boolean trusting;
    private final boolean anchored;
    private final UnaryOperator<String> address;
    private final List<String> trusted = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    /**
     * @param closed whether the document holds raw HTML and must pass the gate
     * @param policy what of it may be published
     * @param anchored whether ids are kept
     * @param address where a raw link leads on the site
     */
    HtmlGate(boolean closed, RawHtmlPolicy policy, boolean anchored, UnaryOperator<String> address) {
        this.closed = closed;
        this.trusting = policy == RawHtmlPolicy.TRUSTED;
        this.anchored = anchored;
        this.address = address;
    }

    /** The ends of a mark of ours around words, as they pass the gate. */
    record Ends(String opening, String closing) {}

    /** The two ends of a mark of ours around words. */
    Ends mark(String opening, String closing) {
        if (!closed) {
            return new Ends(opening, closing);
        }
        marks.add(opening);
        marks.add(closing);
        return new Ends(GateMarks.open(marks.size() - 2), GateMarks.close(marks.size() - 2));
    }

    /** Markup of ours without content of the author's. */
    String whole(String html) {
        if (!closed) {
            return html;
        }
        trusted.add(html);
        return OPENING + (trusted.size() - 1) + "\">" + CLOSING;
    }

    /** The author's own HTML, of which nothing is left but whole tags that may be published. */
    String raw(String html) {
        boolean forged = html.toLowerCase(Locale.ROOT).contains(PLACEHOLDER);
        return forged
                ? Html.escape(Html.lines(html))
                : GateMarks.withoutForged(RawHtml.only(Html.lines(html), this::mayBePublished));
    }

    private boolean mayBePublished(String tag) {
        return trusting ? !tag.isEmpty() : TAGS.contains(tag);
    }

    /** What may be published of a piece of HTML. */
    String pass(String html) {
        if (!closed) {
            return html;
        }
        Document dirty = Jsoup.parseBodyFragment(GateMarks.glued(html), BASE);
        Document clean = trusting ? dirty : new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false).charset("UTF-8");
        clean.body().getAllElements().forEach(this::mend);
        GateMarks.lift(clean.body());
        return GateMarks.restored(restore(clean.body().html()), marks);
    }

    private void mend(Element element) {
        if (element.hasAttr("href")) {
            mendAddress(element, "href");
        }
        if (element.hasAttr("src")) {
            mendAddress(element, "src");
        }
        if (!trusting && element.hasAttr("cite") && !Schemes.isSafe(element.attr("cite"))) {
            element.removeAttr("cite");
        }
        if (!anchored || Anchors.isReserved(element.id()) || element.id().matches("(?s).*\\s.*")) {
            element.removeAttr("id");
        }
        element.removeAttr("data-term");
        Set<String> forged = new LinkedHashSet<>(element.classNames());
        if (forged.removeIf(AttributeSet::isOurs)) {
            element.classNames(forged);
        }
    }

    private void mendAddress(Element element, String attribute) {
        String written = element.attr(attribute);
        if (trusting && !Schemes.isSafe(written)) {
            return;
        }
        if (Schemes.isSafe(written)) {
            element.attr(attribute, Addresses.encode(address.apply(written)));
        } else {
            element.removeAttr(attribute);
        }
    }

    /** Puts our own markup back: a placeholder's beginning is what it stands for, its end is nothing. */
    private String restore(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int next = html.indexOf(OPENING); next >= 0; next = html.indexOf(OPENING, at)) {
            int quote = html.indexOf('"', next + OPENING.length());
            out.append(html, at, next);
            out.append(trusted.get(Integer.parseInt(html.substring(next + OPENING.length(), quote))));
            at = html.indexOf('>', quote) + 1;
        }
        return out.append(html, at, html.length()).toString().replace(CLOSING, "");
    }
}
