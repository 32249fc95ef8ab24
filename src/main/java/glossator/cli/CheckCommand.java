package glossator.cli;

import glossator.pipeline.BuildResult;
import glossator.pipeline.SiteBuild;
import glossator.source.Problem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports what a build would report and what an editor would add, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reports everything that a build would report, and what an editor would add; writes nothing.",
        footer = {"", "glossator check --strict", "glossator check --format github"})
final class CheckCommand implements Callable<Integer> {
    /** The forms of the report. */
    enum Format {
        text,
        json,
        sarif,
        github
    }

    @Mixin
    private ProjectOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, sarif (2.1.0) or github (default: text, on standard error).")
    private Format format = Format.text;

    @Option(names = "--only-build", description = "Leave out the editorial checks, which no build makes.")
    private boolean onlyBuild;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BuildResult result = result();
        if (format != Format.text) {
            console.out().println(report(result.problems()));
            return console.silent(result, options.strict());
        }
        int code = console.report(result, options.strict());
        if (result.problems().isEmpty()) {
            console.err()
                    .println("no problems in " + Console.count(result.counts().pages(), "page"));
        }
        return code;
    }

    private BuildResult result() throws IOException {
        try (ProgressLine progress = console.progress(false)) {
            SiteBuild build = new SiteBuild(options.project(), options.build(), progress);
            return onlyBuild ? build.run() : build.check();
        }
    }

    private String report(List<Problem> problems) {
        return switch (format) {
            case sarif -> ProblemFormats.sarif(problems, Version.text());
            case github -> ProblemFormats.github(problems).stripTrailing();
            default -> ProblemFormats.json(problems);
        };
    }
}
