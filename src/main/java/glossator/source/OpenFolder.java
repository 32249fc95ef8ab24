package glossator.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder held open, so that its name may be given to something else meanwhile without effect. Where the system cannot hold
 * folders open, each name is looked at before it is used.
 */
final class OpenFolder implements Closeable {
    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path path;
    private final DirectoryStream<Path> stream;

    private OpenFolder(Path path, DirectoryStream<Path> stream) {
        this.path = path;
        this.stream = stream;
    }

    /** Opens a folder below another; only the upper one may be a link. */
    static OpenFolder below(Path top, Path folder) throws IOException {
        OpenFolder open = new OpenFolder(top, Files.newDirectoryStream(top));
        for (Path name : folder) {
            if (!name.toString().isEmpty()) {
                try (OpenFolder parent = open) {
                    open = parent.open(name);
                }
            }
        }
        return open;
    }

    private OpenFolder open(Path name) throws IOException {
        Path inner = path.resolve(name);
        // Opening a pipe would wait for somebody to write into it.
        if (!attributes(name).map(BasicFileAttributes::isDirectory).orElse(false)) {
            throw new FileSystemException(inner.toString(), null, "it is no longer a folder of its own");
        }
        return stream instanceof SecureDirectoryStream<Path> secure
                ? new OpenFolder(inner, secure.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS))
                : new OpenFolder(inner, Files.newDirectoryStream(inner));
    }

    /** The names in it, in no order; can be asked for once. */
    List<Path> names() throws IOException {
        List<Path> names = new ArrayList<>();
        try {
            stream.forEach(entry -> names.add(entry.getFileName()));
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        return names;
    }

    /** What is known of a name itself; nothing where there is no such name any more. */
    Optional<BasicFileAttributes> attributes(Path name) throws IOException {
        try {
            BasicFileAttributeView view = stream instanceof SecureDirectoryStream<Path> secure
                    ? secure.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    : Files.getFileAttributeView(
                            path.resolve(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(view.readAttributes());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** A file of the folder to be read. */
    SeekableByteChannel channel(Path name) throws IOException {
        return stream instanceof SecureDirectoryStream<Path> secure
                ? secure.newByteChannel(name, READ)
                : Files.newByteChannel(path.resolve(name), READ);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
