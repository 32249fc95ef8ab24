package glossator.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version runs. */
final class Version implements IVersionProvider {
    /** The version's number. */
    static String text() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("in development");
    }

    /**
     * What tells this program and the Java that runs it from all others; nothing where it runs from classes that are still being worked on.
     */
    static Optional<String> exact() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            return Optional.of(text() + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).toMillis() + " " + System.getProperty("java.vm.version"));
        } catch (URISyntaxException | IOException | SecurityException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"glossator " + text()};
    }
}
