package glossator.publish;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a published file is known by as long as nobody touches it: which file it is, when it was written, and the digest of its bytes, which says
 * their number too.
 *
 * @param digest that of the manifest ({@link Manifest#digest(byte[])})
 * @param key the system's own name of the file
 * @param modified when its bytes were written, in nanoseconds
 */
public record FileMark(String digest, String key, long modified) {
    /** The mark of a file; nothing where the disk tells times so coarsely, or files so little apart, that a change could escape it. */
    static Optional<FileMark> of(BasicFileAttributes attributes, String digest) {
        return attributes.fileKey() == null
                ? Optional.empty()
                : of(attributes.fileKey(), attributes.lastModifiedTime(), digest);
    }

    private static Optional<FileMark> of(Object key, FileTime modified, String digest) {
        long nanoseconds = modified.to(TimeUnit.NANOSECONDS);
        boolean isFine = nanoseconds % TimeUnit.SECONDS.toNanos(1) != 0;
        return isFine ? Optional.of(new FileMark(digest, key.toString(), nanoseconds)) : Optional.empty();
    }

    /** Whether a file that the system says this of is the one of the mark, and has its size. */
    boolean isOf(BasicFileAttributes now) {
        return now.isRegularFile()
                && Manifest.length(digest) == now.size()
                && of(now, digest).equals(Optional.of(this));
    }
}
