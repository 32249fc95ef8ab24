package glossator.cli;

import glossator.pipeline.StartedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a small working site. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Makes a small working site in a folder that is empty or not there.",
        footer = {"", "glossator init explainers"})
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    private final Console console;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> made = StartedFiles.site(folder, LocalDate.now());
        if (made.isEmpty()) {
            console.err().println("glossator: the folder " + folder + " is not empty; name another");
            return ExitCode.USAGE;
        }
        made.forEach(console.out()::println);
        console.err()
                .println("build it with \"glossator build -C " + folder
                        + "\"; begin a text with \"glossator new article -C " + folder + " TITLE\"");
        return ExitCode.FINE;
    }
}
