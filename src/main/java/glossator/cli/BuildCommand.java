package glossator.cli;

import glossator.pipeline.BuildResult;
import glossator.pipeline.Project;
import glossator.pipeline.SiteBuild;
import glossator.publish.OutputFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site; with an error in the content nothing is written.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options;

    @Option(names = "--explain", description = "Say which files were written anew.")
    private boolean explain;

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Project project = options.project();
        OutputFolder folder = new OutputFolder(project.output());
        Optional<String> refusal = folder.refusal(List.of(project.content(), project.templates()));
        if (refusal.isPresent()) {
            console.err().println("glossator: " + refusal.get());
            return ExitCode.USAGE;
        }
        BuildResult result = new SiteBuild(project, options.build(Instant.now())).run();
        int code = console.report(result, options.strict());
        if (code != ExitCode.FINE) {
            console.err().println("nothing was written");
            return code;
        }
        OutputFolder.Changes changes = folder.sync(result.files());
        if (explain) {
            changes.paths().forEach(path -> console.err().println("written: " + path));
        }
        BuildResult.Counts counts = result.counts();
        console.err()
                .printf(
                        "built %s, %s, %s, %s in %.1f s: %d files written, %d unchanged, %d removed%n",
                        Console.count(counts.articles(), "article"),
                        Console.count(counts.terms(), "term"),
                        Console.count(counts.annotations(), "annotation"),
                        Console.count(counts.pages(), "page"),
                        (System.nanoTime() - start) / 1e9,
                        changes.written(),
                        changes.unchanged(),
                        changes.removed());
        return ExitCode.FINE;
    }
}
