package glossator.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Where results go. It says afterwards what is missing of them, which those who print to it keep to themselves. */
final class Results extends FilterOutputStream {
    private Optional<IOException> fault = Optional.empty();

    Results(OutputStream out) {
        super(out);
    }

    /** Why something of what was written is missing; nothing where all of it is there, or where its reader wanted no more. */
    Optional<IOException> fault() {
        return fault.filter(reason -> !"Broken pipe".equals(reason.getMessage()));
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            fault = fault.or(() -> Optional.of(failed));
            throw failed;
        }
    }
}
