package glossator.preview;

import java.util.Optional;

/**
 * A request as it came: nothing in it is to be trusted.
 *
 * @param target the path and the query as they stand in the request
 * @param host the header, if there is exactly one
 * @param origin the header, if it was sent
 * @param site how the page that asks and this site stand to each other, as browsers say it in {@code Sec-Fetch-Site}
 * @param mode {@code Sec-Fetch-Mode}
 * @param destination {@code Sec-Fetch-Dest}
 */
record Asked(
        String method,
        String target,
        Optional<String> host,
        Optional<String> origin,
        Optional<String> site,
        Optional<String> mode,
        Optional<String> destination) {

    /** The path without the query, not decoded. */
    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The query with its question mark, or nothing. */
    String query() {
        int query = target.indexOf('?');
        return query < 0 ? "" : target.substring(query);
    }

    /** Whether somebody goes to a page, rather than a page loading something by itself. */
    boolean isVisit() {
        return mode.equals(Optional.of("navigate")) && destination.equals(Optional.of("document"));
    }
}
