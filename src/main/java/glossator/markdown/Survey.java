package glossator.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import glossator.markdown.HtmlTag.Attribute;
import glossator.source.Problem;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks all nodes of a document once for what other stages ask of it: headings, links, mistakes. */
final class Survey {
    private final BlockFlows flows;
    private final LinkNodes linkNodes;
    private final Place place;
    private final Anchors anchors = new Anchors();
    private final Map<Node, Heading> headings = new IdentityHashMap<>();
    private final List<Heading> headingList = new ArrayList<>();
    private final List<DocumentLink> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<DocumentLink> rawLinks = new LinkedHashSet<>();
    private boolean raw;

    Survey(Document root, BlockFlows flows, Place place) {
        this.flows = flows;
        this.linkNodes = new LinkNodes(root);
        this.place = place;
        visit(root);
        flows.all().forEach(this::bareAddresses);
        links.addAll(rawLinks);
        links.sort(Comparator.comparingInt(link -> link.span().start()));
    }

    /** Bare addresses are no nodes of the tree; they are found in what readers see. */
    private void bareAddresses(Flow flow) {
        for (Flow.Event event : flow.events()) {
            if (event.kind() == Flow.Kind.ENTER && event.node() instanceof Syntax.BareAddress bare) {
                links.add(moved(bare.link()));
            }
        }
    }

    Map<Node, Heading> headings() {
        return headings;
    }

    List<Heading> headingList() {
        return headingList;
    }

    List<DocumentLink> links() {
        return links;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether there is raw HTML that may be shown. */
    boolean isRaw() {
        return raw;
    }

    /** Whether a link stands in raw HTML. */
    boolean isRaw(DocumentLink link) {
        return rawLinks.contains(link);
    }

    private void visit(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            heading(heading);
        }
        Optional<DocumentLink> link = linkNodes.link(node);
        if (link.isPresent()) {
            links.add(moved(link.get()));
        }
        if (node instanceof HtmlInline || node instanceof HtmlBlockBase && !BlockHtml.isComment(node)) {
            raw = true;
            readRawLinks(node.getChars());
        } else if (node instanceof Footnote note && !note.isDefined()) {
            problems.add(place.file()
                    .error("unknown-note", span(note), "there is no note \"" + note.getText() + "\"")
                    .hint("add a line \"[^" + note.getText() + "]: ...\""));
        } else if (node instanceof FootnoteBlock note && !note.isReferenced()) {
            problems.add(place.file()
                    .warning("unused-note", span(note), "no text refers to the note \"" + note.getText() + "\"")
                    .hint("write [^" + note.getText() + "] where it belongs, or remove it"));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading node) {
        String text = flows.flow(node).text().strip();
        String wanted = BlockAttributes.of(node).id();
        String id = anchors.take(wanted.isEmpty() ? Anchors.slug(text) : wanted);
        Heading heading = new Heading(node.getLevel(), text, id, span(node));
        headings.put(node, heading);
        headingList.add(heading);
    }

    private void readRawLinks(BasedSequence chars) {
        for (HtmlTag tag : RawHtml.tags(chars.toString())) {
            for (Attribute attribute : tag.attributes()) {
                boolean image = attribute.name().equals("src");
                if (image || attribute.name().equals("href")) {
                    int start = chars.getIndexOffset(attribute.start());
                    Span span =
                            place.of(new Span(start, start + attribute.value().length()));
                    rawLinks.add(new DocumentLink(Escaping.unescapeHtml(attribute.value()), "", span, image));
                }
            }
        }
    }

    private DocumentLink moved(DocumentLink link) {
        return new DocumentLink(link.target(), link.title(), place.of(link.span()), link.image());
    }

    private Span span(Node node) {
        return place.of(new Span(node.getStartOffset(), node.getEndOffset()));
    }
}
