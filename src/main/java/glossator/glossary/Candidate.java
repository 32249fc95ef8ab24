package glossator.glossary;

import glossator.markdown.TextRun;

/**
 * Words that look as if a reader would want them explained, and that the glossary does not know.
 *
 * @param key what all mentions of the same words have in common
 * @param reason why they look so
 * @param run the run they stand in
 * @param start where they start in its text
 * @param end where they end
 */
public record Candidate(String key, Reason reason, TextRun run, int start, int end) {

    /** Why words look as if they need a definition, the strongest reason first. */
    public enum Reason {
        ACRONYM("an abbreviation"),
        QUOTED("a phrase in quotation marks"),
        EMPHASISED("emphasised, as foreign words are"),
        NAME("a name that recurs");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in words for an author. */
        public String words() {
            return words;
        }
    }
}
