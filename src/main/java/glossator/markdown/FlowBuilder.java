package glossator.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import glossator.markdown.Flow.Event;
import glossator.markdown.Flow.Kind;
import glossator.markdown.TextRun.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Walks the inline nodes of a block by an allow-list and lays them out as a {@link Flow}. */
final class FlowBuilder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private final List<Event> events = new ArrayList<>();
    private final List<Range> elements = new ArrayList<>();
    private final List<Range> barriers = new ArrayList<>();
    private final Deque<OpenTag> tags = new ArrayDeque<>();
    private final boolean inTable;
    private boolean off;
    private int offFrom;

    /** An inline HTML element that has begun. */
    private record OpenTag(HtmlTag tag, int at, int event) {}

    private FlowBuilder(int size, boolean inTable, boolean off) {
        this.starts = new int[size];
        this.ends = new int[size];
        this.inTable = inTable;
        this.off = off;
    }

    /**
     * Straightens out a block's inline content.
     *
     * @param off whether annotation is switched off where the block begins
     */
    static Flow build(Node block, boolean inTable, boolean off) {
        FlowBuilder builder = new FlowBuilder(Math.max(16, block.getTextLength()), inTable, off);
        builder.children(block);
        return builder.finish(TaskBox.begins(block) ? Optional.of(TaskBox.isTicked(block)) : Optional.empty());
    }

    /** Whether annotation is switched off behind a block. */
    static boolean offAfter(Node block, boolean before) {
        boolean off = before;
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInlineComment) {
                String comment = child.getChars().toString();
                off = HtmlTag.switchesOff(comment) || off && !HtmlTag.switchesOn(comment);
            }
        }
        return off;
    }

    private Flow finish(Optional<Boolean> task) {
        for (OpenTag open : tags) {
            closeTag(open, text.length());
        }
        if (off) {
            barriers.add(new Range(offFrom, text.length()));
        }
        int length = text.length();
        return FlowMarks.lift(
                new Flow(
                        text.toString(),
                        Arrays.copyOf(starts, length),
                        Arrays.copyOf(ends, length),
                        events,
                        elements,
                        Barriers.merge(barriers),
                        List.of()),
                task);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private void visit(Node node) {
        if (node instanceof Text) {
            literal(node.getChars());
        } else if (node instanceof TextBase) {
            children(node);
        } else if (node instanceof SoftLineBreak) {
            add(' ', node.getStartOffset(), node.getEndOffset());
        } else if (node instanceof HtmlEntity) {
            decoded(Escaping.unescapeHtml(node.getChars()), node);
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Syntax.Passage) {
            element(node, false);
        } else if (node instanceof RefNode reference && !reference.isDefined()) {
            undefined(reference);
        } else if (node instanceof Image || node instanceof ImageRef) {
            atom(node);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof HtmlInlineComment) {
            comment(node);
        } else if (node instanceof HtmlInline) {
            tag(node);
        } else if (node instanceof Syntax.Attributes) {
            attributes(node);
        } else {
            visitBarrier(node);
        }
    }

    /** What is shown, but is not prose: code, math, links, deleted text, and whatever we do not know. */
    private void visitBarrier(Node node) {
        if (node instanceof HardLineBreak) {
            enclosed(node, () -> add(' ', node.getStartOffset(), node.getEndOffset()));
        } else if (node instanceof Code code) {
            enclosed(node, () -> code(code.getText()));
        } else if (node instanceof Syntax.Leaf) {
            enclosed(node, () -> verbatim(node.getChars()));
        } else if (node.hasChildren()) {
            element(node, true);
        } else {
            enclosed(node, () -> verbatim(LinkNodes.autoLinkText(node)));
        }
    }

    private void enclosed(Node node, Runnable content) {
        int from = text.length();
        events.add(new Event(from, Kind.ENTER, node));
        content.run();
        events.add(new Event(text.length(), Kind.EXIT, node));
        barriers.add(new Range(from, text.length()));
    }

    private void element(Node node, boolean barrier) {
        int from = text.length();
        events.add(new Event(from, Kind.ENTER, node));
        children(node);
        events.add(new Event(text.length(), Kind.EXIT, node));
        (barrier ? barriers : elements).add(new Range(from, text.length()));
    }

    private void atom(Node node) {
        events.add(new Event(text.length(), Kind.ATOM, node));
        barriers.add(new Range(text.length(), text.length()));
    }

    private void footnote(Footnote footnote) {
        if (footnote.isDefined()) {
            atom(footnote);
        } else {
            literal(footnote.getChars());
        }
    }

    private void undefined(RefNode node) {
        BasedSequence chars = node.getChars();
        int at = node.getStartOffset();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            literal(chars.baseSubSequence(at, Math.max(at, child.getStartOffset())));
            visit(child);
            at = Math.max(at, child.getEndOffset());
        }
        literal(chars.baseSubSequence(at, Math.max(at, node.getEndOffset())));
    }

    private void attributes(Node node) {
        if (!BlockAttributes.isInline(node)) {
            trimEnd();
        }
        events.add(new Event(text.length(), Kind.ATOM, node));
        // Attributes belong to what stands right before them; there they may say "no-gloss".
        Node previous = node.getPrevious();
        boolean opaque = AttributeSet.read(node.getChars()).classes().contains(HtmlTag.NO_GLOSS);
        if (opaque && previous != null && !(previous instanceof Text)) {
            int from = enterOf(previous);
            if (from >= 0) {
                barriers.add(new Range(from, text.length()));
            }
        }
    }

    /** The space before attributes of a block belongs to them. */
    private void trimEnd() {
        int last = events.isEmpty() ? 0 : events.get(events.size() - 1).at();
        int end = text.length();
        while (end > last && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    private int enterOf(Node node) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).node() == node && events.get(i).kind() == Kind.ENTER) {
                return events.get(i).at();
            }
        }
        return -1;
    }

    private void comment(Node node) {
        events.add(new Event(text.length(), Kind.ATOM, node));
        String comment = node.getChars().toString();
        if (HtmlTag.switchesOff(comment) && !off) {
            off = true;
            offFrom = text.length();
        } else if (HtmlTag.switchesOn(comment) && off) {
            barriers.add(new Range(offFrom, text.length()));
            off = false;
        }
    }

    private void tag(Node node) {
        int at = text.length();
        HtmlTag tag = HtmlTag.read(node.getChars().toString());
        if (tag.closing()) {
            if (!closeMatching(tag, node)) {
                atom(node);
            }
            return;
        }
        if (tag.isVoid() || tag.name().isEmpty()) {
            atom(node);
            return;
        }
        tags.push(new OpenTag(tag, at, events.size()));
        events.add(new Event(at, Kind.ATOM, node));
    }

    private boolean closeMatching(HtmlTag closing, Node node) {
        if (tags.stream().noneMatch(open -> open.tag().name().equals(closing.name()))) {
            return false;
        }
        while (true) {
            OpenTag open = tags.pop();
            closeTag(open, text.length());
            if (open.tag().name().equals(closing.name())) {
                // Now that it is known to have an end, the tag is an element like any other.
                Event begin = events.get(open.event());
                events.set(open.event(), new Event(begin.at(), Kind.ENTER, begin.node()));
                events.add(new Event(text.length(), Kind.EXIT, node, begin.node()));
                return true;
            }
        }
    }

    private void closeTag(OpenTag open, int end) {
        (open.tag().isOpaque() ? barriers : elements).add(new Range(open.at(), end));
    }

    /** Text of the source with backslash escapes. */
    private void literal(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            boolean escape = c == '\\' && i + 1 < chars.length() && isPunctuation(chars.charAt(i + 1));
            int start = chars.getIndexOffset(i);
            if (escape) {
                i++;
            }
            add(chars.charAt(i), start, chars.getIndexOffset(i) + 1);
        }
    }

    private void verbatim(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            int start = chars.getIndexOffset(i);
            add(c == '\n' || c == '\r' ? ' ' : c, start, start + 1);
        }
    }

    /** Code: line ends are spaces, one space is stripped on both sides, and tables escape their bar. */
    private void code(BasedSequence chars) {
        int from = 0;
        int to = chars.length();
        boolean padded =
                to > 1 && isCodeSpace(chars.charAt(0)) && isCodeSpace(chars.charAt(to - 1)) && !chars.isBlank();
        if (padded) {
            from++;
            to--;
        }
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            boolean bar = inTable && c == '\\' && i + 1 < to && chars.charAt(i + 1) == '|';
            boolean secondOfLineEnd = c == '\n' && i > 0 && chars.charAt(i - 1) == '\r';
            if (!bar && !secondOfLineEnd) {
                int start = chars.getIndexOffset(i);
                add(isCodeSpace(c) ? ' ' : c, start, start + 1);
            }
        }
    }

    private static boolean isCodeSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r';
    }

    private void decoded(String characters, Node node) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            add(c == 0 ? '\uFFFD' : c, node.getStartOffset(), node.getEndOffset());
        }
    }

    private void add(char c, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        text.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    private static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
