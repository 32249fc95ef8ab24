package glossator.markdown;

import glossator.source.Span;

/**
 * A heading of a document.
 *
 * @param level 1 to 6
 * @param text its words, without markup
 * @param id the anchor that leads to it, unique in the document
 * @param span where it stands
 */
public record Heading(int level, String text, String id, Span span) {}
