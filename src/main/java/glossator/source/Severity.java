package glossator.source;

import java.util.Locale;

/** How much a problem matters: an error stops the site from being published, a warning a strict run, a note nothing. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word printed for it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
