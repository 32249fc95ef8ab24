package glossator.publish;

import glossator.source.PortableName;
import java.io.IOException;
import java.util.Optional;

/**
 * A file of the site.
 *
 * @param path below the output folder, with {@code /} between names
 * @param content what is in it
 */
public record OutputFile(String path, Content content) {

    /** What a file holds, read when it is needed. */
    @FunctionalInterface
    public interface Content {
        /** The bytes, read anew each time. */
        byte[] bytes() throws IOException;

        /**
         * What differs whenever the bytes do and can be had without reading them, for files that are copied as they are;
         * empty where the bytes are in memory.
         */
        default Optional<Object> stamp() throws IOException {
            return Optional.empty();
        }
    }

    /** Checks that the path stays inside the output folder. */
    public OutputFile {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
    }

    /** Whether a text is a path that is below the folder it is resolved against, on every system. */
    public static boolean isPath(String path) {
        return PortableName.isPath(path);
    }

    /** A file with these bytes. */
    public static OutputFile of(String path, byte[] bytes) {
        return new OutputFile(path, () -> bytes);
    }

    /** The file's content. */
    public byte[] bytes() throws IOException {
        return content.bytes();
    }
}
