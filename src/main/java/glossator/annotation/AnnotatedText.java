package glossator.annotation;

import glossator.glossary.Mark;
import glossator.markdown.DocumentLink;
import glossator.markdown.Heading;
import glossator.markdown.RenderedDocument;
import glossator.source.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A text with its terms marked. A site holds one for each of its texts: what is large and asked for by few is in its body ({@link TextBody}),
 * which may have to be read, and the rest is held tightly.
 *
 * @param body what its own page shows, and where it leads
 * @param uses the terms marked, in the order of their first marks
 * @param quotations the sentence of each use's first mark, in the same order
 * @param marks all marks, in reading order, as they compete for the page's room
 * @param words how many a reader reads
 */
public record AnnotatedText(
        TextBody body, List<Use> uses, Quotations quotations, List<Mark> marks, int words, List<Problem> problems) {

    /**
     * A term marked in a text.
     *
     * @param count how many marks the term has in the text
     */
    public record Use(String term, int count) {}

    /** Holds the lists tightly. */
    public AnnotatedText {
        uses = PackedUses.of(uses);
        marks = PackedMarks.of(marks);
    }

    /**
     * The text as it would have been annotated without any mark of some terms; all else is as it was, since a mark stands around what would be there
     * without it. Not for a text with problems, nor where the author's HTML is trusted, which may look like a mark.
     */
    public AnnotatedText without(Set<String> terms) {
        int[] kept = IntStream.range(0, uses.size())
                .filter(use -> !terms.contains(uses.get(use).term()))
                .toArray();
        return new AnnotatedText(
                body.without(terms),
                Arrays.stream(kept).mapToObj(uses::get).toList(),
                quotations.only(kept),
                marks.stream().filter(mark -> !terms.contains(mark.term())).toList(),
                words,
                problems);
    }

    /** The notes under it; who needs more of what is shown asks for all of it at once ({@link #body}), since it may have to be read. */
    public List<RenderedDocument.Note> notes() {
        return body.content().notes();
    }

    /** Its headings, in order. */
    public List<Heading> headings() {
        return body.content().headings();
    }

    /** The text's beginning, without markup. */
    public String excerpt() {
        return body.content().excerpt();
    }

    /** Its links in order, with their places. */
    public List<DocumentLink> links() {
        return body.ties().links();
    }

    /** All ids in the HTML. */
    public Set<String> anchors() {
        return body.ties().anchors();
    }
}
