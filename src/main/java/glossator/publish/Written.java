package glossator.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files of the site. */
final class Written {
    private Written() {}

    /** Writes a file anew and gives it its rights. Whatever goes wrong, the answer names it: a full disk does not. */
    static void file(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            FileSystemException named = new FileSystemException(file.toString(), null, unnamed.getMessage());
            named.initCause(unnamed);
            throw named;
        }
        Rights.ofFile(file);
    }
}
