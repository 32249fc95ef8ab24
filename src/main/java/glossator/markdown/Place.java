package glossator.markdown;

import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.Optional;

/**
 * Where a document stands in its author's file.
 *
 * @param file the author's file
 * @param whole the one span that stands for every place in the document; empty where places are known
 */
record Place(SourceFile file, Optional<Span> whole) {
    /** The place in the author's file of a span of the document. */
    Span of(Span span) {
        return whole.orElse(span);
    }
}
