package glossator.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A folder of strangers' files. Nothing below it is read through a link, nor from anything but a regular file, even if
 * names change their meaning while they are used. A file that is replaced while it is read is answered as it was before or
 * after; one that is written in place is waited for until it holds still for a moment.
 */
public final class SourceFolder {
    private static final int LARGEST = Integer.MAX_VALUE - 64;
    private static final String CHANGES = "it changes while it is read";
    private static final int TRIES = 1000;
    private static final long PAUSE = 2;
    private static final long FRESH = 20;
    private static final long EMPTIED = 1_000;

    private final Path top;

    /** What an entry of a folder is, itself and not what it may lead to. */
    public enum Kind {
        FILE,
        FOLDER,
        LINK,
        SPECIAL
    }

    /** A name in a folder. */
    public record Entry(Path name, Kind kind) {}

    /** @param top the folder; it may be a link, since whoever names it may name any */
    public SourceFolder(Path top) {
        this.top = top;
    }

    /** What lies in a folder, in the order of the names. */
    public List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (OpenFolder open = OpenFolder.below(top, folder)) {
            for (Path name : open.names()) {
                open.attributes(name).ifPresent(attributes -> entries.add(new Entry(name, kind(attributes))));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.name().toString()));
        return entries;
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (attributes.isDirectory()) {
            return Kind.FOLDER;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.SPECIAL;
    }

    /** What tells a file from the one that it was before it was written or replaced. */
    public Object stamp(Path file) throws IOException {
        Path parent = file.getParent() == null ? Path.of("") : file.getParent();
        try (OpenFolder open = OpenFolder.below(top, parent)) {
            BasicFileAttributes now = regular(open, file);
            return Arrays.asList(now.size(), now.lastModifiedTime(), now.fileKey());
        }
    }

    /** All bytes of a file, all of one moment. */
    public byte[] bytes(Path file) throws IOException {
        byte[] bytes = bytes(file, LARGEST);
        if (bytes.length > LARGEST) {
            throw new FileSystemException(top.resolve(file).toString(), null, "it is larger than 2 GB");
        }
        return bytes;
    }

    /**
     * A file's bytes, all of one moment, or the first of them.
     *
     * @param file its path from the folder
     * @param most of a longer file, one byte more than this is answered
     */
    public byte[] bytes(Path file, int most) throws IOException {
        Path parent = file.getParent() == null ? Path.of("") : file.getParent();
        try (OpenFolder open = OpenFolder.below(top, parent)) {
            for (int i = 0; i < TRIES; i++) {
                BasicFileAttributes before = regular(open, file);
                try (SeekableByteChannel channel = open.channel(file.getFileName())) {
                    byte[] bytes = read(channel, most);
                    BasicFileAttributes after = regular(open, file);
                    boolean whole = bytes.length == after.size() || bytes.length > most;
                    boolean old = whole && same(before, after) && !isYounger(after, FRESH);
                    // Most programs empty a file before they write it anew.
                    boolean emptied = bytes.length == 0 && isYounger(after, EMPTIED);
                    if (!emptied && (old || isStill(channel, bytes, most))) {
                        return bytes;
                    }
                }
            }
        }
        throw new FileSystemException(top.resolve(file).toString(), null, CHANGES);
    }

    /**
     * Whether a file that was just written, or whose name was just given to another, is being written no more. Clocks of
     * disks are coarse, so that only looking again after a moment tells.
     */
    private static boolean isStill(SeekableByteChannel channel, byte[] bytes, int most) throws IOException {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE));
        return Arrays.equals(bytes, read(channel.position(0), most));
    }

    private static byte[] read(SeekableByteChannel channel, int most) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int room = (int) Math.min(channel.size(), most) + 1;
            ByteBuffer bytes = ByteBuffer.allocate(room);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            if (bytes.hasRemaining() || room > most) {
                return Arrays.copyOf(bytes.array(), bytes.position());
            }
            // It has grown beyond what was asked for.
            channel.position(0);
        }
        throw new IOException(CHANGES);
    }

    private BasicFileAttributes regular(OpenFolder open, Path file) throws IOException {
        return open.attributes(file.getFileName())
                .filter(BasicFileAttributes::isRegularFile)
                .orElseThrow(() -> new FileSystemException(
                        top.resolve(file).toString(), null, "it is no longer a file of its own"));
    }

    private static boolean same(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size()
                && before.lastModifiedTime().equals(after.lastModifiedTime())
                && (before.fileKey() == null || before.fileKey().equals(after.fileKey()));
    }

    private static boolean isYounger(BasicFileAttributes attributes, long milliseconds) {
        long age = System.currentTimeMillis() - attributes.lastModifiedTime().toMillis();
        return Math.abs(age) < milliseconds;
    }
}
