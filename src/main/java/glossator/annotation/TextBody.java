package glossator.annotation;

import glossator.markdown.DocumentLink;
import glossator.markdown.Heading;
import glossator.markdown.RenderedDocument;
import glossator.source.Utf8Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text shows and where it leads: by far the largest part of it, which few ask for. It is held, or had from where it is kept each time that
 * somebody asks.
 */
public final class TextBody {
    private final Parts parts;

    /** Where the parts of a body are had from; what is asked answers the same each time. */
    public interface Parts {
        /** What the text's own page and a search ask for. */
        Content content();

        /** What is asked for when the site is checked. */
        Ties ties();
    }

    /**
     * The body and what belongs to it.
     *
     * @param html the body
     * @param notes the notes under it
     * @param citations for each source cited, the anchors of the places that cite it
     * @param headings in order
     * @param excerpt the text's beginning, without markup
     */
    public record Content(
            Utf8Text html,
            List<RenderedDocument.Note> notes,
            Map<String, List<String>> citations,
            List<Heading> headings,
            String excerpt) {}

    /**
     * What a text leads to, and how it can be led to.
     *
     * @param links in order, with their places
     * @param ids all ids in the HTML, with quotation marks between them: no id has one, and few ask for them
     */
    public record Ties(List<DocumentLink> links, String ids) {
        static Ties of(List<DocumentLink> links, Set<String> anchors) {
            return new Ties(links, String.join("\"", anchors));
        }

        /** All ids in the HTML. */
        public Set<String> anchors() {
            return ids.isEmpty() ? Set.of() : Set.of(ids.split("\""));
        }
    }

    private record Held(Content content, Ties ties) implements Parts {}

    private TextBody(Parts parts) {
        this.parts = parts;
    }

    /** One that is held. */
    public static TextBody of(Content content, Ties ties) {
        return new TextBody(new Held(content, ties));
    }

    /** One that is kept elsewhere. */
    public static TextBody kept(Parts parts) {
        return new TextBody(parts);
    }

    /** The same without the marks of some terms, which are taken out each time that somebody asks. */
    TextBody without(Set<String> terms) {
        return new TextBody(new Unmarked(parts, terms));
    }

    private record Unmarked(Parts marked, Set<String> terms) implements Parts {
        @Override
        public Content content() {
            Content content = marked.content();
            return new Content(
                    MarkTags.without(terms, content.html()),
                    content.notes().stream()
                            .map(note -> new RenderedDocument.Note(
                                    note.number(),
                                    MarkTags.without(terms, Utf8Text.of(note.html()))
                                            .toString(),
                                    note.references()))
                            .toList(),
                    content.citations(),
                    content.headings(),
                    content.excerpt());
        }

        @Override
        public Ties ties() {
            Ties ties = marked.ties();
            Set<String> anchors = new LinkedHashSet<>(ties.anchors());
            terms.forEach(term -> anchors.remove(MarkTags.anchor(term)));
            return Ties.of(ties.links(), anchors);
        }
    }

    /** What is shown, for as long as the caller holds it. */
    public Content content() {
        return parts.content();
    }

    /** Where it leads, for as long as the caller holds it. */
    public Ties ties() {
        return parts.ties();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof TextBody body && content().equals(body.content()) && ties().equals(body.ties());
    }

    @Override
    public int hashCode() {
        return 31 * content().hashCode() + ties().hashCode();
    }
}
