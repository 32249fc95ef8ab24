package glossator.preview;

import glossator.pipeline.BuildResult;
import glossator.source.Problem;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;

/** Whoever is told what a preview does, as it does it; on one thread at a time. */
public interface Report {
    /**
     * A build, with or without errors.
     *
     * @param why the files that were not what they had been; none for the first build and for one that is tried again
     * @param result what it made
     * @param problems those of the build, or why it could not be done
     * @param changed paths of the site's files that are new, gone or not what they were
     */
    record Built(
            List<Change> why, BuildResult result, List<Problem> problems, SortedSet<String> changed, Duration time) {
        /** Whether what is shown is what the project says. */
        public boolean isShown() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    /** A build is done, and what it made is shown. */
    void built(Built built);

    /** The system tells nothing of changes, so that they are looked for, which is slower. */
    void looking(String why);
}
