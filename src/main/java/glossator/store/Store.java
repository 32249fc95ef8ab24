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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

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
    private final SortedMap<String, Made> made = new ConcurrentSkipListMap<>();
    private FileChannel channel;
    private long end;

    private record Kept(Fingerprint key, Fingerprint check, long offset) {}

    private record Made(Fingerprint key, byte[] bytes) {}

    private Store(Path file, String version) {
        this.file = file;
        this.version = version;
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
        if (!Fingerprint.ofBytes(bytes.array()).equals(here.check())) {
            return Optional.empty();
        }
        Optional<T> value = ValueReader.read(bytes.array(), type);
        if (value.isPresent()) {
            used.put(place, here);
        }
        return value;
    }

    /** Keeps a value for later processes; of those with a place as long as a book, nothing. */
    public void keep(String place, Fingerprint key, Record value) {
        if (place.length() < LONGEST_PLACE / 3) {
            made.put(place, new Made(key, ValueWriter.bytes(value)));
        }
    }

    /** Writes what was made, and lets go of what nobody asked for. A failure is no harm: the next process makes it again. */
    public void save() throws IOException {
        long past = end;
        for (Map.Entry<String, Kept> entry : used.entrySet()) {
            past -= made.containsKey(entry.getKey())
                    ? 0
                    : entry.getValue().check().length();
        }
        boolean anew = end == 0 || past > end / 2;
        if (made.isEmpty() && !anew) {
            close();
            return;
        }
        if (anew) {
            writeAnew();
        } else {
            append();
        }
        close();
    }

    private void append() throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.truncate(end);
            out.position(end);
            write(out, false);
        }
    }

    private void writeAnew() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        try (FileChannel out = FileChannel.open(next, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            write(out, true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(FileChannel to, boolean whole) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(to), 1 << 16));
        if (whole) {
            out.writeLong(MAGIC);
            out.writeUTF(version);
            for (Map.Entry<String, Kept> entry : used.entrySet()) {
                Kept here = entry.getValue();
                if (!made.containsKey(entry.getKey())) {
                    ByteBuffer bytes = ByteBuffer.allocate(here.check().length());
                    channel.read(bytes, here.offset());
                    record(out, entry.getKey(), here.key(), here.check(), bytes.array());
                }
            }
        }
        for (Map.Entry<String, Made> entry : made.entrySet()) {
            byte[] bytes = entry.getValue().bytes();
            record(out, entry.getKey(), entry.getValue().key(), Fingerprint.ofBytes(bytes), bytes);
        }
        out.flush();
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
