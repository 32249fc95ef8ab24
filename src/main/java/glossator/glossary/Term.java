package glossator.glossary;

import glossator.yaml.Located;
import java.util.List;
import java.util.Optional;

/**
 * One word or name that the glossary explains, as far as finding it in a text goes.
 *
 * @param id its address and its name in machine-readable output; unique in the glossary
 * @param name the headword
 * @param aliases other names
 * @param forms inflected forms that the language's rules do not give
 * @param hidden misspellings: found, never shown
 * @param lang BCP 47 tag of the term's own words; empty for that of the page
 * @param letterCase how capitals count
 * @param inflected whether inflected forms are generated
 * @param automatic false for a term that is annotated only where it is marked by hand
 * @param occurrence how often it is annotated; empty for the page's rule
 * @param proper whether it is somebody's or something's own name, as those of persons, places and laws are
 * @param scope the fields in which the name means this; empty for everywhere
 */
public record Term(
        String id,
        Located<String> name,
        List<Located<String>> aliases,
        List<Located<String>> forms,
        List<Located<String>> hidden,
        Optional<String> lang,
        LetterCase letterCase,
        boolean inflected,
        boolean automatic,
        Optional<Occurrence> occurrence,
        boolean proper,
        List<String> scope) {

    /** How capitals count when a name is looked for. */
    public enum LetterCase {
        /** All capitals are exact; a capital in the name must be a capital in the text; small letters match both. */
        SMART,
        /** Exactly as written. */
        SENSITIVE,
        /** Capitals never count. */
        INSENSITIVE
    }
}
