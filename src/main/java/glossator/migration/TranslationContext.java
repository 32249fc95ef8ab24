package glossator.migration;

/** What the translations of all texts of a site have in common. */
record TranslationContext(boolean liquid, Links links, Configuration configuration, Terms terms, Findings findings) {}
