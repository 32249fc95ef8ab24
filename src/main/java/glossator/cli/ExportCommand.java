package glossator.cli;

import glossator.exchange.Exchange;
import glossator.pipeline.GlossaryExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the glossary in a format of other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the glossary for other programs: as a table (csv), as SKOS (skos) or as TBX-Basic (tbx).",
        footer = {"", "glossator export csv > glossary.csv", "glossator export skos --to glossary.jsonld"})
final class ExportCommand implements Callable<Integer> {
    /** The formats, as they are named on the command line. */
    enum Format {
        csv(Exchange.Format.CSV),
        skos(Exchange.Format.SKOS),
        tbx(Exchange.Format.TBX);

        private final Exchange.Format format;

        Format(Exchange.Format format) {
            this.format = format;
        }

        Exchange.Format format() {
            return format;
        }
    }

    @Mixin
    private ProjectOptions options;

    @Parameters(paramLabel = "FORMAT", description = "csv, skos or tbx.")
    private Format format;

    @Option(names = "--to", paramLabel = "FILE", description = "The file to write (default: standard output).")
    private Path to;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        GlossaryExchange exchange = new GlossaryExchange(options.project(), options.build());
        GlossaryExchange.Written written = exchange.export(format.format());
        int code = console.report(written.problems(), options.strict());
        if (code == ExitCode.FINE && written.text().isPresent()) {
            if (to == null) {
                console.out().print(written.text().get());
            } else {
                Files.writeString(to, written.text().get());
            }
        }
        return code;
    }
}
