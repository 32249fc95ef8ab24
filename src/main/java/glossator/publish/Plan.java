package glossator.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has to be done to make an output folder hold a site. Looking changes nothing.
 *
 * @param now the manifest of the new site, as long as nobody changes a file that is copied
 * @param changed files that are new or differ, by path; what they hold is asked for when they are written
 * @param unchanged files that stay as they are, by path, in order, with what the system says of them
 * @param stale paths of files of ours that the new site has not
 * @param foreign what lies in the folder and is not ours, or ours no longer: paths, in order
 * @param edited paths of files that the new site has and that somebody else made or changed
 */
record Plan(
        Manifest now,
        SortedMap<String, OutputFile> changed,
        Map<String, BasicFileAttributes> unchanged,
        List<String> stale,
        List<String> foreign,
        List<String> edited) {

    /** The name under which a file is written before it takes its place. */
    static final String TEMPORARY = ".glossator-new";

    /** Compares the next site with the present one. */
    static Plan of(PresentSite present, List<OutputFile> files) throws IOException {
        Path folder = present.folder();
        Manifest before = Manifest.read(folder);
        Map<String, BasicFileAttributes> there = entries(folder);
        SortedMap<String, String> digests = new TreeMap<>();
        SortedMap<String, OutputFile> changed = new TreeMap<>();
        Map<String, BasicFileAttributes> unchanged = new LinkedHashMap<>();
        List<String> edited = new ArrayList<>();
        for (OutputFile file : files) {
            String path = file.path();
            BasicFileAttributes now = there.get(path);
            boolean isFile = now != null && now.isRegularFile();
            boolean same;
            if (file.content() instanceof NextSite.Compared compared) {
                digests.put(path, compared.digest());
                same = compared instanceof NextSite.Kept;
                if (same && !(isFile && present.isAsSeen(path, now))) {
                    throw new FileSystemException(
                            folder.resolve(path).toString(), null, "somebody changed it while the site was built");
                }
            } else {
                byte[] bytes = file.bytes();
                digests.put(path, Manifest.digest(bytes));
                same = isFile && present.holds(path, bytes);
            }
            if (same) {
                unchanged.put(path, now);
            } else {
                changed.put(path, file);
                if (isFile && !before.isOurs(path, Files.readAllBytes(folder.resolve(path)))) {
                    edited.add(path);
                }
            }
        }
        List<String> stale = new ArrayList<>();
        for (String path : before.paths()) {
            BasicFileAttributes now = digests.containsKey(path) ? null : there.get(path);
            if (now != null && now.isRegularFile() && before.isOurs(path, Files.readAllBytes(folder.resolve(path)))) {
                stale.add(path);
            }
        }
        List<String> foreign = foreign(there, digests.keySet(), stale);
        // What a run that was killed had begun to write.
        foreign.stream().filter(Plan::isTemporary).forEach(stale::add);
        foreign.removeIf(Plan::isTemporary);
        foreign.stream().filter(path -> isInTheWay(path, digests)).forEach(edited::add);
        return new Plan(
                Manifest.of(digests),
                changed,
                Collections.unmodifiableMap(unchanged),
                List.copyOf(stale),
                foreign,
                List.copyOf(edited));
    }

    /** Whether the folder holds the site already, and nothing else of ours. */
    boolean isDone() {
        return changed.isEmpty() && stale.isEmpty();
    }

    private static boolean isTemporary(String path) {
        return path.substring(path.lastIndexOf('/') + 1).equals(TEMPORARY);
    }

    /** Whether something that is not ours stands where a file of the site, or a folder for one, is to be. */
    private static boolean isInTheWay(String path, SortedMap<String, String> now) {
        if (now.containsKey(path)) {
            return true;
        }
        SortedMap<String, String> behind = now.tailMap(path + "/");
        if (!behind.isEmpty() && behind.firstKey().startsWith(path + "/")) {
            return true;
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (now.containsKey(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** Everything in a folder but folders, by path; a link counts as itself. */
    private static Map<String, BasicFileAttributes> entries(Path folder) throws IOException {
        Map<String, BasicFileAttributes> entries = new HashMap<>();
        if (Files.isDirectory(folder)) {
            int start = folder.toString().length() + 1;
            for (FolderTree.File file : FolderTree.of(folder).files()) {
                entries.put(file.path().toString().substring(start).replace('\\', '/'), file.attributes());
            }
        }
        return entries;
    }

    /** What is neither of the new site nor stale, in order. */
    private static List<String> foreign(Map<String, BasicFileAttributes> there, Set<String> now, List<String> stale) {
        Set<String> gone = new HashSet<>(stale);
        List<String> foreign = new ArrayList<>();
        there.forEach((path, attributes) -> {
            boolean ours = path.equals(Manifest.NAME)
                    || attributes.isRegularFile() && (now.contains(path) || gone.contains(path));
            if (!ours) {
                foreign.add(path);
            }
        });
        Collections.sort(foreign);
        return foreign;
    }
}
