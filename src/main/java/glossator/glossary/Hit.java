package glossator.glossary;

import java.util.List;

/**
 * A stretch of text that names terms: the longest there, with the terms that have the best claim to it.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param terms the terms of that name, at least one, in the glossary's order
 * @param headword whether it is the headword of the first of them, in any form
 */
record Hit(int start, int end, List<Term> terms, boolean headword) {}
