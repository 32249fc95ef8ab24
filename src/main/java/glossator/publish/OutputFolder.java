package glossator.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that holds the site. A list of what we made lies in it, so that a later run can remove what is stale and
 * never what is not ours. Each file is replaced whole: a reader sees the old one or the new one.
 */
public final class OutputFolder {
    /** The list of our files, one path a line. */
    static final String MANIFEST = ".glossator";

    private final Path folder;

    /**
     * What a run changed in the folder.
     *
     * @param paths the files written
     */
    public record Changes(List<String> paths, int unchanged, int removed) {
        /** How many files were written. */
        public int written() {
            return paths.size();
        }
    }

    /** Takes a folder that need not exist yet. */
    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Why the folder cannot be written, in words; empty where it can.
     *
     * @param inputs folders that are read; the output may be none of these, nor hold one, nor lie in one
     */
    public Optional<String> refusal(Collection<Path> inputs) throws IOException {
        Path here = folder.toAbsolutePath().normalize();
        for (Path input : inputs) {
            Path there = input.toAbsolutePath().normalize();
            if (here.startsWith(there) || there.startsWith(here)) {
                return Optional.of("the output folder " + folder + " and the folder " + input
                        + " lie in one another; name another with --output");
            }
        }
        boolean foreign = Files.exists(here) && !Files.exists(here.resolve(MANIFEST)) && !isEmpty(here);
        return foreign
                ? Optional.of("the folder " + folder
                        + " holds files that Glossator did not make; empty it, or name another with --output")
                : Optional.empty();
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Makes the folder hold exactly these files, beside what others put there. */
    public Changes sync(List<OutputFile> files) throws IOException {
        Files.createDirectories(folder);
        SortedSet<String> before = manifest();
        SortedSet<String> now = new TreeSet<>();
        files.forEach(file -> now.add(file.path()));
        // What is to be removed later must be known even if this run is cut short.
        Set<String> both = new TreeSet<>(before);
        both.addAll(now);
        if (!both.equals(before)) {
            replace(folder.resolve(MANIFEST), list(both));
        }
        SortedSet<String> stale = new TreeSet<>(before);
        stale.removeAll(now);
        // Readers keep the old pages until the new ones are there, but for what stands where a new one is to stand.
        List<String> inTheWay =
                stale.stream().filter(old -> isInTheWay(old, now)).toList();
        stale.removeAll(inTheWay);
        int removed = remove(inTheWay);
        List<String> written = new ArrayList<>();
        for (OutputFile file : files) {
            if (write(file)) {
                written.add(file.path());
            }
        }
        removed += remove(stale);
        replace(folder.resolve(MANIFEST), list(now));
        return new Changes(List.copyOf(written), files.size() - written.size(), removed);
    }

    /** Whether an old file stands where a folder is needed, or in a folder where a file is. */
    private static boolean isInTheWay(String stale, SortedSet<String> now) {
        SortedSet<String> behind = now.tailSet(stale + "/");
        if (!behind.isEmpty() && behind.first().startsWith(stale + "/")) {
            return true;
        }
        for (int slash = stale.lastIndexOf('/'); slash > 0; slash = stale.lastIndexOf('/', slash - 1)) {
            if (now.contains(stale.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private SortedSet<String> manifest() throws IOException {
        Path list = folder.resolve(MANIFEST);
        SortedSet<String> paths = new TreeSet<>();
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                boolean inside =
                        !line.isBlank() && folder.resolve(line).normalize().startsWith(folder.normalize());
                if (inside && !line.contains("..")) {
                    paths.add(line);
                }
            }
        }
        return paths;
    }

    private static byte[] list(Set<String> paths) {
        return (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private boolean write(OutputFile file) throws IOException {
        Path target = folder.resolve(file.path());
        byte[] bytes = file.bytes();
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return false;
        }
        Files.createDirectories(target.getParent());
        replace(target, bytes);
        return true;
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + ".glossator-new");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private int remove(Collection<String> paths) throws IOException {
        int removed = 0;
        for (String path : paths) {
            removed += remove(path) ? 1 : 0;
        }
        return removed;
    }

    private boolean remove(String path) throws IOException {
        Path target = folder.resolve(path);
        boolean removed = Files.deleteIfExists(target);
        for (Path parent = target.getParent(); !parent.equals(folder); parent = parent.getParent()) {
            try {
                Files.deleteIfExists(parent);
            } catch (DirectoryNotEmptyException stillUsed) {
                break;
            }
        }
        return removed;
    }
}
