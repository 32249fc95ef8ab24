package glossator.store;

import glossator.store.Places.Place;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/**
 * A record of a {@link Store}'s file: a head, and the bytes of a value behind it.
 *
 * @param bytes nothing where they are not what they were
 */
record StoredValue(Head head, Optional<byte[]> bytes) {

    /**
     * What stands before the bytes.
     *
     * @param place whose value it is
     * @param key of what the value was made from
     * @param check of the bytes; it says how many there are
     */
    record Head(String place, Fingerprint key, Fingerprint check) {
        static Head read(DataInputStream in) throws IOException {
            return new Head(in.readUTF(), fingerprint(in), fingerprint(in));
        }

        private static Fingerprint fingerprint(DataInputStream in) throws IOException {
            return new Fingerprint(in.readLong(), in.readInt());
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
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.array()));
        Head head = Head.read(in);
        byte[] value = Arrays.copyOfRange(bytes.array(), here.size() - in.available(), here.size());
        boolean isWhole = Fingerprint.ofBytes(value).equals(head.check());
        return new StoredValue(head, isWhole ? Optional.of(value) : Optional.empty());
    }

    /** Writes a record. */
    static void write(Head head, byte[] bytes, DataOutputStream out) throws IOException {
        head.write(out);
        out.write(bytes);
    }
}
