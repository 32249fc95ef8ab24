package glossator.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Held by the one process that may write an output folder. The system frees it when the process ends, however it ends. It
 * lies among the temporary files, named after the folder, so that none is left beside the site; it keeps processes of
 * one machine apart, not of several.
 */
public final class BuilderLock implements AutoCloseable {
    private final FileChannel channel;

    private BuilderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** A lock that was got, or the process that has it. */
    public record Attempt(Optional<BuilderLock> lock, String holder) {}

    /** Tries to lock an output folder, which need not exist; does not wait. */
    public static Attempt on(Path folder) throws IOException {
        Path output = RealPath.of(folder);
        UUID name = UUID.nameUUIDFromBytes(output.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "glossator-" + name + ".lock");
        FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        if (isLocked(channel)) {
            channel.truncate(0);
            String process = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
            return new Attempt(Optional.of(new BuilderLock(channel)), process);
        }
        String holder = holder(channel);
        channel.close();
        return new Attempt(Optional.empty(), holder);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return text.chars().allMatch(Character::isDigit) && !text.isEmpty() ? text : "unknown";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
