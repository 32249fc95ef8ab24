package glossator.annotation;

import glossator.markdown.RenderedDocument;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a text shows: by far the largest part of it, which few ask for. It is held, or had from where it is kept each time that somebody asks.
 */
public final class TextBody {
    private final Supplier<Content> content;

    /**
     * The body and what belongs to it.
     *
     * @param html the body
     * @param notes the notes under it
     */
    public record Content(String html, List<RenderedDocument.Note> notes) {}

    private TextBody(Supplier<Content> content) {
        this.content = content;
    }

    /** One that is held. */
    public static TextBody of(String html, List<RenderedDocument.Note> notes) {
        Content held = new Content(html, notes);
        return new TextBody(() -> held);
    }

    /** One that is kept elsewhere; what is asked answers the same each time. */
    public static TextBody kept(Supplier<Content> content) {
        return new TextBody(content);
    }

    /** The body, for as long as the caller holds it. */
    public Content content() {
        return content.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof TextBody body && content().equals(body.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }
}
