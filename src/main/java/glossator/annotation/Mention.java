package glossator.annotation;

import glossator.glossary.Candidate.Reason;
import glossator.source.Position;

/**
 * A place where a text says words that may lack a definition.
 *
 * @param key what all mentions of the same words have in common
 * @param reason why they may lack one
 * @param words as they stand there
 * @param path the file's path as printed
 * @param position line and column in the file
 * @param sentence the sentence around them
 */
public record Mention(String key, Reason reason, String words, String path, Position position, String sentence) {}
