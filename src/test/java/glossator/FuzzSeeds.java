package glossator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that fuzzing begins with, and those it has found: files beside the tests, where Jazzer looks for them. */
public final class FuzzSeeds {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private FuzzSeeds() {}

    /** The inputs of one target, in the order of their names. */
    public static List<byte[]> of(String fuzzTest, String target) {
        Path folder = RESOURCES.resolve(fuzzTest.replace('.', '/') + "Inputs").resolve(target);
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(FuzzSeeds::bytes).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
