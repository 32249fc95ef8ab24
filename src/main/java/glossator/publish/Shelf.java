package glossator.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where the files of a site wait until it is known that all of them can be published: in memory as long as they are few, in one file of the
 * system's folder for such things when they are many. Many threads may put files on it.
 */
final class Shelf implements Closeable {
    /** Pages of as many bytes are held in memory. */
    private static final long ROOM = 32L << 20;

    private final AtomicLong held = new AtomicLong();
    private final long room;
    private FileChannel channel;
    private long end;

    /** An empty one. */
    Shelf() {
        this(ROOM);
    }

    Shelf(long room) {
        this.room = room;
    }

    /** A file of the site with these bytes, which are not changed any more; it can be read until the shelf is closed. */
    OutputFile put(String path, byte[] bytes) {
        if (held.addAndGet(bytes.length) <= room) {
            return OutputFile.of(path, bytes);
        }
        held.addAndGet(-bytes.length);
        try {
            long place = write(bytes);
            return new OutputFile(path, () -> read(place, bytes.length));
        } catch (IOException full) {
            // There is no room there either: what memory can hold it holds.
            return OutputFile.of(path, bytes);
        }
    }

    private synchronized long write(byte[] bytes) throws IOException {
        if (channel == null) {
            Path file = Files.createTempFile("glossator-", ".pages");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            try {
                // Where a file may be removed while it is open, nothing of it stays behind, however this process ends.
                Files.deleteIfExists(file);
            } catch (IOException openElsewhere) {
                file.toFile().deleteOnExit();
            }
        }
        long place = end;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long at = place;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
        end = at;
        return place;
    }

    private byte[] read(long place, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        long at = place;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                throw new IOException("the pages that were set aside are gone");
            }
            at += read;
        }
        return buffer.array();
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
