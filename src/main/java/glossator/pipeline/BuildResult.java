package glossator.pipeline;

import glossator.publish.OutputFile;
import glossator.source.Problem;
import java.util.List;

/**
 * What a run made.
 *
 * @param configuration the path of the configuration, as printed
 * @param address the site's address, with a slash at the end; empty where the configuration cannot be used
 * @param files the files of the site; none where there is an error
 * @param problems all of them, in file and place order, each once
 */
public record BuildResult(
        String configuration, String address, List<OutputFile> files, List<Problem> problems, Counts counts) {

    /** How much there was. */
    public record Counts(int articles, int terms, int pages, int annotations) {}

    /** The same with other problems; the files of a site that has an error among them are none. */
    BuildResult with(List<Problem> others) {
        return with(files, others);
    }

    /** The same with files, if there is no error among the problems. */
    BuildResult with(List<OutputFile> made, List<Problem> others) {
        boolean failed = others.stream().anyMatch(Problem::isError);
        return new BuildResult(configuration, address, failed ? List.of() : made, others, counts);
    }

    /** Whether the configuration has an error. */
    public boolean misconfigured() {
        return problems.stream()
                .anyMatch(problem -> problem.isError() && problem.path().equals(configuration));
    }
}
