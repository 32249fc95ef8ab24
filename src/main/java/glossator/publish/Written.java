package glossator.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Writes files of the site. */
final class Written {
    private static final Set<OpenOption> ANEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    /** Java copies what it hands to the system, and keeps the room for it. */
    private static final int MOST_AT_ONCE = 1 << 18;

    private Written() {}

    /**
     * Writes a file anew, gives it its rights and answers what the system says of it. Whatever goes wrong, the exception names it: a
     * full disk does not.
     */
    static BasicFileAttributes file(Path file, byte[] bytes) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, ANEW)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                rest.limit(Math.min(bytes.length, rest.position() + MOST_AT_ONCE));
                channel.write(rest);
                rest.limit(bytes.length);
            }
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            FileSystemException named = new FileSystemException(file.toString(), null, unnamed.getMessage());
            named.initCause(unnamed);
            throw named;
        }
        return Rights.ofFile(file);
    }
}
