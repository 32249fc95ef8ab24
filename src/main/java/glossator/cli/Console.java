package glossator.cli;

import glossator.pipeline.BuildResult;
import glossator.source.DiskFault;
import glossator.source.Problem;
import glossator.source.ProblemPrinter;
import glossator.source.Severity;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where results go, and where progress and problems go.
 *
 * @param terminal whether somebody looks on while problems are told
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {

    /** Says how far a run is, until it is closed. */
    ProgressLine progress(boolean verbose) {
        return new ProgressLine(err, terminal, verbose);
    }

    /** Prints problems and how many there are; answers the exit code that they call for. */
    int report(List<Problem> problems, boolean strict) {
        err.print(ProblemPrinter.print(problems));
        if (!problems.isEmpty()) {
            long notes = Problem.count(problems, Severity.NOTE);
            err.println(count(Problem.count(problems, Severity.ERROR), "error") + ", "
                    + count(Problem.count(problems, Severity.WARNING), "warning")
                    + (notes == 0 ? "" : ", " + count(notes, "note")));
        }
        return code(problems, strict);
    }

    private static int code(List<Problem> problems, boolean strict) {
        if (problems.stream().anyMatch(problem -> problem.code().equals(DiskFault.CODE))) {
            return ExitCode.ENVIRONMENT;
        }
        boolean failed = problems.stream()
                .anyMatch(problem -> problem.isError() || strict && problem.severity() == Severity.WARNING);
        return failed ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** Says nothing of a run's problems, which were printed in another way; answers the exit code that they call for. */
    int silent(BuildResult result, boolean strict) {
        return result.misconfigured() ? ExitCode.USAGE : code(result.problems(), strict);
    }

    /** Says in a line why there is nothing more. */
    void fail(String why) {
        err.println("glossator: " + ProblemPrinter.visible(why));
    }

    /** Prints a run's problems; answers the exit code that they call for. */
    int report(BuildResult result, boolean strict) {
        int code = report(result.problems(), strict);
        return result.misconfigured() && code != ExitCode.ENVIRONMENT ? ExitCode.USAGE : code;
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
