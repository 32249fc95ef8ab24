package glossator.markdown;

import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.List;

/**
 * The prose of one block (a paragraph, a table cell, a list item) as a reader sees it, with the source place of every
 * character.
 *
 * <p>References and escapes are decoded, inline markup is gone, a soft line break is one space. Typography is as
 * written. Links, code, math and the like are part of the text, inside a {@linkplain #barriers barrier}: no annotation
 * may overlap one or reach across it. A barrier may be empty, where something stands that has no text (an image, a note
 * mark, a hard break): an annotation may end or begin there, but not contain it.
 *
 * @param source the file
 * @param text the characters
 * @param places where each character stands in the source, from the file's start; several characters of one reference share a place
 * @param elements ranges of the text covered by inline elements, which an annotation may contain or lie in, not cut
 * @param emphases ranges of the text that are emphasised, in the order of their ends
 * @param barriers ranges of the text that no annotation may touch, in order, disjoint
 * @param marks terms marked by hand in this run, in order
 * @param section which part of the page it stands in: 0 before the first level-2 heading, then counting those
 * @param block what kind of block it is
 */
public record TextRun(
        SourceFile source,
        String text,
        CharacterPlaces places,
        List<Range> elements,
        List<Range> emphases,
        List<Range> barriers,
        List<HandMark> marks,
        int section,
        Block block) {

    /** The kinds of block that hold prose. */
    public enum Block {
        PARAGRAPH,
        LIST_ITEM,
        BLOCK_QUOTE,
        TABLE_CELL,
        DEFINITION,
        FOOTNOTE,
        ADMONITION
    }

    /** A stretch of the run's text, {@code end} exclusive; empty where both are the same. */
    public record Range(int start, int end) {}

    /**
     * A term marked by hand: {@code [[target]]}, {@code [[target|label]]} or, where {@code here} is false,
     * {@code [[!target]]}.
     *
     * @param start where the label starts in the run's text
     * @param end where it ends
     * @param target the name or id as written, without the exclamation mark
     * @param span the mark in the source, brackets and all
     * @param targetSpan the target in the source
     * @param here false for "not here"
     */
    public record HandMark(int start, int end, String target, Span span, Span targetSpan, boolean here) {}

    /** The source span of a stretch of the text, which must not be empty. */
    public Span span(int start, int end) {
        return places.span(start, end);
    }
}
