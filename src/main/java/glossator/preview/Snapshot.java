package glossator.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What lay in folders at a moment: each file with what tells it from what it was. No link is followed. Clocks of disks are
 * coarse, so that a file which is changed twice in a moment may look the same; the bytes of a young file are looked at too.
 */
final class Snapshot {
    static final Snapshot EMPTY = new Snapshot(new HashMap<>());

    private static final long YOUNG = 2_000;
    private static final int MOST_READ = 1 << 20;
    private static final Set<String> LEFTOVERS = Set.of(".git", ".DS_Store", "4913");
    private static final boolean HAS_UNIX_ATTRIBUTES =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    private final Map<Path, Entry> entries;

    private enum Kind {
        FILE,
        FOLDER,
        OTHER,
        UNREADABLE
    }

    /** What the disk says of a name. */
    private record Stamp(Kind kind, long size, FileTime modified, FileTime changed, Object key) {
        static final Stamp UNREADABLE = new Stamp(Kind.UNREADABLE, 0, null, null, null);
        static final Stamp FOLDER = new Stamp(Kind.FOLDER, 0, null, null, null);

        boolean isYoung() {
            long now = System.currentTimeMillis();
            return kind == Kind.FILE
                    && (Math.abs(now - modified.toMillis()) < YOUNG || Math.abs(now - changed.toMillis()) < YOUNG);
        }
    }

    private record Entry(Stamp stamp, long digest, boolean young) {
        boolean same(Entry other) {
            return other != null && stamp.equals(other.stamp) && digest == other.digest;
        }
    }

    private Snapshot(Map<Path, Entry> entries) {
        this.entries = entries;
    }

    /**
     * What lies in folders now.
     *
     * @param earlier the one that this is to be compared with
     */
    static Snapshot of(Collection<Path> folders, Snapshot earlier) {
        Snapshot snapshot = new Snapshot(new HashMap<>());
        folders.forEach(folder -> snapshot.walk(folder, "", earlier));
        return snapshot;
    }

    /** What is not as it was, in the order of the paths; folders alone do not count. */
    List<Change> since(Snapshot earlier) {
        SortedMap<Path, Change> changes = new TreeMap<>();
        entries.forEach((path, entry) -> {
            Entry before = earlier.entries.get(path);
            if (before == null) {
                changes.put(path, new Change(path, Change.Kind.ADDED));
            } else if (!entry.same(before)) {
                changes.put(path, change(path, before, entry));
            }
        });
        earlier.entries.keySet().stream()
                .filter(path -> !entries.containsKey(path))
                .forEach(path -> changes.put(path, new Change(path, Change.Kind.REMOVED)));
        return List.copyOf(changes.values());
    }

    private static Change change(Path path, Entry before, Entry now) {
        boolean alike = before.stamp().kind() == now.stamp().kind();
        return new Change(path, alike ? Change.Kind.CHANGED : Change.Kind.REPLACED);
    }

    /**
     * The same with another look at some files.
     *
     * @return nothing where one of them is new or gone, or is no file: then all have to be looked at
     */
    Optional<Snapshot> lookingAt(Collection<Path> files) {
        Map<Path, Entry> seen = new HashMap<>();
        for (Path path : files) {
            if (isEditors(path.getFileName().toString())) {
                continue;
            }
            Entry before = entries.get(path);
            Stamp now = stamp(path);
            boolean wasFile = before != null && before.stamp().kind() == Kind.FILE;
            boolean isFile = now != null && now.kind() == Kind.FILE;
            if (wasFile && isFile) {
                seen.put(path, entry(path, now, before));
            } else if (before != null || now != null) {
                return Optional.empty();
            }
        }
        Map<Path, Entry> all = new HashMap<>(entries);
        all.putAll(seen);
        return Optional.of(new Snapshot(all));
    }

    private void walk(Path folder, String top, Snapshot earlier) {
        List<Path> inner = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(inner::add);
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return;
        } catch (IOException | DirectoryIteratorException unreadable) {
            entries.put(folder, new Entry(Stamp.UNREADABLE, 0, false));
            return;
        }
        for (Path path : inner) {
            String name = path.getFileName().toString();
            if (!isLeftover(name, top)) {
                Stamp stamp = stamp(path);
                if (stamp != null && stamp.kind() == Kind.FOLDER) {
                    walk(path, top.isEmpty() ? name : top, earlier);
                } else if (stamp != null) {
                    entries.put(path, entry(path, stamp, earlier.entries.get(path)));
                }
            }
        }
    }

    /** What editors and other programs leave beside what they write; below {@code static} hidden files are published. */
    private static boolean isLeftover(String name, String top) {
        return name.startsWith(".") && !top.equals("static") || isEditors(name);
    }

    /** Whether a name is an editor's, wherever it lies. */
    private static boolean isEditors(String name) {
        return name.startsWith(".#")
                || name.endsWith("~")
                || name.startsWith(".") && name.matches(".*\\.sw.")
                || LEFTOVERS.contains(name);
    }

    private static Stamp stamp(Path path) {
        try {
            if (!HAS_UNIX_ATTRIBUTES) {
                BasicFileAttributes found =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                FileTime modified = found.lastModifiedTime();
                return found.isDirectory()
                        ? Stamp.FOLDER
                        : new Stamp(kind(found.isRegularFile()), found.size(), modified, modified, found.fileKey());
            }
            Map<String, Object> found = Files.readAttributes(
                    path,
                    "unix:isDirectory,isRegularFile,size,lastModifiedTime,ctime,fileKey",
                    LinkOption.NOFOLLOW_LINKS);
            return (Boolean) found.get("isDirectory")
                    ? Stamp.FOLDER
                    : new Stamp(
                            kind((Boolean) found.get("isRegularFile")),
                            (Long) found.get("size"),
                            (FileTime) found.get("lastModifiedTime"),
                            (FileTime) found.get("ctime"),
                            found.get("fileKey"));
        } catch (NoSuchFileException gone) {
            return null;
        } catch (IOException unreadable) {
            return Stamp.UNREADABLE;
        }
    }

    private static Kind kind(boolean regular) {
        return regular ? Kind.FILE : Kind.OTHER;
    }

    private static Entry entry(Path path, Stamp stamp, Entry earlier) {
        boolean young = stamp.isYoung();
        boolean seen = earlier != null && earlier.stamp().equals(stamp);
        if (young || seen && earlier.young()) {
            return new Entry(stamp, digest(path), young);
        }
        return new Entry(stamp, seen ? earlier.digest() : 0, false);
    }

    private static long digest(Path path) {
        Set<OpenOption> read = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        CRC32C digest = new CRC32C();
        try (SeekableByteChannel channel = Files.newByteChannel(path, read)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size() + 1, MOST_READ));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            digest.update(bytes.flip());
        } catch (IOException gone) {
            return -1;
        }
        return digest.getValue();
    }
}
