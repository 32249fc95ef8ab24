package glossator.markdown;

import glossator.source.Span;

/**
 * A link or image as written.
 *
 * @param target where it leads, with escapes and references decoded
 * @param title the words shown on hovering; empty for none
 * @param span where the target stands in the source
 * @param image whether it is an image
 */
public record DocumentLink(String target, String title, Span span, boolean image) {}
