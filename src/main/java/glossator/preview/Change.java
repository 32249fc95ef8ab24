package glossator.preview;

import java.nio.file.Path;

/** A file that is not what it was. */
public record Change(Path path, Kind kind) {
    /** What became of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /** It is another sort of thing: a link where there was a file. */
        REPLACED
    }
}
