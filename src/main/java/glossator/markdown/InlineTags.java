package glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import glossator.markdown.OpenTags.Open;

/**
 * Makes elements of the raw HTML tags in a block's text. Every element ends, at the latest where the Markdown element or
 * the block ends that it began in; an end without a beginning stays a thing without text.
 */
final class InlineTags {
    private final FlowDraft draft;
    private OpenTags tags = new OpenTags();

    InlineTags(FlowDraft draft) {
        this.draft = draft;
    }

    void tag(Node node) {
        HtmlTag tag = HtmlTag.read(node.getChars().toString());
        if (tag.closing() && tags.has(tag.name())) {
            while (!closeInnermost().equals(tag.name())) {
                // An element ends with the one that it stands in.
                continue;
            }
        } else if (tag.closing()
                || tag.isVoid()
                || tag.selfClosed()
                || tag.name().isEmpty()) {
            draft.atom(node);
            draft.point();
        } else {
            open(tag, node);
        }
    }

    /** Begins a Markdown element; answers what {@link #leave} needs to know when it ends. */
    OpenTags enter() {
        OpenTags outer = tags;
        tags = new OpenTags();
        return outer;
    }

    void leave(OpenTags outer) {
        closeAll();
        tags = outer;
    }

    void closeAll() {
        while (!tags.isEmpty()) {
            closeInnermost();
        }
    }

    private void open(HtmlTag tag, Node node) {
        fence(tag);
        tags.push(new Open(tag, draft.length(), node));
        draft.enter(node);
        if (tag.isInvisible()) {
            draft.hide();
        }
    }

    private String closeInnermost() {
        Open open = tags.pop();
        HtmlTag tag = open.tag();
        if (tag.isInvisible()) {
            draft.show();
        }
        draft.exit(open.node());
        // A browser may move the text of a table that is not in a cell.
        if (tag.isOpaque() || tag.name().equals("table")) {
            draft.barrier(open.at());
        } else {
            draft.element(open.at());
        }
        fence(tag);
        return tag.name();
    }

    /** A block in a line of text breaks the line for a browser, and any annotation around it. */
    private void fence(HtmlTag tag) {
        if (!tag.isPhrasing()) {
            draft.point();
        }
    }
}
