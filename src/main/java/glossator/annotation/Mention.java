package glossator.annotation;

import glossator.glossary.Candidate.Reason;
import glossator.source.Position;
import glossator.source.SourceFile;
import glossator.source.Span;

/**
 * A place where a text says words that may lack a definition.
 *
 * @param key what all mentions of the same words have in common
 * @param reason why they may lack one
 * @param words as they stand there
 * @param span where they stand in the file
 * @param position line and column in the file
 * @param sentence the sentence around them
 */
public record Mention(
        String key, Reason reason, String words, SourceFile source, Span span, Position position, String sentence) {
    /** The file's path as printed. */
    public String path() {
        return source.path();
    }
}
