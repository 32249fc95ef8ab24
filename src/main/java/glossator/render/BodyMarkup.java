package glossator.render;

import glossator.source.Utf8Text;

/** Ready HTML of a text's body, which a template prints as it does {@link Markup}: the bytes go into the page as they are. */
public record BodyMarkup(Utf8Text html) {}
