package glossator.store;

import glossator.store.Places.Place;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A record of a {@link Store}'s file: a head, and the bytes of a value behind it.
 *
 * @param bytes nothing where they are not what they were
 */
record StoredValue(Head head, Optional<ByteBuffer> bytes) {
    /** How many bytes the two fingerprints of a head have. */
    static final int PRINTS = 2 * (Long.BYTES + Integer.BYTES);

    /**
     * What stands before the bytes.
     *
     * @param place whose value it is
     * @param key of what the value was made from
     * @param check of the bytes; it says how many there are
     */
    record Head(String place, Fingerprint key, Fingerprint check) {
        /** Reads a head from bytes that hold all of it. */
        static Head read(ByteBuffer in) throws IOException {
            return new Head(text(in), fingerprint(in), fingerprint(in));
        }

        private static Fingerprint fingerprint(ByteBuffer in) {
            return new Fingerprint(in.getLong(), in.getInt());
        }

        private void write(DataOutputStream out) throws IOException {
            out.writeUTF(place);
            write(key, out);
            write(check, out);
        }

        private static void write(Fingerprint print, DataOutputStream out) throws IOException {
            out.writeLong(print.sums());
            out.writeInt(print.length());
        }
    }

    /** Reads the record that lies somewhere in a file, whatever place it is of. */
    static StoredValue read(FileChannel from, Place here) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(here.size());
        long at = here.start();
        while (bytes.hasRemaining()) {
            int read = from.read(bytes, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
        bytes.flip();
        if (bytes.remaining() < Short.BYTES || bytes.remaining() < Short.BYTES + textLength(bytes) + PRINTS) {
            throw new EOFException();
        }
        Head head = Head.read(bytes);
        boolean isWhole = Fingerprint.of(bytes.array(), bytes.position(), bytes.remaining())
                .equals(head.check());
        return new StoredValue(head, isWhole ? Optional.of(bytes) : Optional.empty());
    }

    /** How many bytes a text has that begins here, beside the two that say so. */
    static int textLength(ByteBuffer in) {
        return Short.toUnsignedInt(in.getShort(in.position()));
    }

    /** Reads a text as {@link DataOutputStream#writeUTF} wrote it. */
    static String text(ByteBuffer in) throws IOException {
        byte[] bytes = in.array();
        int from = in.arrayOffset() + in.position();
        int length = textLength(in);
        in.position(in.position() + Short.BYTES + length);
        for (int i = 0; i < length; i++) {
            if (bytes[from + Short.BYTES + i] <= 0) {
                return new DataInputStream(new ByteArrayInputStream(bytes, from, Short.BYTES + length)).readUTF();
            }
        }
        return new String(bytes, from + Short.BYTES, length, StandardCharsets.ISO_8859_1);
    }

    /** Writes a record. */
    static void write(Head head, ByteBuffer bytes, DataOutputStream out) throws IOException {
        head.write(out);
        out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }
}
