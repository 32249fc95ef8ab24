package glossator.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Goes through the heads of the records of a {@link Store}'s file, one after another: a large site has tens of thousands. */
final class RecordHeads {
    /** More than the longest head. */
    private static final int WINDOW = 1 << 17;

    private final FileChannel from;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    /** Where in the file the window begins. */
    private long start;

    RecordHeads(FileChannel from) throws IOException {
        this.from = from;
        this.size = from.size();
    }

    /** How many bytes of the file were read or passed over. */
    long position() {
        return start + window.position();
    }

    /** Whether the file begins as one of this version. */
    boolean begins(long magic, String version) throws IOException {
        return has(Long.BYTES)
                && window.getLong() == magic
                && hasText()
                && StoredValue.text(window).equals(version);
    }

    /** The next head, if all of its record is there; the bytes behind it are passed over. */
    StoredValue.Head next() throws IOException {
        if (!hasText()) {
            return null;
        }
        int place = Short.BYTES + StoredValue.textLength(window);
        if (!has(place + StoredValue.PRINTS)) {
            return null;
        }
        StoredValue.Head head = StoredValue.Head.read(window);
        int length = head.check().length();
        if (length < 0 || position() + length > size) {
            return null;
        }
        pass(length);
        return head;
    }

    private boolean hasText() throws IOException {
        return has(Short.BYTES) && has(Short.BYTES + StoredValue.textLength(window));
    }

    /** Whether there are so many bytes; they are in the window then. */
    private boolean has(int bytes) throws IOException {
        if (window.remaining() >= bytes) {
            return true;
        }
        start += window.position();
        window.compact();
        while (window.position() < bytes) {
            if (from.read(window, start + window.position()) < 0) {
                window.flip();
                return false;
            }
        }
        window.flip();
        return true;
    }

    private void pass(int bytes) {
        if (bytes <= window.remaining()) {
            window.position(window.position() + bytes);
        } else {
            start = position() + bytes;
            window.limit(0);
        }
    }
}
