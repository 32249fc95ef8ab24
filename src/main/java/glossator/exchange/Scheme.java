package glossator.exchange;

/**
 * What a glossary says of itself.
 *
 * @param title the site's name
 * @param address the glossary's address, with a slash at its end; a term's own is its id and a slash behind it
 * @param language BCP 47 tag of the site
 */
public record Scheme(String title, String address, String language) {}
