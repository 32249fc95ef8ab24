package glossator.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The next site of an output folder while it is made. Files are put one by one, by many threads: what the present site has already is
 * not held; the rest is written at once beside the present site, out of sight, or waits on a shelf where that cannot be. Nothing that
 * readers see changes before it is published ({@link OutputFolder#publish(java.util.List, boolean, NextSite)}).
 */
public final class NextSite implements Closeable {
    private final Path output;
    private final PresentSite present;
    private final boolean inPlace;
    private final Shelf shelf = new Shelf();
    /** What the present site has already, and what of it is known. */
    private final Map<String, FileMark> kept = new ConcurrentHashMap<>();
    /** What is written beside it, or is about to be. */
    private final Map<String, Optional<FileMark>> staged = new ConcurrentHashMap<>();

    private Staging staging;
    private volatile boolean isShelved;

    private NextSite(Path output, boolean inPlace) {
        this.output = output;
        this.present = PresentSite.in(output);
        this.inPlace = inPlace;
        Path parent = output.getParent();
        this.isShelved = inPlace || parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent);
    }

    /** Begins the next site of a folder. What earlier processes began and left is removed. */
    static NextSite of(Path output, boolean inPlace) throws IOException {
        Staging.sweep(output);
        return new NextSite(output, inPlace);
    }

    /** The site whose place it will take. */
    public PresentSite present() {
        return present;
    }

    Path output() {
        return output;
    }

    boolean isInPlace() {
        return inPlace;
    }

    /**
     * A file of the site with these bytes, which are not changed any more; it can be read until the site is closed.
     *
     * @param content asked for the bytes, but where the present site's file is known to stand
     */
    public OutputFile put(String path, Supplier<byte[]> content) {
        Optional<FileMark> standing = present.standing(path);
        if (standing.isPresent()) {
            kept.put(path, standing.get());
            return new OutputFile(path, new Kept(output, path, standing.get().digest()));
        }
        byte[] bytes = content.get();
        String digest = Manifest.digest(bytes);
        try {
            if (present.holds(path, bytes)) {
                present.mark(path, digest).ifPresent(mark -> kept.put(path, mark));
                return new OutputFile(path, new Kept(output, path, digest));
            }
        } catch (IOException unreadable) {
            // Whoever publishes looks at it again, and tells what is wrong with it.
            return shelf.put(path, bytes);
        }
        if (!isShelved) {
            try {
                Staging stage = staging();
                // Of two files of one path, which is a mistake told elsewhere, one alone can be there.
                if (staged.putIfAbsent(path, Optional.empty()) == null) {
                    staged.put(path, FileMark.of(stage.write(path, bytes), digest));
                    return new OutputFile(path, new Staged(stage.folder(), path, digest));
                }
            } catch (IOException full) {
                // Tried again when the site is published, which tells what is wrong.
                isShelved = true;
            }
        }
        return shelf.put(path, bytes);
    }

    /** What a file that was put will be known by once the site is published as a whole. */
    public Optional<FileMark> mark(String path) {
        Optional<FileMark> mark = staged.getOrDefault(path, Optional.empty());
        return mark.isPresent() ? mark : Optional.ofNullable(kept.get(path));
    }

    /** Removes what was written but for these paths: some files are made, and others are found to stand in their place. */
    void removeStagedBut(Set<String> paths) throws IOException {
        for (String path : staged.keySet()) {
            if (!paths.contains(path)) {
                // It is not there if the disk was full.
                Files.deleteIfExists(staging().folder().resolve(path));
            }
        }
    }

    /** Where the site is made whole, beside the present one; made when it is asked for first. */
    synchronized Staging staging() throws IOException {
        if (staging == null) {
            Files.createDirectories(output.getParent());
            staging = Staging.beside(output);
        }
        return staging;
    }

    /** Lets go of the files, and removes what was written but for what was published. */
    @Override
    public synchronized void close() throws IOException {
        isShelved = true;
        shelf.close();
        if (staging != null) {
            staging.discard();
        }
    }

    /** What a file holds of which is known already how it compares with the present site. */
    sealed interface Compared extends OutputFile.Content {
        /** The folder below which its bytes are. */
        Path folder();

        /** Their path from there, a text: a large site has as many paths as files, which take thrice as much as objects. */
        String path();

        /** The digest of its bytes ({@link Manifest#digest(byte[])}). */
        String digest();

        @Override
        default byte[] bytes() throws IOException {
            return Files.readAllBytes(folder().resolve(path()));
        }
    }

    /** What the present site holds. */
    record Kept(Path folder, String path, String digest) implements Compared {}

    /** What was written beside the present site. */
    record Staged(Path folder, String path, String digest) implements Compared {}
}
