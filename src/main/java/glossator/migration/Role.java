package glossator.migration;

/** What a file is to its generator. */
enum Role {
    /** A text with an address: an article where it has a date, a page where it has none. */
    TEXT,
    /** The text of a tag. */
    TOPIC,
    /** The text of an author. */
    AUTHOR,
    /** A file that texts refer to by its place beside them. */
    ASSET,
    /** A file that is copied to the site's root, its path below that root kept. */
    STATIC,
    /** Values for templates, of which a glossary may be one. */
    DATA,
    /** Markup that a template engine runs. */
    TEMPLATE,
    /** Nothing of the site's content. */
    IGNORED
}
