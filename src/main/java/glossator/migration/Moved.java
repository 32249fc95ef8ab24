package glossator.migration;

import glossator.source.Problem;
import java.util.List;
import java.util.SortedMap;

/**
 * What a site becomes. Every path is one that our files may have, below the content's folder, with slashes.
 *
 * @param texts the files that are made, by their path
 * @param copies the foreign site's own files, by the path that their copy has
 * @param problems what could not be brought over
 */
public record Moved(SortedMap<String, String> texts, SortedMap<String, String> copies, List<Problem> problems) {}
