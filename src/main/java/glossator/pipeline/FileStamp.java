package glossator.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What tells a file from the one that it was before it was written or replaced, without reading it: its size, which file it is, and when the system
 * last changed it, which no program can set back.
 *
 * @param size in bytes
 * @param modified in nanoseconds
 * @param changed in nanoseconds
 */
record FileStamp(long size, String key, long modified, long changed) {
    private static final boolean KNOWS_CHANGES =
            Path.of("").getFileSystem().supportedFileAttributeViews().contains("unix");

    /** The clocks of disks are coarse, some tick every two seconds: a file that was changed so short a time ago may be changed again within one tick. */
    private static final long YOUNG = 4_000;

    /** The stamp of a file; nothing where it could not be relied on, or where the system does not say enough. */
    static Optional<FileStamp> of(Path file) {
        if (!KNOWS_CHANGES) {
            return Optional.empty();
        }
        try {
            Map<String, Object> now =
                    Files.readAttributes(file, "unix:size,fileKey,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
            FileTime changed = (FileTime) now.get("ctime");
            FileTime modified = (FileTime) now.get("lastModifiedTime");
            boolean young = isYoung(changed) || isYoung(modified);
            return young
                    ? Optional.empty()
                    : Optional.of(new FileStamp(
                            (Long) now.get("size"),
                            now.get("fileKey").toString(),
                            modified.to(TimeUnit.NANOSECONDS),
                            changed.to(TimeUnit.NANOSECONDS)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static boolean isYoung(FileTime time) {
        return Math.abs(System.currentTimeMillis() - time.toMillis()) < YOUNG;
    }
}
