package glossator.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The files that we made in an output folder, each with a digest of its bytes, so that a later run can tell what is ours
 * and as we left it. Lies in the folder itself, a line a file: the digest, two spaces, the path.
 */
final class Manifest {
    /** Its name in the output folder. */
    static final String NAME = ".glossator";

    private static final int DIGEST_LENGTH = 16;
    private static final HexFormat HEXADECIMAL = HexFormat.of();

    private final SortedMap<String, String> digests;

    private Manifest(SortedMap<String, String> digests) {
        this.digests = Collections.unmodifiableSortedMap(digests);
    }

    /** The manifest of files with their digests by path. */
    static Manifest of(SortedMap<String, String> digests) {
        return new Manifest(new TreeMap<>(digests));
    }

    /**
     * The manifest in a folder, or an empty one. A line that names no path below the folder is passed over: whoever wrote
     * it, nothing outside is ours.
     */
    static Manifest read(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        Path list = folder.resolve(NAME);
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            String text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            for (String line : text.split("\n")) {
                boolean known = line.length() > DIGEST_LENGTH + 2 && line.startsWith("  ", DIGEST_LENGTH);
                String path = known ? line.substring(DIGEST_LENGTH + 2) : line;
                if (OutputFile.isPath(path) && !path.equals(NAME)) {
                    digests.put(path, known ? line.substring(0, DIGEST_LENGTH) : "");
                }
            }
        }
        return new Manifest(digests);
    }

    /**
     * The digest of bytes: their CRC-32C and their number, in hexadecimal digits. It tells whether a file was changed by
     * accident or by hand; against somebody who can write the folder nothing in it protects.
     */
    static String digest(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return HEXADECIMAL.toHexDigits(sum.getValue(), 8) + HEXADECIMAL.toHexDigits(bytes.length, 8);
    }

    /** The number of bytes that a digest is of. */
    static long length(String digest) {
        return HexFormat.fromHexDigitsToLong(digest, DIGEST_LENGTH / 2, DIGEST_LENGTH);
    }

    /** Whether the manifest in a folder says what this one does. */
    static boolean isCurrent(Path folder, Manifest manifest) throws IOException {
        Path list = folder.resolve(NAME);
        return Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(list), manifest.bytes());
    }

    /** The digests by path. */
    SortedMap<String, String> all() {
        return digests;
    }

    /** The paths, in order. */
    Set<String> paths() {
        return digests.keySet();
    }

    /** The digest that a file had when we wrote it; empty for a file that is not ours. */
    Optional<String> digest(String path) {
        return Optional.ofNullable(digests.get(path));
    }

    /** Whether bytes are those that we wrote to a path; of a manifest without digests, all are. */
    boolean isOurs(String path, byte[] bytes) {
        String digest = digests.get(path);
        return digest != null && (digest.isEmpty() || digest.equals(digest(bytes)));
    }

    /** The text of the file. */
    byte[] bytes() {
        StringBuilder out = new StringBuilder();
        digests.forEach((path, digest) -> out.append(digest)
                .append(digest.isEmpty() ? "" : "  ")
                .append(path)
                .append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
