package glossator.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A file that keeps values between processes: the last one of each of many places, with a fingerprint of what it was made from. Whatever is wrong
 * with the file, cut off, damaged, of another version, is as if it were not there: values are found only whole and unchanged. One process
 * at a time may have it open, and many threads may ask.
 *
 * <p>The file is a head and records one after another: place, fingerprint, length, fingerprint of the bytes, the bytes. New values are
 * written behind the others; when half of the file is past, it is written anew.
 */
public final class Store {
    private static final long MAGIC = 0x676c6f7373617472L;
    private static final int LONGEST_PLACE = 1 << 15;

    private final Path file;
    private final String version;
    private final Map<String, Kept> kept = new HashMap<>();
    private final ConcurrentMap<String, Kept> used = new ConcurrentHashMap<>();
    private final Set<String> made = new HashSet<>();
    private final Path next;
    private FileChannel additions;
    private DataOutputStream out;
    private long head;
    private Optional<IOException> failure = Optional.empty();
    private FileChannel channel;
    private long end;

    private record Kept(Fingerprint key, Fingerprint check, long offset) {}

    private Store(Path file, String version) {
        this.file = file;
        this.version = version;
        this.next = file.resolveSibling(file.getFileName() + ".new");
    }

    /**
     * Opens a file, which need not exist.
     *
     * @param version what must be the same for values to be found
     */
    public static Store open(Path file, String version) {
        Store store = new Store(file, version);
        try {
            store.read();
        } catch (IOException damaged) {
            store.forget();
        }
        return store;
    }

    private void read() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        channel = FileChannel.open(file, StandardOpenOption.READ);
        long size = channel.size();
        InputStream plain = Channels.newInputStream(channel);
        Counting counting = new Counting(new BufferedInputStream(plain, 1 << 16));
        DataInputStream in = new DataInputStream(counting);
        if (in.readLong() != MAGIC || !in.readUTF().equals(version)) {
            forget();
            return;
        }
        end = counting.count;
        try {
            while (end < size) {
                String place = in.readUTF();
                Fingerprint key = new Fingerprint(in.readLong(), in.readInt());
                Fingerprint check = new Fingerprint(in.readLong(), in.readInt());
                long offset = counting.count;
                if (check.length() < 0 || offset + check.length() > size) {
                    break;
                }
                in.skipNBytes(check.length());
                kept.put(place, new Kept(key, check, offset));
                end = counting.count;
            }
        } catch (EOFException cutOff) {
            // What is whole is used; what follows is written over.
            return;
        }
    }

    private void forget() {
        kept.clear();
        end = 0;
        close();
    }

    private void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException ignored) {
                // Nothing was written to it.
                channel = null;
            }
            channel = null;
        }
    }

    /** The value of a place, where it was made from the same. */
    public <T> Optional<T> find(String place, Fingerprint key, Class<T> type) {
        Kept here = kept.get(place);
        if (here == null || !here.key().equals(key)) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = bytes(here);
        Optional<T> value = bytes.flatMap(found -> ValueReader.read(found, type));
        if (value.isPresent()) {
            used.put(place, here);
        }
        return value;
    }

    /** The value that a place had last, whatever it was made from. */
    public <T> Optional<T> latest(String place, Class<T> type) {
        Kept here = kept.get(place);
        return here == null ? Optional.empty() : find(place, here.key(), type);
    }

    /** The bytes of a record, if they are what they were. */
    private Optional<byte[]> bytes(Kept here) {
        ByteBuffer bytes = ByteBuffer.allocate(here.check().length());
        try {
            long at = here.offset();
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, at);
                if (read < 0) {
                    return Optional.empty();
                }
                at += read;
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        boolean whole = Fingerprint.ofBytes(bytes.array()).equals(here.check());
        return whole ? Optional.of(bytes.array()) : Optional.empty();
    }

    /** Keeps a value for later processes; of those with a place as long as a book, nothing. */
    public void keep(String place, Fingerprint key, Record value) {
        if (place.length() < LONGEST_PLACE / 3) {
            byte[] bytes = ValueWriter.bytes(value);
            write(place, key, Fingerprint.ofBytes(bytes), bytes);
        }
    }

    /** New values do not wait in memory for the end of the run; they begin a file of their own. */
    private synchronized void write(String place, Fingerprint key, Fingerprint check, byte[] bytes) {
        if (failure.isPresent()) {
            return;
        }
        try {
            if (additions == null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.deleteIfExists(next);
                additions = FileChannel.open(next, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(additions), 1 << 16));
                out.writeLong(MAGIC);
                out.writeUTF(version);
                head = out.size();
            }
            record(out, place, key, check, bytes);
            made.add(place);
        } catch (IOException full) {
            failure = Optional.of(full);
        }
    }

    /**
     * Leaves what was made to later processes, and lets go of what nobody asked for. Where nobody calls it, nothing changes.
     *
     * @throws IOException where it cannot: the next process makes it again
     */
    public synchronized void save() throws IOException {
        try {
            if (failure.isPresent()) {
                throw failure.get();
            }
            long past = end;
            for (Map.Entry<String, Kept> entry : used.entrySet()) {
                past -= made.contains(entry.getKey())
                        ? 0
                        : entry.getValue().check().length();
            }
            boolean anew = end == 0 || past > end / 2;
            if (additions != null && !anew) {
                out.flush();
                append();
            } else if (anew) {
                writeAnew();
            }
        } finally {
            close();
            if (additions != null) {
                additions.close();
                Files.deleteIfExists(next);
            }
        }
    }

    private void append() throws IOException {
        try (FileChannel from = FileChannel.open(next, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
            to.truncate(end);
            to.position(end);
            long at = head;
            while (at < from.size()) {
                at += from.transferTo(at, from.size() - at, to);
            }
        }
    }

    /** What is still used goes behind what is new, and the whole takes the old file's place. */
    private void writeAnew() throws IOException {
        for (Map.Entry<String, Kept> entry : used.entrySet()) {
            Kept here = entry.getValue();
            if (!made.contains(entry.getKey())) {
                byte[] bytes = bytes(here).orElseThrow(() -> new IOException(file + ": it was cut off meanwhile"));
                write(entry.getKey(), here.key(), here.check(), bytes);
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (additions == null) {
            Files.deleteIfExists(file);
            return;
        }
        out.flush();
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void record(DataOutputStream out, String place, Fingerprint key, Fingerprint check, byte[] bytes)
            throws IOException {
        out.writeUTF(place);
        out.writeLong(key.sums());
        out.writeInt(key.length());
        out.writeLong(check.sums());
        out.writeInt(check.length());
        out.write(bytes);
    }

    /** Counts what was read. */
    private static final class Counting extends InputStream {
        private final InputStream in;
        private long count;

        private Counting(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count += Math.max(read, 0);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = in.skip(bytes);
            count += skipped;
            return skipped;
        }
    }
}
