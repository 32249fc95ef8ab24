package glossator.cli;

import glossator.pipeline.GlossaryExchange;
import glossator.source.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes terms of what other programs wrote. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Adds the terms of a table (csv), a SKOS file in JSON-LD (skos) or a TBX file (tbx) to the glossary.",
            "Nothing is overwritten; with an error in the file nothing is written."
        },
        footer = {"", "glossator import csv glossary.csv"})
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "csv, skos or tbx.")
    private ExportCommand.Format format;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to read.")
    private Path file;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        GlossaryExchange exchange = new GlossaryExchange(options.project(), options.build());
        GlossaryExchange.Added added = exchange.add(file, format.format());
        int code = console.report(added.problems(), options.strict());
        added.files().forEach(file -> console.out().println(ProblemPrinter.line(file)));
        console.err().println("added " + Console.count(added.files().size(), "term"));
        return code;
    }
}
