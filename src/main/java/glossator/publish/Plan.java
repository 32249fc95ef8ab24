package glossator.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has to be done to make an output folder hold a site. Looking changes nothing.
 *
 * @param now the manifest of the new site, as long as nobody changes a file that is copied
 * @param changed files that are new or differ, by path; what they hold is asked for when they are written
 * @param unchanged paths of files that stay as they are
 * @param stale paths of files of ours that the new site has not
 * @param foreign what lies in the folder and is not ours, or ours no longer: paths, in order
 * @param edited paths of files that the new site has and that somebody else made or changed
 */
record Plan(
        Manifest now,
        SortedMap<String, OutputFile> changed,
        List<String> unchanged,
        List<String> stale,
        List<String> foreign,
        List<String> edited) {

    /** The name under which a file is written before it takes its place. */
    static final String TEMPORARY = ".glossator-new";

    /** Compares a site with what lies in a folder. */
    static Plan of(Path folder, List<OutputFile> files) throws IOException {
        Manifest before = Manifest.read(folder);
        SortedMap<String, String> digests = new TreeMap<>();
        SortedMap<String, OutputFile> changed = new TreeMap<>();
        List<String> unchanged = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        for (OutputFile file : files) {
            byte[] bytes = file.bytes();
            digests.put(file.path(), Manifest.digest(bytes));
            Optional<byte[]> there = present(folder.resolve(file.path()));
            if (there.isPresent() && Arrays.equals(there.get(), bytes)) {
                unchanged.add(file.path());
            } else {
                changed.put(file.path(), file);
                if (there.isPresent() && !before.isOurs(file.path(), there.get())) {
                    edited.add(file.path());
                }
            }
        }
        List<String> stale = new ArrayList<>();
        for (String path : before.paths()) {
            Optional<byte[]> there = digests.containsKey(path) ? Optional.empty() : present(folder.resolve(path));
            if (there.isPresent() && before.isOurs(path, there.get())) {
                stale.add(path);
            }
        }
        List<String> foreign = foreign(folder, digests.keySet(), stale);
        // What a run that was killed had begun to write.
        foreign.stream().filter(Plan::isTemporary).forEach(stale::add);
        foreign.removeIf(Plan::isTemporary);
        foreign.stream().filter(path -> isInTheWay(path, digests)).forEach(edited::add);
        return new Plan(
                Manifest.of(digests),
                changed,
                List.copyOf(unchanged),
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

    private static Optional<byte[]> present(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
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

    /** Everything but folders that is neither of the new site nor stale; a link counts as itself. */
    private static List<String> foreign(Path folder, Set<String> now, List<String> stale) throws IOException {
        List<String> foreign = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return foreign;
        }
        Set<String> gone = new HashSet<>(stale);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                boolean ours = path.equals(Manifest.NAME)
                        || attributes.isRegularFile() && (now.contains(path) || gone.contains(path));
                if (!ours) {
                    foreign.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        foreign.sort(null);
        return foreign;
    }
}
