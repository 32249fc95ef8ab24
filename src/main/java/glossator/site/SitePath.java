package glossator.site;

import glossator.source.PortableName;

/**
 * The address of a page or a file on the site, without the site's own path: {@code /articles/raid/}, {@code /feed.xml}.
 * Made of portable names alone, so that it can neither climb nor collide by its spelling.
 */
public record SitePath(String value) implements Comparable<SitePath> {

    /** Checks the form. */
    public SitePath {
        if (!isPath(value)) {
            throw new IllegalArgumentException("not a site path: " + value);
        }
    }

    /** Whether a text is an address: a slash, then names with slashes between them, and one at the end for a page. */
    public static boolean isPath(String value) {
        return value.equals("/") || value.startsWith("/") && PortableName.isPath(file(value));
    }

    /** The file below the output folder that holds it. */
    public String file() {
        return file(value);
    }

    private static String file(String value) {
        return value.endsWith("/") ? value.substring(1) + "index.html" : value.substring(1);
    }

    /** The address of a part of the list that begins here; the first part is the list's own address. */
    public SitePath part(int number) {
        return number == 1 ? this : new SitePath(value + "page/" + number + "/");
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }
}
