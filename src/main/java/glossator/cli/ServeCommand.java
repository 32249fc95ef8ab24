package glossator.cli;

import glossator.pipeline.BuildOptions;
import glossator.pipeline.Memory;
import glossator.pipeline.Project;
import glossator.pipeline.SiteBuild;
import glossator.preview.PortHolder;
import glossator.preview.Preview;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the site in a browser while it is written. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Shows the site at http://127.0.0.1:4000/ while it is written: builds it again when a file changes and"
                        + " reloads the page. Drafts and what is dated in the future are shown and marked. Writes nothing.",
        footer = {"", "glossator serve", "glossator serve --port 8080", "Ctrl-C ends it."})
final class ServeCommand implements Callable<Integer> {
    private static final int DEFAULT_PORT = 4000;

    @Mixin
    private ProjectOptions options;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "The port (default: 4000, or the next one that is free; 0 for any).")
    private Integer port;

    private final Console console;
    private volatile boolean isEnding;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port != null && (port < 0 || port > 65_535)) {
            console.fail("--port is " + port + ": it should be a number from 0 to 65535");
            return ExitCode.USAGE;
        }
        Project project = options.project();
        ServeReport report = new ServeReport(console, project.root(), options.strict());
        Memory memory = Memory.empty();
        try (Preview preview = new Preview(
                since -> new SiteBuild(project, build(), memory).begin(since),
                List.of(project.content(), project.templates()),
                options.strict(),
                report)) {
            Optional<Integer> opened = open(preview);
            if (opened.isEmpty()) {
                return ExitCode.ENVIRONMENT;
            }
            report.at(opened.get(), preview::prefix);
            Thread ending = new Thread(() -> end(preview));
            Runtime.getRuntime().addShutdownHook(ending);
            try {
                preview.run();
            } finally {
                // It ends by being told to, unless it failed.
                if (!isEnding) {
                    Runtime.getRuntime().removeShutdownHook(ending);
                }
            }
        }
        return ExitCode.FINE;
    }

    /** Drafts and the rest are what an author wants to see; the moment is that of each build. */
    private BuildOptions build() {
        BuildOptions asked = options.build();
        return new BuildOptions(true, true, asked.baseUrl(), asked.now());
    }

    /** A port that was asked for is used or none; of the default one, the next that is free will do. */
    private Optional<Integer> open(Preview preview) throws IOException {
        int wanted = port == null ? DEFAULT_PORT : port;
        try {
            return Optional.of(preview.open(wanted));
        } catch (BindException taken) {
            Optional<Integer> free = PortHolder.freeAbove(wanted);
            console.fail(
                    "port " + wanted + " is taken by " + PortHolder.of(wanted).orElse("another program"));
            if (port == null && free.isPresent()) {
                return Optional.of(preview.open(free.get()));
            }
            console.err()
                    .println(free.map(next -> "end that, or pass --port " + next)
                            .orElse("end that, or pass another --port"));
            return Optional.empty();
        }
    }

    /** Ends as a program does that was told to, rather than as one that was struck down. */
    private void end(Preview preview) {
        isEnding = true;
        try {
            preview.close();
        } catch (IOException failure) {
            console.fail("the preview did not end in order: " + failure.getMessage());
        }
        console.err().flush();
        Runtime.getRuntime().halt(ExitCode.FINE);
    }
}
