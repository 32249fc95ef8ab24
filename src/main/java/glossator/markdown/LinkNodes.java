package glossator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import glossator.source.Span;
import java.util.Optional;

/** Reads where links and images lead, whichever way they are written. */
final class LinkNodes {
    private final Document document;

    /** @param document where references are defined; flexmark's nodes do not always know theirs */
    LinkNodes(Document document) {
        this.document = document;
    }

    /** The link that a node is, if it is one that leads somewhere. */
    Optional<DocumentLink> link(Node node) {
        if (node instanceof Link || node instanceof Image) {
            return Optional.of(inline((LinkNodeBase) node, node instanceof Image));
        }
        if (node instanceof LinkRef || node instanceof ImageRef) {
            return referenced((RefNode) node, node instanceof ImageRef);
        }
        if (node instanceof Syntax.BareAddress bare) {
            return Optional.of(bare.link());
        }
        if (node instanceof AutoLink) {
            return Optional.of(new DocumentLink(autoLinkText(node).toString(), "", span(node.getChars()), false));
        }
        if (node instanceof MailLink) {
            String text = autoLinkText(node).toString();
            boolean scheme = text.regionMatches(true, 0, "mailto:", 0, 7);
            return Optional.of(new DocumentLink(scheme ? text : "mailto:" + text, "", span(node.getChars()), false));
        }
        return Optional.empty();
    }

    /** The address shown for a link written as the address alone. */
    static BasedSequence autoLinkText(Node node) {
        BasedSequence chars = node.getChars();
        boolean angled = chars.length() > 1 && chars.charAt(0) == '<';
        return angled ? chars.subSequence(1, chars.length() - 1) : chars;
    }

    private static DocumentLink inline(LinkNodeBase node, boolean image) {
        BasedSequence url = node.getUrl();
        Span place = url.isEmpty() ? span(node.getChars()) : span(url);
        return new DocumentLink(unescape(url), unescape(node.getTitle()), place, image);
    }

    private Optional<DocumentLink> referenced(RefNode node, boolean image) {
        Reference reference = node.getReferenceNode(document);
        if (reference == null) {
            return Optional.empty();
        }
        BasedSequence url = reference.getUrl();
        return Optional.of(new DocumentLink(unescape(url), unescape(reference.getTitle()), span(url), image));
    }

    private static String unescape(BasedSequence chars) {
        return Html.lines(Escaping.unescapeString(chars));
    }

    private static Span span(BasedSequence chars) {
        return new Span(chars.getStartOffset(), Math.max(chars.getStartOffset(), chars.getEndOffset()));
    }
}
