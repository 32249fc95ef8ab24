package glossator.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read a site: all, and its owner may write it, whatever a process that builds it would give its files. */
final class Rights {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private static final boolean HAVE_RIGHTS =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");

    private Rights() {}

    /** Gives a file that we made its rights, and answers what the system says of it. */
    static BasicFileAttributes ofFile(Path file) throws IOException {
        return set(file, FILE);
    }

    /** What the system says of a file or folder, with its rights where the system has any; a link is not followed. */
    static BasicFileAttributes attributes(Path path) throws IOException {
        return HAVE_RIGHTS
                ? Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                : Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a file of ours has its rights, by what the system says of it; also where the system has none. */
    static boolean areRight(BasicFileAttributes attributes) {
        return !(attributes instanceof PosixFileAttributes) || has(attributes, FILE);
    }

    /** Makes a folder where there is none, and those above it, and gives them their rights; what is there keeps its own. */
    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getParent() != null) {
                folder(folder.getParent());
            }
            newFolder(folder);
        }
    }

    /** Makes a folder in one that is there, and gives it its rights. Another thread may make the same at the same time. */
    static void newFolder(Path folder) throws IOException {
        newFolder(folder, false);
    }

    /**
     * Makes a folder in one that is there. Another thread may make the same at the same time.
     *
     * @param isRight whether a folder that this process makes there is known to have its rights as it is made
     * @return whether it had them
     */
    static boolean newFolder(Path folder, boolean isRight) throws IOException {
        try {
            Files.createDirectory(folder);
            return isRight || has(set(folder, FOLDER), FOLDER);
        } catch (FileAlreadyExistsException madeByAnother) {
            if (!Files.isDirectory(folder)) {
                throw madeByAnother;
            }
            return isRight;
        }
    }

    private static boolean has(BasicFileAttributes attributes, Set<PosixFilePermission> rights) {
        return attributes instanceof PosixFileAttributes posix
                && posix.permissions().equals(rights);
    }

    private static BasicFileAttributes set(Path path, Set<PosixFilePermission> rights) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }
        PosixFileAttributes attributes = view.readAttributes();
        if (!has(attributes, rights)) {
            try {
                Files.setPosixFilePermissions(path, rights);
            } catch (FileSystemException keepsNone) {
                // Memory cards and shares have rights of their own for all files; the site is as readable as they are.
                return attributes;
            }
        }
        return attributes;
    }
}
