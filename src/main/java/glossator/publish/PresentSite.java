package glossator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The files that an output folder holds before the next site takes their place. Remembers of each file that it read what the system
 * said of it, so that it need not be read again to tell whether it is what it was. Safe for use by many threads.
 */
public final class PresentSite {
    private static final boolean KNOWS_CHANGES =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    private final Path folder;
    private final boolean isThere;
    private final ConcurrentMap<String, Seen> seen = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, FileMark> standing = new ConcurrentHashMap<>();

    /** A file as it was read; the bytes are let go of when they have been compared. */
    private record Seen(BasicFileAttributes attributes, Optional<byte[]> bytes) {}

    private PresentSite(Path folder) {
        this.folder = folder;
        this.isThere = Files.isDirectory(folder);
    }

    /** The site in a folder, which need not exist. */
    public static PresentSite in(Path folder) {
        return new PresentSite(folder);
    }

    Path folder() {
        return folder;
    }

    /**
     * The bytes of a file of the folder, of as many bytes as are said; nothing where there is no such file. They are kept until they are
     * compared with those of the next site ({@link #holds}).
     */
    public Optional<byte[]> read(String path, long length) throws IOException {
        return isThere ? read(path, length, true) : Optional.empty();
    }

    private Optional<byte[]> read(String path, long length, boolean isKept) throws IOException {
        Path file = folder.resolve(path);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() != length) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            seen.put(path, new Seen(attributes, isKept ? Optional.of(bytes) : Optional.empty()));
            return Optional.of(bytes);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /**
     * Whether a file is the one of a mark, and nobody has touched it since it was published, by what the system says of it: it need not be read
     * then. Never where the system does not say when a file was touched, which no program can set back.
     *
     * @param published when the site had been published, in milliseconds since 1970
     */
    public boolean stands(String path, FileMark mark, long published) {
        if (!isThere || !KNOWS_CHANGES) {
            return false;
        }
        Path file = folder.resolve(path);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            FileTime touched = (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            boolean stands = mark.isOf(now) && touched.toMillis() <= published;
            if (stands) {
                seen.put(path, new Seen(now, Optional.empty()));
                standing.put(path, mark);
            }
            return stands;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The mark of a file that was found to stand. */
    Optional<FileMark> standing(String path) {
        return Optional.ofNullable(standing.get(path));
    }

    /** The mark of a file that was read, whose bytes have this digest. */
    Optional<FileMark> mark(String path, String digest) {
        return Optional.ofNullable(seen.get(path)).flatMap(last -> FileMark.of(last.attributes(), digest));
    }

    /** Whether the folder has a file of just these bytes. */
    boolean holds(String path, byte[] bytes) throws IOException {
        if (!isThere) {
            return false;
        }
        Seen last = seen.get(path);
        if (last != null && last.bytes().isPresent()) {
            seen.put(path, new Seen(last.attributes(), Optional.empty()));
            return Arrays.equals(last.bytes().get(), bytes);
        }
        return read(path, bytes.length, false)
                .filter(there -> Arrays.equals(there, bytes))
                .isPresent();
    }

    /** Whether a file is, by what the system says of it, the one that was read. */
    boolean isAsSeen(String path, BasicFileAttributes now) {
        Seen last = seen.get(path);
        return last != null && stamp(last.attributes()).equals(stamp(now));
    }

    private static Object stamp(BasicFileAttributes attributes) {
        return Arrays.asList(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
}
