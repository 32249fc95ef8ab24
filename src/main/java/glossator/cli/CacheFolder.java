package glossator.cli;

import glossator.pipeline.Memory;
import glossator.pipeline.Project;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a user's programs keep what can be made again: never in the project, whose files may have come with somebody's changes.
 */
final class CacheFolder {
    private CacheFolder() {}

    /** The file for a project; nothing where the system names no such folder. */
    static Optional<Path> file(Project project) {
        return folder().map(folder -> folder.resolve("glossator").resolve(Memory.fileName(project)));
    }

    /** The file for what other sites answered about a project's links. */
    static Optional<Path> answers(Project project) {
        return file(project).map(file -> file.resolveSibling(file.getFileName() + ".links"));
    }

    private static Optional<Path> folder() {
        String home = System.getProperty("user.home", "");
        String system = System.getProperty("os.name", "");
        Optional<Path> named = absolute(System.getenv("XDG_CACHE_HOME"));
        if (named.isPresent() || home.isEmpty()) {
            return named;
        }
        if (system.startsWith("Windows")) {
            return absolute(System.getenv("LOCALAPPDATA"));
        }
        return absolute(home).map(folder -> folder.resolve(system.startsWith("Mac") ? "Library/Caches" : ".cache"));
    }

    /** A path that does not begin at the root would lie wherever the command is called, in a project perhaps. */
    private static Optional<Path> absolute(String path) {
        return Optional.ofNullable(path)
                .filter(given -> !given.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
