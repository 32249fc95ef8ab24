package glossator.markdown;

import java.util.List;
import java.util.Map;

/**
 * A document as HTML.
 *
 * @param html the body
 * @param notes the notes, in the order of their numbers
 * @param citations for each source cited, the anchors of the places that cite it, in order
 */
public record RenderedDocument(String html, List<Note> notes, Map<String, List<String>> citations) {

    /**
     * A note under the text.
     *
     * @param number from 1
     * @param html what it says
     * @param references the anchors of the places that lead to it, in order
     */
    public record Note(int number, String html, List<String> references) {}
}
