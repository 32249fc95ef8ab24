package glossator.pipeline;

import java.nio.file.Path;

/** Where a project's parts lie. Paths are absolute; problems name files relative to the root. */
public record Project(Path root, Path content, Path templates, Path output) {

    /** A project with its parts where they lie by default. */
    public static Project at(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        return new Project(
                absolute, absolute.resolve("content"), absolute.resolve("templates"), absolute.resolve("site"));
    }

    /** A path as it is printed: relative to the root where it lies below it, with slashes. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
