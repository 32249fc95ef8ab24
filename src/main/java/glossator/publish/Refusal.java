package glossator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells output folders that would cost somebody more than a site. */
final class Refusal {
    /** What lies at the top of a repository, of whichever kind. */
    private static final List<String> REPOSITORIES = List.of(".git", ".hg", ".svn", ".jj", ".fossil");

    private Refusal() {}

    /** Why a folder must not be the output, in words; empty where it may be. */
    static Optional<String> of(Path folder, Collection<Path> inputs) throws IOException {
        Path here = RealPath.of(folder);
        Path home = RealPath.of(Path.of(System.getProperty("user.home")));
        Path current = RealPath.of(Path.of(""));
        if (here.getParent() == null || home.startsWith(here) || current.startsWith(here)) {
            return refusal(folder, "holds more than a site; ");
        }
        for (Path input : inputs) {
            Path there = RealPath.of(input);
            if (here.startsWith(there) || there.startsWith(here)) {
                return refusal(folder, "and the folder " + input + " lie in one another; ");
            }
        }
        if (Files.exists(here) && !Files.isDirectory(here)) {
            return refusal(folder, "is a file; ");
        }
        boolean marked = Files.isRegularFile(here.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
        if (!marked && REPOSITORIES.stream().anyMatch(name -> Files.exists(here.resolve(name)))) {
            return refusal(folder, "is the top of a repository; ");
        }
        return Files.exists(here) && !marked && !isEmpty(here)
                ? refusal(folder, "holds files that Glossator did not make; empty it, or ")
                : Optional.empty();
    }

    private static Optional<String> refusal(Path folder, String why) {
        return Optional.of("the output folder " + folder + " " + why + "name another with --output");
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }
}
