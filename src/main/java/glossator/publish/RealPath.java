package glossator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one name of a file or folder, whatever links lead to it. */
final class RealPath {
    private RealPath() {}

    /** The real path; of what is not there yet, that of the part that is, and the rest as it is written. */
    static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null
                ? absolute
                : there.toRealPath().resolve(there.relativize(absolute)).normalize();
    }
}
