package glossator.cli;

import glossator.pipeline.BuildResult;
import glossator.pipeline.SiteBuild;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports what a build would report, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reports everything that a build would report; writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BuildResult result = new SiteBuild(options.project(), options.build()).run();
        int code = console.report(result, options.strict());
        if (result.problems().isEmpty()) {
            console.err()
                    .println("no problems in " + Console.count(result.counts().pages(), "page"));
        }
        return code;
    }
}
