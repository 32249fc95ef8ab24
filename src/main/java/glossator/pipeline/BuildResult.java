package glossator.pipeline;

import glossator.publish.OutputFile;
import glossator.source.Problem;
import java.util.List;

/**
 * What a run made.
 *
 * @param files the files of the site; none where there is an error
 * @param problems all of them, in file and place order, each once
 */
public record BuildResult(List<OutputFile> files, List<Problem> problems, Counts counts) {

    /** How much there was. */
    public record Counts(int articles, int terms, int pages, int annotations) {}

    /** Whether an error stands in the way of publishing. */
    public boolean failed() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
