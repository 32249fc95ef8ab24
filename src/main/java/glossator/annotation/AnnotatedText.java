package glossator.annotation;

import glossator.glossary.Mark;
import glossator.markdown.DocumentLink;
import glossator.markdown.Heading;
import glossator.markdown.RenderedDocument;
import glossator.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with its terms marked.
 *
 * @param body what is shown
 * @param citations for each source cited, the anchors of the places that cite it
 * @param headings in order
 * @param links in order, with their places
 * @param anchors all ids in the HTML
 * @param uses the terms marked, in the order of their first marks
 * @param marks all marks, in reading order, as they compete for the page's room
 * @param words how many a reader reads
 * @param excerpt the text's beginning, without markup
 */
public record AnnotatedText(
        TextBody body,
        Map<String, List<String>> citations,
        List<Heading> headings,
        List<DocumentLink> links,
        Set<String> anchors,
        List<Use> uses,
        List<Mark> marks,
        int words,
        String excerpt,
        List<Problem> problems) {

    /**
     * A term marked in a text, with the sentence of its first mark.
     *
     * @param section the heading under which the first mark stands; empty before the first heading
     * @param before what the sentence says before the mark
     * @param surface the words marked
     * @param after what it says behind it
     * @param count how many marks the term has in the text
     */
    public record Use(String term, String section, String before, String surface, String after, int count) {
        /** The same use with one mark more. */
        Use again() {
            return new Use(term, section, before, surface, after, count + 1);
        }
    }

    /** The body as HTML; who needs its notes too asks for both at once ({@link #body}), since they may have to be read. */
    public String html() {
        return body.content().html();
    }

    /** The notes under it. */
    public List<RenderedDocument.Note> notes() {
        return body.content().notes();
    }

    /** The same text with further problems. */
    public AnnotatedText with(List<Problem> all) {
        return new AnnotatedText(body, citations, headings, links, anchors, uses, marks, words, excerpt, all);
    }
}
