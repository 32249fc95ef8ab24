package glossator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the site: bytes made by us, or a copy of a file of the publisher's.
 *
 * @param path below the output folder, with {@code /} between names
 * @param made the bytes; empty for a copy
 * @param original the file copied; empty for bytes
 */
public record OutputFile(String path, Optional<byte[]> made, Optional<Path> original) {

    /** Checks that the path stays inside the output folder. */
    public OutputFile {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
    }

    /** Whether a text is a path that stays below the folder it is resolved against. */
    static boolean isPath(String path) {
        for (String name : path.split("/", -1)) {
            boolean odd = name.isEmpty() || name.equals(".") || name.equals("..");
            if (odd || name.chars().anyMatch(c -> c == '\\' || c < ' ')) {
                return false;
            }
        }
        return true;
    }

    /** A file with these bytes. */
    public static OutputFile of(String path, byte[] bytes) {
        return new OutputFile(path, Optional.of(bytes), Optional.empty());
    }

    /** A copy of a file. */
    public static OutputFile copy(String path, Path original) {
        return new OutputFile(path, Optional.empty(), Optional.of(original));
    }

    /** The file's content, read anew for a copy. */
    public byte[] bytes() throws IOException {
        return made.isPresent() ? made.get() : Files.readAllBytes(original.orElseThrow());
    }
}
