package glossator.markdown;

import glossator.source.Span;
import java.util.List;

/**
 * What an editor sees in a text without reading its words closely. All places count from the start of the file; nothing
 * here holds on to the parse tree.
 *
 * @param headings in order
 * @param images in order, those in raw HTML last
 * @param passages paragraphs and quotations that stand on their own, in order; not lists, tables or notes
 * @param comments in order
 */
public record Outline(List<Heading> headings, List<Image> images, List<Passage> passages, List<Comment> comments) {

    /**
     * An image.
     *
     * @param alternative the words that stand for it; empty for none
     * @param decorative whether its author says that it means nothing: {@code alt=""} in HTML
     */
    public record Image(String alternative, boolean decorative, Span span) {}

    /**
     * A paragraph, or a quotation with all that is in it.
     *
     * @param text its words as readers see them, with spaces in place of code, math and links
     * @param quotation whether it is a block quote
     * @param referring whether it cites a source, has a note, or leads somewhere by a link
     */
    public record Passage(String text, boolean quotation, boolean referring, Span span) {}

    /**
     * A comment.
     *
     * @param text what stands between its marks, stripped
     * @param scope from its beginning to the end of the block that follows; where it stands within a block, that block
     * @param first whether nothing but comments stands before it in the text
     */
    public record Comment(String text, Span span, Span scope, boolean first) {}
}
