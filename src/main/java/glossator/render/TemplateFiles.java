package glossator.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The theme's files: the publisher's own where there is one of that name, the built-in one otherwise. */
public final class TemplateFiles {
    private static final String BUILT_IN = "/templates/";

    private final Path folder;

    /** @param folder the publisher's templates; need not exist */
    public TemplateFiles(Path folder) {
        this.folder = folder;
    }

    /** The publisher's folder. */
    Path folder() {
        return folder;
    }

    /** A file's bytes, if there is one of that name. */
    public Optional<byte[]> bytes(String name) {
        Path own = folder.resolve(name);
        try {
            if (Files.isRegularFile(own)) {
                return Optional.of(Files.readAllBytes(own));
            }
            try (InputStream in = TemplateFiles.class.getResourceAsStream(BUILT_IN + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read template " + name, unreadable);
        }
    }

    /** A file's text. */
    public Optional<String> text(String name) {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
