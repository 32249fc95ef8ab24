package glossator.publish;

import glossator.parallel.Each;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The next site, made whole beside the one that readers see. A folder next to the output, on the same disk, named after it
 * and the process; what a process that was killed left behind is swept away by the next.
 */
final class Staging {
    private static final String INFIX = ".glossator-new-";

    private final Path output;
    private final Path folder;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private volatile boolean areFoldersRight;

    private Staging(Path output, Path folder) {
        this.output = output;
        this.folder = folder;
    }

    /** An empty stage for an output folder whose parent exists. */
    static Staging beside(Path output) throws IOException {
        Path folder =
                output.resolveSibling(prefix(output) + ProcessHandle.current().pid());
        Rights.folder(folder);
        // What marks the folder as ours, should this process not live to remove it.
        Files.write(folder.resolve(Manifest.NAME), new byte[0]);
        if (Files.exists(output) && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(output));
        }
        return new Staging(output, folder);
    }

    /** Removes what earlier processes left. Only the holder of the output's lock may ask for it. */
    static void sweep(Path output) throws IOException {
        Path parent = output.getParent();
        if (parent != null && Files.isDirectory(parent)) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, Staging::isLeft)) {
                for (Path path : left) {
                    if (path.getFileName().toString().startsWith(prefix(output)) && isOurs(path)) {
                        delete(path);
                    }
                }
            }
        }
    }

    private static boolean isLeft(Path path) {
        return path.getFileName().toString().contains(INFIX) && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static String prefix(Path output) {
        return "." + output.getFileName() + INFIX;
    }

    Path folder() {
        return folder;
    }

    /** Writes a file, looks at what the disk says it holds, and answers what the system says of it. */
    BasicFileAttributes write(String path, byte[] bytes) throws IOException {
        Path target = target(path);
        BasicFileAttributes attributes = Written.file(target, bytes);
        if (attributes.size() != bytes.length) {
            throw new IOException(target + ": the disk holds " + attributes.size() + " of " + bytes.length + " bytes");
        }
        return attributes;
    }

    /**
     * Takes over a file of the present site; both sites then share it, and neither ever changes it in place.
     *
     * @param attributes what the system says of it
     */
    void keep(String path, BasicFileAttributes attributes) throws IOException {
        Path target = target(path);
        try {
            Files.createLink(target, output.resolve(path));
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(output.resolve(path), target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        if (!Rights.areRight(attributes)) {
            Rights.ofFile(target);
        }
    }

    private Path target(String path) throws IOException {
        makeFolderOf(path);
        return folder.resolve(path);
    }

    private void makeFolderOf(String path) throws IOException {
        int end = path.lastIndexOf('/');
        if (end > 0) {
            String inner = path.substring(0, end);
            if (!made.contains(inner)) {
                makeFolderOf(inner);
                // What the process and the disk give one folder they give them all, and there is one for each page.
                areFoldersRight = Rights.newFolder(folder.resolve(inner), areFoldersRight);
                made.add(inner);
            }
        }
    }

    /** Removes the stage, or the old site once it has taken its place. */
    void discard() throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            delete(folder);
        }
    }

    /** Removes it likewise; files at these paths are not looked for first, since to walk through a site takes as long as to remove it. */
    void discard(Collection<String> paths) throws IOException {
        Each.of(paths, path -> remove(folder.resolve(path)));
        // A folder that holds another is its parent as well, and is tried again after it; one that holds anything else
        // is seen below.
        for (Set<String> level = parents(paths); !level.isEmpty(); level = parents(level)) {
            Each.of(level, this::deleteEmpty);
        }
        discard();
    }

    private static void remove(Path file) throws IOException {
        // The newer call asks first whether it is a folder, which takes as long as to remove it, but says what is
        // wrong.
        if (!file.toFile().delete()) {
            Files.deleteIfExists(file);
        }
    }

    private static Set<String> parents(Collection<String> paths) {
        Set<String> parents = new HashSet<>();
        for (String path : paths) {
            int end = path.lastIndexOf('/');
            if (end > 0) {
                parents.add(path.substring(0, end));
            }
        }
        return parents;
    }

    private void deleteEmpty(String inner) throws IOException {
        try {
            Files.deleteIfExists(folder.resolve(inner));
        } catch (DirectoryNotEmptyException stillUsed) {
            // It waits for what is in it.
        }
    }

    private static void delete(Path tree) throws IOException {
        Path mark = tree.resolve(Manifest.NAME);
        FolderTree there = FolderTree.of(tree);
        Each.of(there.files(), file -> {
            // The mark goes last, so that a folder half deleted is known as ours.
            if (!file.path().equals(mark)) {
                Files.delete(file.path());
            }
        });
        for (int depth = there.folders().size() - 1; depth > 0; depth--) {
            Each.of(there.folders().get(depth), Files::delete);
        }
        Files.deleteIfExists(mark);
        Files.delete(tree);
    }
}
