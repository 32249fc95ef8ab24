package glossator.publish;

import glossator.parallel.Each;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What lies in a tree of folders, looked up on all processors: a site has a folder for each page. Links are files of their own, and are not followed.
 *
 * @param folders the folders by their depth, the root first and alone
 * @param files everything else, in no order
 */
record FolderTree(List<Collection<Path>> folders, Collection<File> files) {
    /** A file and what the system says of it, with its rights where the system has any. */
    record File(Path path, BasicFileAttributes attributes) {}

    /** Looks at the tree below a folder, which must be there. */
    static FolderTree of(Path root) throws IOException {
        List<Collection<Path>> folders = new ArrayList<>();
        Collection<File> files = new ConcurrentLinkedQueue<>();
        Collection<Path> level = List.of(root);
        while (!level.isEmpty()) {
            folders.add(level);
            Collection<Path> next = new ConcurrentLinkedQueue<>();
            Each.of(level, folder -> look(folder, next, files));
            level = next;
        }
        return new FolderTree(folders, files);
    }

    private static void look(Path folder, Collection<Path> inner, Collection<File> files) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                BasicFileAttributes attributes = Rights.attributes(entry);
                if (attributes.isDirectory()) {
                    inner.add(entry);
                } else {
                    files.add(new File(entry, attributes));
                }
            }
        } catch (DirectoryIteratorException fault) {
            throw fault.getCause();
        }
    }
}
