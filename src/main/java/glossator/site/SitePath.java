package glossator.site;

/**
 * The address of a page or a file on the site, without the site's own path: {@code /articles/raid/}, {@code /feed.xml}.
 * Made of checked names alone, so that it can neither climb nor collide by its spelling.
 */
public record SitePath(String value) implements Comparable<SitePath> {

    /** Checks the form. */
    public SitePath {
        if (!value.startsWith("/") || value.contains("//") || value.contains("/../") || value.contains("/./")) {
            throw new IllegalArgumentException("not a site path: " + value);
        }
    }

    /** The file below the output folder that holds it. */
    public String file() {
        return value.endsWith("/") ? value.substring(1) + "index.html" : value.substring(1);
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }
}
