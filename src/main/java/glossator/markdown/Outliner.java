package glossator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import glossator.markdown.HtmlTag.Attribute;
import glossator.markdown.Outline.Comment;
import glossator.markdown.Outline.Image;
import glossator.markdown.Outline.Passage;
import glossator.markdown.TextRun.Range;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a document for its {@link Outline}. */
final class Outliner {
    private final BlockFlows flows;
    private final LinkNodes links;
    private final Place place;
    private final List<Image> images = new ArrayList<>();
    private final List<Image> rawImages = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final int textStart;
    private Node follower;

    private Outliner(Document root, BlockFlows flows, Place place) {
        this.flows = flows;
        this.links = new LinkNodes(root);
        this.place = place;
        Node begin = root.getFirstChild();
        while (begin instanceof HtmlCommentBlock) {
            begin = begin.getNext();
        }
        this.textStart = begin == null ? Integer.MAX_VALUE : begin.getStartOffset();
    }

    static Outline outline(Document root, BlockFlows flows, Place place, List<Heading> headings) {
        Outliner outliner = new Outliner(root, flows, place);
        outliner.blocks(root);
        outliner.visit(root);
        outliner.images.addAll(outliner.rawImages);
        return new Outline(
                headings, List.copyOf(outliner.images), List.copyOf(outliner.passages), List.copyOf(outliner.comments));
    }

    private void blocks(Document root) {
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph || block instanceof BlockQuote) {
                StringBuilder text = new StringBuilder();
                boolean referring = read(block, text);
                passages.add(new Passage(text.toString().strip(), block instanceof BlockQuote, referring, span(block)));
            }
        }
    }

    /** Gathers the words of a block and the blocks in it; answers whether any of them refers to something. */
    private boolean read(Node block, StringBuilder text) {
        Flow flow = flows.flow(block);
        boolean referring = false;
        if (flow != null) {
            text.append(prose(flow)).append('\n');
            referring = flow.events().stream()
                    .anyMatch(event -> event.kind() == Flow.Kind.CITE
                            || event.node() instanceof Footnote
                            || event.node() != null && leads(event.node()));
        }
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            referring |= read(child, text) || leads(child);
        }
        return referring;
    }

    /** What is said, without code and math: a number there is no claim. */
    private static String prose(Flow flow) {
        StringBuilder prose = new StringBuilder(flow.text());
        for (Range barrier : flow.barriers()) {
            for (int i = barrier.start(); i < barrier.end(); i++) {
                prose.setCharAt(i, ' ');
            }
        }
        return prose.toString();
    }

    private boolean leads(Node node) {
        return links.link(node).filter(link -> !link.image()).isPresent();
    }

    private void visit(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Image || node instanceof ImageRef image && image.isDefined()) {
            images.add(new Image(PlainText.of(node).strip(), false, span(node)));
        } else if (node instanceof HtmlCommentBlock && BlockHtml.isComment(node)) {
            comment(node);
        } else if (node instanceof HtmlInlineComment) {
            inlineComment(node);
        } else if (node instanceof HtmlInline || node instanceof HtmlBlockBase) {
            rawImages(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private void rawImages(Node node) {
        String html = node.getChars().toString();
        for (HtmlTag tag : RawHtml.tags(html)) {
            if (tag.name().equals("img")) {
                Optional<String> alternative = tag.attributes().stream()
                        .filter(attribute -> attribute.name().equals("alt"))
                        .map(Attribute::value)
                        .findFirst();
                Span span = new Span(
                        node.getChars().getIndexOffset(tag.start()),
                        node.getChars().getIndexOffset(tag.end()));
                boolean decorative = alternative.filter(String::isEmpty).isPresent();
                rawImages.add(new Image(alternative.orElse("").strip(), decorative, place.of(span)));
            }
        }
    }

    private void inlineComment(Node node) {
        Node block = node;
        while (!(block instanceof Block)) {
            block = block.getParent();
        }
        comments.add(new Comment(inside(node.getChars().toString()), span(node), span(block), false));
    }

    private static String inside(String html) {
        boolean whole = html.startsWith("<!--") && html.endsWith("-->") && html.length() >= 7;
        return whole ? html.substring(4, html.length() - 3).strip() : "";
    }

    private void comment(Node node) {
        // Comments one below another are all about what comes behind them; it is sought once for all of them.
        if (follower == null || follower.getStartOffset() <= node.getStartOffset()) {
            follower = node.getNext();
            while (follower instanceof HtmlCommentBlock && follower.getNext() != null) {
                follower = follower.getNext();
            }
        }
        Node last = follower == null || follower.getParent() != node.getParent() ? node : follower;
        boolean first = node.getParent() instanceof Document && node.getStartOffset() < textStart;
        Span scope = new Span(node.getStartOffset(), Math.max(node.getEndOffset(), last.getEndOffset()));
        String text = inside(BlockHtml.of(node).strip());
        comments.add(new Comment(text, trimmed(node), place.of(scope), first));
    }

    /** Where a block stands, without the line end behind it. */
    private Span trimmed(Node node) {
        int length = node.getChars().toString().stripTrailing().length();
        return place.of(new Span(node.getStartOffset(), node.getStartOffset() + length));
    }

    private Span span(Node node) {
        return place.of(new Span(node.getStartOffset(), node.getEndOffset()));
    }
}
