package glossator.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams that know how many bytes went through them; those of Java count to two billion, or not at all. */
final class Counted {
    private Counted() {}

    /** Counts what was written. */
    static final class Output extends FilterOutputStream {
        private long count;

        Output(OutputStream out) {
            super(out);
        }

        /** How many bytes so far. */
        long count() {
            return count;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }

    /** Counts what was read or passed over. */
    static final class Input extends InputStream {
        private final InputStream in;
        private long count;

        Input(InputStream in) {
            this.in = in;
        }

        /** How many bytes so far. */
        long count() {
            return count;
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
