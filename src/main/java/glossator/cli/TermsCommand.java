package glossator.cli;

import glossator.json.Json;
import glossator.pipeline.SiteBuild;
import glossator.pipeline.TermReport;
import glossator.pipeline.TermSuggestions;
import glossator.source.ProblemPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where each term is used. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        description = "Lists the terms of the glossary with the pages that mark them.",
        footer = {
            "",
            "glossator terms --unused",
            "glossator terms --suggest --format csv > suggestions.csv",
            "glossator terms --forms cartel"
        })
final class TermsCommand implements Callable<Integer> {
    /** The forms of the answer. */
    enum Format {
        text,
        json,
        csv
    }

    @Mixin
    private ProjectOptions options;

    @Option(names = "--unused", description = "Only terms that no page marks.")
    private boolean unused;

    @Option(names = "--forms", paramLabel = "ID", description = "The written forms by which this term is found.")
    private String forms;

    @Option(names = "--suggest", description = "Words that look as if they need a definition, the neediest first.")
    private boolean suggest;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv (default: text).")
    private Format format = Format.text;

    private final Console console;

    TermsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (forms != null) {
            return printForms();
        }
        if (suggest) {
            return printSuggestions();
        }
        TermReport.Result result = new SiteBuild(options.project(), options.build()).terms();
        int code = console.report(result.problems(), options.strict());
        List<TermReport.Row> rows = result.report().map(TermReport::terms).orElse(List.of()).stream()
                .filter(row -> !unused || row.places().isEmpty())
                .toList();
        switch (format) {
            case text -> rows.forEach(this::text);
            case json -> console.out().println(json(rows));
            case csv -> csv(rows);
        }
        return code;
    }

    private int printForms() throws IOException {
        TermReport.Forms result = new SiteBuild(options.project(), options.build()).forms(forms);
        int code = console.report(result.problems(), options.strict());
        if (result.forms().isEmpty()) {
            console.fail("no term has the id \"" + forms + "\"");
            return ExitCode.USAGE;
        }
        List<String> written = result.forms().get();
        switch (format) {
            case text -> written.forEach(form -> console.out().println(ProblemPrinter.line(form)));
            case json -> {
                Map<String, Object> term = new LinkedHashMap<>();
                term.put("id", forms);
                term.put("forms", written);
                console.out().println(Json.write(term));
            }
            case csv -> {
                console.out().print(Csv.line("id", "form"));
                written.forEach(form -> console.out().print(Csv.line(forms, form)));
            }
        }
        return code;
    }

    private int printSuggestions() throws IOException {
        TermSuggestions.Result result = new SiteBuild(options.project(), options.build()).suggestions();
        int code = console.report(result.problems(), options.strict());
        List<TermSuggestions.Row> rows =
                result.suggestions().map(TermSuggestions::rows).orElse(List.of());
        new SuggestionPrinter(console.out()).print(rows, format);
        return code;
    }

    private void text(TermReport.Row row) {
        console.out()
                .println(row.id() + ": " + Console.count(row.marks(), "mark") + " on "
                        + Console.count(row.places().size(), "page"));
        for (TermReport.Place place : row.places()) {
            String section = place.section().isEmpty() ? "" : " (" + place.section() + ")";
            String text = "  " + place.source() + section + ": " + place.sentence();
            console.out().println(ProblemPrinter.line(text));
        }
    }

    private static String json(List<TermReport.Row> rows) {
        List<Object> terms = new ArrayList<>();
        for (TermReport.Row row : rows) {
            List<Object> places = new ArrayList<>();
            row.places().forEach(place -> places.add(place(place)));
            Map<String, Object> term = new LinkedHashMap<>();
            term.put("id", row.id());
            term.put("term", row.name());
            term.put("file", row.source());
            term.put("marks", row.marks());
            term.put("uses", places);
            terms.add(term);
        }
        return Json.write(Map.of("terms", terms));
    }

    private static Map<String, Object> place(TermReport.Place place) {
        Map<String, Object> use = new LinkedHashMap<>();
        use.put("file", place.source());
        use.put("address", place.address());
        use.put("section", place.section());
        use.put("sentence", place.sentence());
        use.put("marks", place.marks());
        return use;
    }

    private void csv(List<TermReport.Row> rows) {
        console.out().print(Csv.line("id", "term", "file", "address", "section", "sentence", "marks"));
        for (TermReport.Row row : rows) {
            if (row.places().isEmpty()) {
                console.out().print(Csv.line(row.id(), row.name(), "", "", "", "", "0"));
            }
            row.places()
                    .forEach(p -> console.out()
                            .print(Csv.line(
                                    row.id(),
                                    row.name(),
                                    p.source(),
                                    p.address(),
                                    p.section(),
                                    p.sentence(),
                                    "" + p.marks())));
        }
    }
}
