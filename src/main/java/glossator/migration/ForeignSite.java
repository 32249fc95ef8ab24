package glossator.migration;

import glossator.source.SourceFile;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A site of another generator as it lies in its folder.
 *
 * @param texts what could be read as text and may matter as such, by its path from the folder
 * @param files the paths of all files, with slashes
 */
public record ForeignSite(SortedMap<String, SourceFile> texts, SortedSet<String> files) {

    /** The first of some files that is there. */
    Optional<SourceFile> first(String... paths) {
        for (String path : paths) {
            if (texts.containsKey(path)) {
                return Optional.of(texts.get(path));
            }
        }
        return Optional.empty();
    }

    boolean hasFolder(String folder) {
        SortedSet<String> after = files.tailSet(folder + "/");
        return !after.isEmpty() && after.first().startsWith(folder + "/");
    }
}
