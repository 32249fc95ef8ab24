package glossator.site;

/** Whether readers see a text, or only its author does. */
public enum Standing {
    /** Published. */
    PUBLIC(""),
    /** Being written. */
    DRAFT("draft"),
    /** Dated in the future. */
    SCHEDULED("scheduled"),
    /** Past its expiry. */
    EXPIRED("expired");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The word by which templates know it; empty for what is published. */
    public String word() {
        return word;
    }
}
