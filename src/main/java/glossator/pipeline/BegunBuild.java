package glossator.pipeline;

import glossator.publish.NextSite;
import glossator.publish.OutputFile;
import glossator.source.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A build whose site is put together, before its pages are made. A page can be had by itself, long before all of them are, which is
 * what somebody who looks at one page waits for. For one thread, but for the files that {@link #soon} answers.
 */
public final class BegunBuild {
    private final BuildResult known;
    private final Optional<SiteFiles> files;
    private final Memory memory;
    private Set<String> failing = Set.of();

    BegunBuild(BuildResult known, Optional<SiteFiles> files, Memory memory) {
        this.known = known;
        this.files = files;
        this.memory = memory;
    }

    /**
     * What is known so far: all problems but those that templates have in making pages; and, where there is no error, the pages and
     * the files that they show, each made when it is read first. Feeds, sitemaps and the search are not among them. To read a
     * page whose template fails is an {@link IOException}.
     */
    public BuildResult soon() {
        return known.with(files.map(SiteFiles::soon).orElse(List.of()), known.problems());
    }

    /** The mistakes that templates have in making files of these paths; other paths count for nothing. */
    public List<Problem> mistakes(Collection<String> paths) {
        return files.map(made -> made.mistakes(paths)).orElse(List.of());
    }

    /** The paths of files that templates could not make, once it was finished. */
    public Set<String> failing() {
        return failing;
    }

    /** Makes all files. */
    public BuildResult finish() throws IOException {
        return finish(BegunBuild::held, () -> false).orElseThrow();
    }

    /** Makes all files and puts them into the next site; where it is known already that there will be none, only to see what is wrong. */
    BuildResult finish(NextSite next) throws IOException {
        boolean isFailed = known.problems().stream().anyMatch(Problem::isError);
        return finish(isFailed ? (path, content) -> OutputFile.of(path, new byte[0]) : next::put, () -> false)
                .orElseThrow();
    }

    /** Makes all files, unless it is told before the end that nobody waits for them any more. */
    public Optional<BuildResult> finish(BooleanSupplier isAbandoned) throws IOException {
        return finish(BegunBuild::held, isAbandoned);
    }

    private static OutputFile held(String path, Supplier<byte[]> content) {
        return OutputFile.of(path, content.get());
    }

    private Optional<BuildResult> finish(
            BiFunction<String, Supplier<byte[]>, OutputFile> putAway, BooleanSupplier isAbandoned) throws IOException {
        if (files.isEmpty()) {
            return Optional.of(known);
        }
        // Templates of a site with errors are filled too: a mistake in a template is told in the same run.
        return files.get().all(putAway, isAbandoned).map(all -> {
            memory.sweep();
            failing = all.failing();
            List<Problem> problems = new ArrayList<>(known.problems());
            problems.addAll(all.mistakes());
            return known.with(all.files(), SiteBuild.ordered(problems));
        });
    }
}
