package glossator.glossary;

import java.util.Optional;
import java.util.Set;

/**
 * What the annotator needs to know of a page beside its prose.
 *
 * @param language BCP 47 tag of the page
 * @param annotated false where the author switched annotation off; marks by hand then still count
 * @param excluded ids of terms that are not annotated automatically here
 * @param scope the fields that the page is about
 * @param self the term whose own page this is
 * @param occurrence how often a term is annotated, unless the term says otherwise
 * @param density how densely the page may be marked
 */
public record PageFacts(
        String language,
        boolean annotated,
        Set<String> excluded,
        Set<String> scope,
        Optional<String> self,
        Occurrence occurrence,
        Density density) {}
