package glossator.glossary;

/**
 * A form of one of a term's names.
 *
 * @param term the term
 * @param text the form as written
 * @param rank how good a claim to the text it gives the term
 * @param rule which capitals it asks for
 * @param single whether it is a single letter, which opens and ends no hyphenated word
 */
record Form(Term term, String text, Rank rank, CaseRule rule, boolean single) {

    /** Claims of a term to a form, the best first. */
    enum Rank {
        HEADWORD,
        ALIAS,
        FORM,
        HIDDEN,
        INFLECTED_HEADWORD,
        INFLECTED_ALIAS,
        INFLECTED_HIDDEN,
        VARIANT,
        HIDDEN_VARIANT;

        boolean isHidden() {
            return this == HIDDEN || this == INFLECTED_HIDDEN || this == HIDDEN_VARIANT;
        }

        /** Whether an author wrote the form; all others are made by rule. */
        boolean isWritten() {
            return compareTo(HIDDEN) <= 0;
        }
    }

    /** Whether the form may have a clitic behind it, as in {@code cartel's}. */
    boolean takesClitic() {
        return term.inflected();
    }
}
