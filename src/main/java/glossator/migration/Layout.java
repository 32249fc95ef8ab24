package glossator.migration;

import java.util.Optional;

/** What a generator takes for granted: where what lies, what its configuration says, and which address a text has. */
interface Layout {
    /** The configuration, without keys where there is none that can be read. */
    Configuration configuration(ForeignSite site, Findings findings);

    /** What a file is. */
    Placement place(String path, ForeignSite site, Configuration configuration);

    /**
     * The address of a text that gives none itself, without the site's own path.
     *
     * @param slug the last name in it: the text's own, or its file's
     * @param date the day, as {@code 2026-12-31}, where the text has one
     */
    String address(ForeignText text, String slug, Optional<String> date, Configuration configuration);

    /** Whether double braces are Liquid or its like, and not shortcodes. */
    default boolean isLiquid() {
        return true;
    }
}
