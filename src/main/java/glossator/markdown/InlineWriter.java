package glossator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import glossator.markdown.Flow.Citation;
import glossator.markdown.Flow.Event;
import glossator.markdown.Flow.Kind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one flow as HTML with its wraps. A wrap opens as late and closes as early as it can, so that it holds whole
 * elements and nothing more; taking the wraps out leaves what would be written without them.
 */
final class InlineWriter {
    /** The characters of ASCII that may be written otherwise than as themselves, wherever they stand. */
    private static final boolean[] NOTABLE = new boolean[0x80];

    static {
        for (char c = 0; c < NOTABLE.length; c++) {
            NOTABLE[c] = c == ' ' || Html.isSpecial(c);
        }
    }

    private final Flow flow;
    private final List<Wrap> wraps;
    private final PageMarkup markup;
    private final StringBuilder out;
    private final Map<Node, Integer> ends;
    private final Deque<Object> open = new ArrayDeque<>();
    private final BitSet literal;
    private final String[] typeset;
    private final char[] text;
    private int nextWrap;
    private int silent;

    private InlineWriter(Flow flow, List<Wrap> wraps, PageMarkup markup, StringBuilder out) {
        this.flow = flow;
        this.wraps = wraps;
        this.markup = markup;
        this.out = out;
        this.text = flow.characters();
        this.literal = literal(flow);
        this.typeset = Typographer.typeset(flow, literal, markup.language());
        this.ends = wraps.isEmpty() || flow.events().isEmpty() ? Map.of() : ends(flow);
    }

    private static Map<Node, Integer> ends(Flow flow) {
        Map<Node, Integer> ends = new IdentityHashMap<>();
        for (Event event : flow.events()) {
            if (event.kind() == Kind.EXIT) {
                ends.put(event.node(), event.at());
            }
        }
        return ends;
    }

    /** Characters that are written as they stand: code, math, other tools' templates, bare addresses. */
    private static BitSet literal(Flow flow) {
        BitSet literal = new BitSet();
        int depth = 0;
        int from = 0;
        for (Event event : flow.events()) {
            if (event.kind() == Kind.ENTER && isLiteral(event.node())) {
                from = depth++ == 0 ? event.at() : from;
            } else if (event.kind() == Kind.EXIT && isLiteral(event.node()) && --depth == 0) {
                literal.set(from, event.at());
            }
        }
        return literal;
    }

    /** Writes a flow; the wraps are those of its run, in order of their start. */
    static void write(Flow flow, List<Wrap> wraps, PageMarkup markup, StringBuilder out) {
        new InlineWriter(flow, wraps, markup, out).write();
    }

    private void write() {
        int next = 0;
        List<Event> events = flow.events();
        int length = flow.text().length();
        for (int at = 0; at <= length; ) {
            closeWraps(at);
            while (next < events.size() && events.get(next).at() == at) {
                event(events.get(next++));
                closeWraps(at);
            }
            while (nextWrap < wraps.size() && wraps.get(nextWrap).start() == at) {
                openWrap();
            }
            int stop = next < events.size() ? events.get(next).at() : length;
            if (nextWrap < wraps.size()) {
                stop = Math.min(stop, wraps.get(nextWrap).start());
            }
            for (Object element : open) {
                stop = element instanceof OpenWrap wrap
                        ? Math.min(stop, wrap.wrap().end())
                        : stop;
            }
            stop = Math.max(stop, at + 1);
            if (at < length && silent == 0) {
                characters(at, stop);
            }
            at = stop;
        }
    }

    /** A wrap that has begun, with what ends it. */
    private record OpenWrap(Wrap wrap, String closing) {
        boolean ends(int at) {
            return wrap.end() == at && at > wrap.start();
        }
    }

    private void openWrap() {
        Wrap wrap = wraps.get(nextWrap++);
        HtmlGate.Ends ends = markup.mark(wrap.open(), wrap.close());
        open.push(new OpenWrap(wrap, ends.closing()));
        out.append(ends.opening());
    }

    private void closeWraps(int at) {
        while (open.peek() instanceof OpenWrap innermost && innermost.ends(at)) {
            Wrap wrap = innermost.wrap();
            open.pop();
            out.append(innermost.closing());
            wrap.note().ifPresent(note -> out.append(markup.note(wrap, note)));
        }
    }

    private void event(Event event) {
        switch (event.kind()) {
            case ENTER -> {
                openWrapsAround(event);
                open.push(event.node());
                out.append(opening(event.node()));
            }
            case EXIT -> {
                open.poll();
                out.append(closing(event.node()));
            }
            case ATOM -> out.append(atom(event.node()));
            case CITE -> out.append(markup.citation((Citation) event.detail()));
            case TASK -> out.append(markup.taskBox(Boolean.TRUE.equals(event.detail())));
        }
    }

    /** A wrap that begins with this element and reaches further opens before it; an empty one it need not hold. */
    private void openWrapsAround(Event element) {
        int end = ends.getOrDefault(element.node(), element.at());
        while (end > element.at()
                && nextWrap < wraps.size()
                && wraps.get(nextWrap).start() == element.at()
                && wraps.get(nextWrap).end() > end) {
            openWrap();
        }
    }

    /** Writes a stretch; what stands for itself is copied as one. */
    private void characters(int from, int to) {
        int copied = from;
        for (int at = from; at < to; at++) {
            char c = text[at];
            if (c < NOTABLE.length && !NOTABLE[c] && (typeset.length == 0 || typeset[at] == null)) {
                continue;
            }
            boolean lineEnd = c == ' ' && markup.isLineEnd(flow.places().start(at)) && !literal.get(at);
            boolean set = typeset.length > 0 && typeset[at] != null;
            if (lineEnd || set || Html.isSpecial(c)) {
                copy(copied, at);
                copied = at + 1;
                if (lineEnd) {
                    out.append('\n');
                } else if (set) {
                    out.append(Html.escape(typeset[at]));
                } else {
                    Html.append(out, c);
                }
            }
        }
        copy(copied, to);
    }

    /** A part of a string is copied as a block, characters of an array one by one. */
    private void copy(int from, int to) {
        if (from < to) {
            out.append(flow.text().substring(from, to));
        }
    }

    private static boolean isLiteral(Node node) {
        return node instanceof Code
                || node instanceof Syntax.Leaf
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof HtmlInline
                        && HtmlTag.read(node.getChars().toString()).isOpaque();
    }

    private String opening(Node node) {
        String tag = tag(node);
        if (!tag.isEmpty()) {
            return "<" + tag + inlineAttributes(node) + ">";
        }
        if (node instanceof Syntax.Math) {
            return "<span class=\"math\">";
        }
        if (node instanceof HardLineBreak) {
            silent++;
            return "<br>\n";
        }
        if (node instanceof HtmlInline) {
            return markup.raw(
                    markup.isTrusting()
                            ? withHiddenContent(node)
                            : node.getChars().toString());
        }
        return markup.link(node)
                .map(link -> markup.linkStart(link, inlineAttributes(node)))
                .orElse("");
    }

    private String closing(Node node) {
        String tag = tag(node);
        if (!tag.isEmpty()) {
            return "</" + tag + ">";
        }
        if (node instanceof Syntax.Math) {
            return "</span>";
        }
        if (node instanceof HardLineBreak) {
            silent--;
            return "";
        }
        if (node instanceof HtmlInline) {
            return markup.raw("</" + HtmlTag.read(node.getChars().toString()).name() + ">");
        }
        return markup.link(node).map(markup::linkEnd).orElse("");
    }

    /** The beginning of an element; of one that holds no prose, such as a drawing, with all that stands in it. */
    private static String withHiddenContent(Node node) {
        String name = HtmlTag.read(node.getChars().toString()).name();
        if (!HtmlTag.isInvisible(name)) {
            return node.getChars().toString();
        }
        Node last = node;
        while (last.getNext() != null && !isEnd(last.getNext(), name)) {
            last = last.getNext();
        }
        return node.getChars()
                .baseSubSequence(node.getStartOffset(), last.getEndOffset())
                .toString();
    }

    private static boolean isEnd(Node node, String name) {
        if (!(node instanceof HtmlInline)) {
            return false;
        }
        HtmlTag tag = HtmlTag.read(node.getChars().toString());
        return tag.closing() && tag.name().equals(name);
    }

    /** The HTML element that a Markdown element is, if it is one without conditions. */
    private static String tag(Node node) {
        if (node instanceof Emphasis) {
            return "em";
        }
        if (node instanceof StrongEmphasis) {
            return "strong";
        }
        if (node instanceof Code) {
            return "code";
        }
        if (node instanceof Strikethrough) {
            return "del";
        }
        return node instanceof Syntax.Passage ? "mark" : "";
    }

    private String atom(Node node) {
        if (node instanceof Image || node instanceof ImageRef) {
            return markup.link(node)
                    .map(link -> markup.image(link, PlainText.of(node), inlineAttributes(node)))
                    .orElse("");
        }
        if (node instanceof Footnote footnote) {
            return markup.footnote(footnote);
        }
        return node instanceof HtmlInline ? unmatched(node.getChars().toString()) : "";
    }

    /** The end of a block that raw HTML has begun further up is needed; any other would end what is not its own. */
    private String unmatched(String html) {
        HtmlTag tag = HtmlTag.read(html);
        return tag.closing() && tag.isPhrasing() ? "" : markup.raw(html);
    }

    private static String inlineAttributes(Node node) {
        return node.getNext() instanceof Syntax.Attributes attributes
                ? AttributeSet.read(attributes.getChars()).html()
                : "";
    }
}
