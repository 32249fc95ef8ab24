package glossator.site;

import glossator.source.Problem;
import glossator.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Finds addresses that cannot stand beside each other on every disk: a file where another address needs a folder, and two
 * that differ in capitals alone.
 */
final class PathConflicts {
    private final SortedMap<SitePath, String> owners;
    private final List<Problem> problems = new ArrayList<>();

    /** @param owners each address with the file, or the words, it belongs to */
    PathConflicts(SortedMap<SitePath, String> owners) {
        this.owners = owners;
    }

    List<Problem> problems() {
        Map<String, SitePath> byFile = new HashMap<>();
        owners.forEach((path, owner) -> {
            SitePath other = byFile.putIfAbsent(path.file().toLowerCase(Locale.ROOT), path);
            if (other != null) {
                boolean same = other.file().equals(path.file());
                add(path, other, same ? "are one file" : "differ in capitals alone");
            }
        });
        owners.forEach((path, owner) -> {
            String folder = path.file();
            for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/', slash - 1)) {
                SitePath file = byFile.get(folder.substring(0, slash).toLowerCase(Locale.ROOT));
                if (file != null) {
                    add(file, path, "cannot both be there: one is a file where the other needs a folder");
                }
            }
        });
        return problems;
    }

    private void add(SitePath path, SitePath other, String why) {
        String first = owners.get(path);
        String second = owners.get(other);
        String message = "the addresses " + path.value() + " and " + other.value() + " (of " + second + ") " + why;
        problems.add(Problem.of(first, Severity.ERROR, "same-address", message).hint("rename one of the files"));
    }
}
