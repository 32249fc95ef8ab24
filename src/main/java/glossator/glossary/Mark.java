package glossator.glossary;

/**
 * An annotated match, as far as it competes with others for a page's room.
 *
 * @param term the term's id
 * @param fixed whether it stays whatever the density: it was made by hand, or the term has an occurrence rule of its own
 * @param headword whether it is the headword, in any form, and no alias
 * @param mentions how often the page names the term, at least 1
 */
public record Mark(String term, boolean fixed, boolean headword, int mentions) {}
