package glossator.publish;

import glossator.parallel.Each;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that holds the site. Publishing is all or nothing: the next site is made whole beside the present one, and the
 * two change places in one step. A list of what we made lies in the folder, so that nothing else is ever changed or removed.
 *
 * <p>Where two folders cannot change places, or the folder holds what is not ours and must not be away for a moment, files
 * are replaced one by one, each whole; the answer says so.
 */
public final class OutputFolder {
    private final Path folder;

    /**
     * What a run did to the folder.
     *
     * @param paths the files written, in order
     * @param edited files that somebody else made or changed and that would have to be replaced; if any, nothing was done
     * @param kept files that are not ours, which stay
     * @param weaker why files were replaced one by one; empty where the site was replaced as a whole
     */
    public record Changes(
            List<String> paths,
            int unchanged,
            int removed,
            List<String> edited,
            List<String> kept,
            Optional<String> weaker) {
        /** How many files were written. */
        public int written() {
            return paths.size();
        }
    }

    /** Takes a folder that need not exist yet. */
    public OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Why the folder cannot be written, in words; empty where it can.
     *
     * @param inputs folders that are read; the output may be none of these, nor hold one, nor lie in one
     */
    public Optional<String> refusal(Collection<Path> inputs) throws IOException {
        return Refusal.of(folder, inputs);
    }

    /**
     * Makes the folder hold exactly these files, beside what others put there, and replaces the site as a whole.
     *
     * @param force whether files that somebody else made or changed are replaced too
     */
    public Changes publish(List<OutputFile> files, boolean force) throws IOException {
        return publish(files, force, false);
    }

    /**
     * Makes the folder hold exactly these files, beside what others put there.
     *
     * @param force whether files that somebody else made or changed are replaced too
     * @param inPlace whether the folder stays the one it is, since somebody holds it open, and its files are replaced
     */
    public Changes publish(List<OutputFile> files, boolean force, boolean inPlace) throws IOException {
        try (NextSite next = begin(inPlace)) {
            return publish(files, force, next);
        }
    }

    /**
     * Begins the next site, whose files can then be put one by one.
     *
     * @param inPlace whether the folder stays the one it is, since somebody holds it open, and its files are replaced
     */
    public NextSite begin(boolean inPlace) throws IOException {
        return NextSite.of(Files.exists(folder) ? folder.toRealPath() : folder, inPlace);
    }

    /**
     * Makes the folder hold exactly these files, beside what others put there.
     *
     * @param files those that were put into the next site, and any others
     * @param force whether files that somebody else made or changed are replaced too
     */
    public Changes publish(List<OutputFile> files, boolean force, NextSite next) throws IOException {
        Path output = next.output();
        Plan plan = Plan.of(next.present(), files);
        if (!plan.edited().isEmpty() && !force) {
            return new Changes(List.of(), 0, 0, plan.edited(), plan.foreign(), Optional.empty());
        }
        Optional<String> weaker = Optional.empty();
        if (!plan.isDone()) {
            weaker = replace(output, plan, next);
        } else if (Files.isDirectory(output) && !Manifest.isCurrent(output, plan.now())) {
            OneByOne.replace(output, plan);
        }
        return new Changes(
                List.copyOf(plan.changed().keySet()),
                plan.unchanged().size(),
                plan.stale().size(),
                List.of(),
                plan.foreign(),
                weaker);
    }

    private static Optional<String> replace(Path output, Plan plan, NextSite next) throws IOException {
        Files.createDirectories(output.getParent());
        if (next.isInPlace()) {
            OneByOne.replace(output, plan);
            return Optional.of("--in-place was asked for");
        }
        if (!plan.foreign().isEmpty()) {
            OneByOne.replace(output, plan);
            return Optional.of("it holds files that are not Glossator's, such as "
                    + plan.foreign().get(0));
        }
        if (!Files.isWritable(output.getParent())) {
            OneByOne.replace(output, plan);
            return Optional.of("there is no right to write beside it");
        }
        Staging staging = next.staging();
        stage(staging, plan, next);
        Optional<String> failure = swap(staging.folder(), output);
        if (failure.isPresent()) {
            OneByOne.replace(output, plan);
        }
        // What is there now is the site that was replaced, or what could not take its place; nearly all of it is known
        // by its path.
        staging.discard(plan.unchanged().keySet());
        return failure;
    }

    private static void stage(Staging staging, Plan plan, NextSite next) throws IOException {
        Each.of(plan.unchanged().entrySet(), file -> staging.keep(file.getKey(), file.getValue()));
        SortedMap<String, String> digests =
                Collections.synchronizedSortedMap(new TreeMap<>(plan.now().all()));
        Each.of(plan.changed().values(), file -> {
            if (!(file.content() instanceof NextSite.Staged)) {
                byte[] bytes = file.bytes();
                staging.write(file.path(), bytes);
                // Somebody may have changed what is copied since the plan was made: the list says what was written.
                digests.put(file.path(), Manifest.digest(bytes));
            }
        });
        next.removeStagedBut(plan.changed().keySet());
        staging.write(Manifest.NAME, Manifest.of(digests).bytes());
    }

    /** Puts the staged site in the place of the present one, if there is one, in one step; otherwise answers why not. */
    private static Optional<String> swap(Path staged, Path output) throws IOException {
        if (Files.notExists(output, LinkOption.NOFOLLOW_LINKS) || isEmpty(output)) {
            Files.move(staged, output, StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        }
        return DirectorySwap.exchange(staged, output);
    }

    private static boolean isEmpty(Path output) throws IOException {
        try (Stream<Path> entries = Files.list(output)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Replaces the files of a folder one by one: first what pages need, then pages, then the front page and the lists. */
    private static final class OneByOne {
        private final Path output;
        private final Plan plan;

        private OneByOne(Path output, Plan plan) {
            this.output = output;
            this.plan = plan;
        }

        static void replace(Path output, Plan plan) throws IOException {
            new OneByOne(output, plan).run();
        }

        private void run() throws IOException {
            Rights.folder(output);
            // What is to be removed later must be known even if this run is cut short.
            Manifest before = Manifest.read(output);
            SortedMap<String, String> both = new TreeMap<>();
            before.paths().forEach(path -> both.put(path, ""));
            plan.now().paths().forEach(path -> both.put(path, ""));
            write(Manifest.NAME, Manifest.of(both).bytes());
            for (String path : plan.stale()) {
                if (isInTheWay(path)) {
                    remove(path);
                }
            }
            // Whoever forces it gives up what stands in the way; a link there must not lead us elsewhere.
            for (String path : plan.edited()) {
                if (!Files.isRegularFile(output.resolve(path), LinkOption.NOFOLLOW_LINKS) || isInTheWay(path)) {
                    Files.deleteIfExists(output.resolve(path));
                }
            }
            SortedMap<String, String> digests = new TreeMap<>(plan.now().all());
            for (int rank = 0; rank < 3; rank++) {
                for (OutputFile file : plan.changed().values()) {
                    if (rank(file.path()) == rank) {
                        byte[] bytes = file.bytes();
                        write(file.path(), bytes);
                        digests.put(file.path(), Manifest.digest(bytes));
                    }
                }
            }
            for (String path : plan.stale()) {
                remove(path);
            }
            write(Manifest.NAME, Manifest.of(digests).bytes());
        }

        private static int rank(String path) {
            if (!path.endsWith(".html")) {
                return path.indexOf('/') < 0 ? 2 : 0;
            }
            return path.indexOf('/') < 0 ? 2 : 1;
        }

        private boolean isInTheWay(String stale) {
            SortedMap<String, OutputFile> behind = plan.changed().tailMap(stale + "/");
            if (!behind.isEmpty() && behind.firstKey().startsWith(stale + "/")) {
                return true;
            }
            for (int slash = stale.lastIndexOf('/'); slash > 0; slash = stale.lastIndexOf('/', slash - 1)) {
                if (plan.changed().containsKey(stale.substring(0, slash))) {
                    return true;
                }
            }
            return false;
        }

        private void write(String path, byte[] bytes) throws IOException {
            Path target = output.resolve(path);
            Rights.folder(target.getParent());
            Path temporary = target.resolveSibling(Plan.TEMPORARY);
            try {
                Written.file(temporary, bytes);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        }

        private void remove(String path) throws IOException {
            Path target = output.resolve(path);
            Files.deleteIfExists(target);
            for (Path parent = target.getParent(); !parent.equals(output); parent = parent.getParent()) {
                try {
                    Files.deleteIfExists(parent);
                } catch (DirectoryNotEmptyException stillUsed) {
                    break;
                }
            }
        }
    }
}
