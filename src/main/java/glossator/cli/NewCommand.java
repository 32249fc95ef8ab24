package glossator.cli;

import glossator.pipeline.StartedFiles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Begins a text. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Begins an article, a term or a page: a file that builds as it is and says what each key is for.",
        footer = {"", "glossator new article \"How tides work\"", "glossator new term \"spring tide\""})
final class NewCommand implements Callable<Integer> {
    /** What can be begun, as it is named on the command line. */
    enum Kind {
        article(StartedFiles.Kind.ARTICLE),
        term(StartedFiles.Kind.TERM),
        page(StartedFiles.Kind.PAGE);

        private final StartedFiles.Kind kind;

        Kind(StartedFiles.Kind kind) {
            this.kind = kind;
        }
    }

    @Mixin
    private ProjectOptions options;

    @Parameters(index = "0", paramLabel = "KIND", description = "article, term or page.")
    private Kind kind;

    @Parameters(index = "1", paramLabel = "TITLE", description = "The title or the headword.")
    private String title;

    private final Console console;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StartedFiles.Result result = StartedFiles.begin(options.project(), kind.kind, title, LocalDate.now());
        if (result.file().isEmpty()) {
            console.err().println("glossator: " + result.refusal());
            return ExitCode.USAGE;
        }
        console.out().println(result.file().get());
        console.err()
                .println(
                        kind == Kind.article
                                ? "write it, see it with \"glossator build --drafts\", and take out \"draft\" to publish it"
                                : "write it, and see it with \"glossator build\"");
        return ExitCode.FINE;
    }
}
