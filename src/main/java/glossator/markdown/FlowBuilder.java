package glossator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** Walks the inline nodes of a block by an allow-list and lays them out as a {@link Flow}. */
final class FlowBuilder {
    private final FlowDraft draft;
    private final FlowText text;
    private final InlineTags tags;
    private boolean off;
    private int offFrom;

    private FlowBuilder(int size, boolean inTable, boolean off) {
        this.draft = new FlowDraft(size);
        this.text = new FlowText(draft, inTable);
        this.tags = new InlineTags(draft);
        this.off = off;
    }

    /**
     * Straightens out a block's inline content.
     *
     * @param off whether annotation is switched off where the block begins
     */
    static Flow build(Node block, boolean inTable, boolean off) {
        FlowBuilder builder = new FlowBuilder(size(block.getChars()), inTable, off);
        builder.children(block);
        return builder.finish(
                block.getChars(), TaskBox.begins(block) ? Optional.of(TaskBox.isTicked(block)) : Optional.empty());
    }

    private static int size(BasedSequence chars) {
        int size = chars.length();
        while (size > 0 && Character.isWhitespace(chars.charAt(size - 1))) {
            size--;
        }
        return Math.max(1, size);
    }

    /** Whether annotation is switched off behind a block. */
    static boolean offAfter(Node block, boolean before) {
        boolean off = before;
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInlineComment) {
                off = RegionSwitch.offBehind(child.getChars(), off);
            }
        }
        return off;
    }

    private Flow finish(BasedSequence block, Optional<Boolean> task) {
        tags.closeAll();
        if (off) {
            draft.region(offFrom);
        }
        new BareAddresses(draft, block).enclose();
        return FlowMarks.lift(draft.flow(), draft.shut(), task);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private void visit(Node node) {
        if (node instanceof Text) {
            text.literal(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            text.space(node);
        } else if (node instanceof HtmlEntity) {
            text.reference(node);
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Syntax.Passage) {
            draft.element(element(node));
        } else if (node instanceof RefNode reference && !reference.isDefined()) {
            undefined(reference);
        } else if (node instanceof Image || node instanceof ImageRef) {
            atom(node);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof HtmlInlineComment) {
            comment(node);
        } else if (node instanceof HtmlInline) {
            tags.tag(node);
        } else if (node instanceof Syntax.Attributes) {
            attributes(node);
        } else {
            draft.barrier(opaque(node));
        }
    }

    /** What is shown, but is not prose: code, math, links, deleted text, and whatever we do not know. */
    private int opaque(Node node) {
        boolean address = node instanceof AutoLink || node instanceof MailLink;
        boolean leaf = address || node instanceof Code || node instanceof Syntax.Leaf;
        if (!leaf && (node.hasChildren() || node instanceof LinkNodeBase || node instanceof RefNode)) {
            return element(node);
        }
        int from = draft.length();
        draft.enter(node);
        if (node instanceof HardLineBreak) {
            text.space(node);
        } else if (node instanceof Code code) {
            text.code(code.getText());
        } else if (address) {
            text.verbatim(LinkNodes.autoLinkText(node));
        } else {
            text.verbatim(node.getChars());
        }
        draft.exit(node);
        return from;
    }

    /** Answers where it begins. */
    private int element(Node node) {
        int from = draft.length();
        draft.enter(node);
        OpenTags outer = tags.enter();
        children(node);
        tags.leave(outer);
        draft.exit(node);
        return from;
    }

    private void atom(Node node) {
        draft.atom(node);
        draft.point();
    }

    private void footnote(Footnote footnote) {
        if (footnote.isDefined()) {
            atom(footnote);
        } else {
            text.literal(footnote.getChars());
        }
    }

    private void undefined(RefNode node) {
        BasedSequence chars = node.getChars();
        int at = node.getStartOffset();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.literal(chars.baseSubSequence(at, Math.max(at, child.getStartOffset())));
            visit(child);
            at = Math.max(at, child.getEndOffset());
        }
        text.literal(chars.baseSubSequence(at, Math.max(at, node.getEndOffset())));
    }

    private void attributes(Node node) {
        // The space before attributes of a block belongs to them.
        if (!BlockAttributes.isInline(node)) {
            draft.trimEnd();
        }
        // Attributes belong to what stands right before them; there they may say "no-gloss".
        Node previous = node.getPrevious();
        boolean opaque = AttributeSet.read(node.getChars()).classes().contains(HtmlTag.NO_GLOSS);
        if (opaque && previous != null) {
            int from = draft.beginOf(previous);
            if (from >= 0) {
                draft.barrier(from);
            }
        }
        draft.atom(node);
    }

    private void comment(Node node) {
        draft.atom(node);
        boolean before = off;
        off = RegionSwitch.offBehind(node.getChars(), before);
        if (off && !before) {
            offFrom = draft.length();
        } else if (before && !off) {
            draft.region(offFrom);
        }
    }
}
