package glossator.store;

import glossator.source.SourceFile;
import glossator.store.Places.Place;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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
    /** What the file has; marked is what somebody asked for. */
    private final Places kept = new Places();
    /** What was written by this process. */
    private final Places made = new Places();

    private final Path next;
    private final CompletableFuture<Void> reading;
    private FileChannel additions;
    private DataOutputStream out;
    private long head;
    private CountedOutput counted;
    private volatile long flushed;
    private Optional<IOException> failure = Optional.empty();
    private FileChannel channel;
    private long end;

    private Store(Path file, String version) {
        this.file = file;
        this.version = version;
        this.next = file.resolveSibling(file.getFileName() + ".new");
        this.reading = CompletableFuture.runAsync(this::readOrForget);
    }

    /**
     * Opens a file, which need not exist. It is read beside what the caller does; who asks for a value waits until it has been.
     *
     * @param version what must be the same for values to be found
     */
    public static Store open(Path file, String version) {
        return new Store(file, version);
    }

    private void readOrForget() {
        try {
            read();
        } catch (IOException damaged) {
            forget();
        }
    }

    /** What the file has, when it has been read. */
    private Places kept() {
        reading.join();
        return kept;
    }

    private void read() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        channel = FileChannel.open(file, StandardOpenOption.READ);
        RecordHeads heads = new RecordHeads(channel);
        if (!heads.begins(MAGIC, version)) {
            forget();
            return;
        }
        end = heads.position();
        // What is whole is used; what follows is written over.
        for (StoredValue.Head head = heads.next(); head != null; head = heads.next()) {
            kept.put(new Place(Places.number(head.place()), head.key(), end, (int) (heads.position() - end)));
            end = heads.position();
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
        return find(place, key, type, Optional.empty());
    }

    /**
     * The same, for a value that knows places in a file.
     *
     * @param own the file of all of them
     */
    public <T> Optional<T> find(String place, Fingerprint key, Class<T> type, Optional<SourceFile> own) {
        long name = Places.number(place);
        Optional<Place> now = made.get(name);
        if (now.isPresent()) {
            return now.filter(here -> here.key().equals(key))
                    .flatMap(here -> added(place, here))
                    .flatMap(bytes -> ValueReader.read(bytes, type, own));
        }
        Optional<T> value = kept().get(name)
                .filter(here -> here.key().equals(key))
                .flatMap(here -> bytes(channel, place, here))
                .flatMap(bytes -> ValueReader.read(bytes, type, own));
        if (value.isPresent()) {
            kept().mark(name);
        }
        return value;
    }

    /** The value that a place had last, whatever it was made from. */
    public <T> Optional<T> latest(String place, Class<T> type) {
        return kept().get(Places.number(place)).flatMap(here -> find(place, here.key(), type));
    }

    /** Leaves a value to later processes without asking for it; whether there is one, made from the same. */
    public boolean retain(String place, Fingerprint key) {
        long name = Places.number(place);
        Optional<Place> now = made.get(name);
        if (now.isPresent()) {
            return now.get().key().equals(key);
        }
        boolean same = kept().get(name).filter(here -> here.key().equals(key)).isPresent();
        if (same) {
            kept().mark(name);
        }
        return same;
    }

    /** The bytes of a record that was written by this process. */
    private Optional<ByteBuffer> added(String place, Place here) {
        if (here.end() > flushed && !flush()) {
            return Optional.empty();
        }
        return bytes(additions, place, here);
    }

    private synchronized boolean flush() {
        try {
            out.flush();
            flushed = counted.count();
            return true;
        } catch (IOException full) {
            failure = Optional.of(full);
            return false;
        }
    }

    /** The bytes of a value, if the record is that of the place and they are what they were. */
    private static Optional<ByteBuffer> bytes(FileChannel from, String place, Place here) {
        try {
            StoredValue value = StoredValue.read(from, here);
            return value.head().place().equals(place) ? value.bytes() : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps a value for later processes; of those with a place as long as a book, nothing. */
    public void keep(String place, Fingerprint key, Record value) {
        keep(place, key, value, Optional.empty());
    }

    /**
     * Keeps a value that knows places in a file, if every part of it can be written: what publishers make up for themselves may hold anything.
     *
     * @param own the file of all of them
     */
    public void keepIfPossible(String place, Fingerprint key, Record value, SourceFile own) {
        try {
            keep(place, key, value, Optional.of(own));
        } catch (IllegalArgumentException unwritable) {
            // Whoever asks for it makes it anew.
            return;
        }
    }

    private void keep(String place, Fingerprint key, Record value, Optional<SourceFile> own) {
        if (place.length() < LONGEST_PLACE / 3) {
            byte[] bytes = ValueWriter.bytes(value, own);
            write(new StoredValue.Head(place, key, Fingerprint.ofBytes(bytes)), ByteBuffer.wrap(bytes));
        }
    }

    /** New values do not wait in memory for the end of the run; they begin a file of their own. */
    private synchronized void write(StoredValue.Head value, ByteBuffer bytes) {
        if (failure.isPresent()) {
            return;
        }
        try {
            if (additions == null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.deleteIfExists(next);
                additions = FileChannel.open(
                        next, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                counted = new CountedOutput(new BufferedOutputStream(Channels.newOutputStream(additions), 1 << 16));
                out = new DataOutputStream(counted);
                out.writeLong(MAGIC);
                out.writeUTF(version);
                head = counted.count();
            }
            long start = counted.count();
            StoredValue.write(value, bytes, out);
            made.put(new Place(Places.number(value.place()), value.key(), start, (int) (counted.count() - start)));
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
            Places kept = kept();
            long[] past = {end};
            kept.eachMarked(here -> past[0] -= made.get(here.name()).isPresent() ? 0 : here.size());
            boolean anew = end == 0 || past[0] > end / 2;
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
        List<Place> still = new ArrayList<>();
        kept().eachMarked(still::add);
        for (Place here : still) {
            if (made.get(here.name()).isEmpty()) {
                StoredValue value = StoredValue.read(channel, here);
                write(
                        value.head(),
                        value.bytes().orElseThrow(() -> new IOException(file + ": it was cut off meanwhile")));
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
}
