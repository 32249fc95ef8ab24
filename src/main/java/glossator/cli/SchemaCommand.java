package glossator.cli;

import glossator.pipeline.Schemas;
import glossator.source.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what editors need to complete and check front matter and {@code site.yaml}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description =
                "Prints the JSON Schema of a kind of front matter or of site.yaml; without KIND, saves all of them in"
                        + " .glossator/schemas, where the first line of what init and new begin leads editors.",
        footer = {"", "glossator schema", "glossator schema article", "glossator schema site > site.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    /** What has a schema, as it is named on the command line. */
    enum Kind {
        article(Schemas.Kind.ARTICLE),
        term(Schemas.Kind.TERM),
        page(Schemas.Kind.PAGE),
        topic(Schemas.Kind.TOPIC),
        author(Schemas.Kind.AUTHOR),
        site(Schemas.Kind.SITE);

        private final Schemas.Kind kind;

        Kind(Schemas.Kind kind) {
            this.kind = kind;
        }
    }

    @Option(names = "-C", paramLabel = "DIR", description = "The project's folder (default: the current one).")
    private Path root = Path.of("");

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "article, term, page, topic, author or site.")
    private Kind kind;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (kind != null) {
            console.out().print(Schemas.text(kind.kind));
        } else {
            Schemas.save(root).forEach(file -> console.out().println(ProblemPrinter.line(file.toString())));
        }
        return ExitCode.FINE;
    }
}
