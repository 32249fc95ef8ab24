package glossator.source;

import java.util.Locale;

/** How much a problem matters: an error stops the site from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word printed for it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
