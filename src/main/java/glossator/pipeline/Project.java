package glossator.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a project's parts lie. Paths are absolute; problems name files relative to the root. */
public record Project(Path root, Path content, Path templates, Path output) {

    /** A project with its parts where they lie by default. */
    public static Project at(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        return new Project(
                absolute, absolute.resolve("content"), absolute.resolve("templates"), absolute.resolve("site"));
    }

    /** Whether the content is a link that nobody named: a stranger may have put it there. */
    boolean contentIsLinked() {
        return isDefault(content, "content") && Files.isSymbolicLink(content);
    }

    /** Whether a part lies where it does when nobody names it. */
    boolean isDefault(Path part, String name) {
        return part.equals(root.resolve(name));
    }

    /** A path as it is printed: relative to the root where it lies below it, with slashes. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return slashed(absolute.startsWith(root) ? root.relativize(absolute) : absolute);
    }

    /** A path with slashes between its names; a name may hold a backslash where the system's own separator is another. */
    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
