package glossator.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What is known to have changed since a memory's last run, so that all else need not be looked at. */
public final class Changed {
    /** Nothing is known: every file is looked at. */
    public static final Changed ANYTHING = new Changed(Optional.empty());

    private final Optional<Set<Path>> contents;

    private Changed(Optional<Set<Path>> contents) {
        this.contents = contents;
    }

    /** The contents of these files, and nothing else: no file is new, none is gone. */
    public static Changed contentsOf(Set<Path> files) {
        return new Changed(Optional.of(Set.copyOf(files)));
    }

    /** Whether all files are there that were, and no others. */
    boolean isContentsAlone() {
        return contents.isPresent();
    }

    /** Whether a file is known to be what it was. */
    boolean isUnchanged(Path file) {
        return contents.isPresent() && !contents.get().contains(file);
    }

    /** Whether the contents of a file below a folder changed. */
    boolean isWithin(Path folder) {
        return contents.isPresent() && contents.get().stream().anyMatch(file -> file.startsWith(folder));
    }
}
