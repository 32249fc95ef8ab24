package glossator.cli;

import glossator.exchange.Exchange;
import glossator.migration.Generator;
import glossator.pipeline.GlossaryExchange;
import glossator.pipeline.SiteImport;
import glossator.source.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes content of what other programs wrote. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Adds the terms of a table (csv), a SKOS file in JSON-LD (skos) or a TBX file (tbx) to the glossary, or brings over",
            "the site of another generator (hugo, jekyll, mkdocs, eleventy): its texts, dates, tags, old addresses, files and",
            "glossaries. What could not be brought over is told with its place, and written to import-report.md.",
            "Nothing is overwritten, and nothing in SOURCE is changed. With an error in a glossary's file nothing is written."
        },
        footer = {
            "",
            "glossator import csv glossary.csv",
            "glossator import hugo ../old-site -C explainers",
            "glossator import mkdocs ../docs-project -C explainers"
        })
final class ImportCommand implements Callable<Integer> {
    /** What can be imported, as it is named on the command line. */
    enum Format {
        csv,
        skos,
        tbx,
        hugo,
        jekyll,
        mkdocs,
        eleventy
    }

    @Mixin
    private ProjectOptions options;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Parameters(index = "1", paramLabel = "SOURCE", description = "The file of a glossary, or the folder of a site.")
    private Path source;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return switch (format) {
            case csv -> terms(Exchange.Format.CSV);
            case skos -> terms(Exchange.Format.SKOS);
            case tbx -> terms(Exchange.Format.TBX);
            case hugo -> site(Generator.HUGO);
            case jekyll -> site(Generator.JEKYLL);
            case mkdocs -> site(Generator.MKDOCS);
            case eleventy -> site(Generator.ELEVENTY);
        };
    }

    private int terms(Exchange.Format glossary) throws IOException {
        GlossaryExchange exchange = new GlossaryExchange(options.project(), options.build());
        GlossaryExchange.Added added = exchange.add(source, glossary);
        int code = console.report(added.problems(), options.strict());
        print(added.files());
        console.err().println("added " + Console.count(added.files().size(), "term"));
        return code;
    }

    private int site(Generator generator) throws IOException {
        SiteImport.Result result = new SiteImport(options.project(), generator, source).run();
        int code = console.report(result.problems(), options.strict());
        print(result.files());
        String report = result.files().get(result.files().size() - 1);
        console.err()
                .println("brought over " + Console.count(result.files().size() - 1, "file") + " from "
                        + generator.title() + "; what needs a look is in " + ProblemPrinter.line(report));
        return code;
    }

    private void print(List<String> files) {
        files.forEach(file -> console.out().println(ProblemPrinter.line(file)));
    }
}
