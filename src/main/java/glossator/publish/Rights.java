package glossator.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read a site: all, and its owner may write it, whatever a process that builds it would give its files. */
final class Rights {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private Rights() {}

    /** Gives a file that we made its rights. */
    static void ofFile(Path file) throws IOException {
        set(file, FILE);
    }

    /** Makes a folder and gives it its rights; one that is there keeps its own. */
    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getParent() != null) {
                folder(folder.getParent());
            }
            Files.createDirectory(folder);
            set(folder, FOLDER);
        }
    }

    private static void set(Path path, Set<PosixFilePermission> rights) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null || view.readAttributes().permissions().equals(rights)) {
            return;
        }
        try {
            Files.setPosixFilePermissions(path, rights);
        } catch (FileSystemException keepsNone) {
            // Memory cards and shares have rights of their own for all files; the site is as readable as they are.
            return;
        }
    }
}
