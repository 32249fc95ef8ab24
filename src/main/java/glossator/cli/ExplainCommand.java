package glossator.cli;

import glossator.glossary.Match;
import glossator.json.Json;
import glossator.pipeline.BuildOptions;
import glossator.pipeline.Explanation;
import glossator.pipeline.SiteBuild;
import glossator.source.Position;
import glossator.source.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says for every match in an article whether it was annotated, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Lists every match in an article, made or suppressed, with the reason; with --view, what its template sees.",
        footer = {
            "",
            "glossator explain content/articles/raid.md",
            "glossator explain content/articles/raid.md --format json",
            "glossator explain --view content/glossary/cartel.md"
        })
final class ExplainCommand implements Callable<Integer> {
    /** The forms of the answer. */
    enum Format {
        text,
        json
    }

    @Mixin
    private ProjectOptions options;

    @Parameters(
            paramLabel = "ARTICLE",
            description = "The article's file, such as content/articles/raid.md; with --view any file that has a page.")
    private Path article;

    @Option(
            names = "--view",
            description = "Print as JSON all that the file's template sees, of an article, a term or a page.")
    private boolean view;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.text;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return view ? view() : matches();
    }

    private int view() throws IOException {
        BuildOptions asked = options.build();
        BuildOptions everything = new BuildOptions(true, true, asked.baseUrl(), asked.now());
        SiteBuild.TemplateView seen = new SiteBuild(options.project(), everything).view(article);
        int code = console.report(seen.problems(), options.strict());
        if (seen.view().isEmpty()) {
            console.fail("there is no page of " + article);
            return code == ExitCode.FINE ? ExitCode.USAGE : code;
        }
        console.out().println(Json.writeIndented(seen.view().get()));
        return code;
    }

    private int matches() throws IOException {
        Explanation.Result result = Explanation.of(options.project(), options.build(), article);
        Optional<Explanation> explanation = result.explanation();
        if (explanation.isEmpty()) {
            int code = console.report(result.problems(), false);
            console.fail("there is no article " + article);
            return code == ExitCode.FINE ? ExitCode.USAGE : code;
        }
        int code = console.report(result.problems(), options.strict());
        if (format == Format.json) {
            console.out().println(json(explanation.get()));
        } else {
            explanation.get().matches().forEach(match -> console.out().println(ProblemPrinter.line(line(match))));
        }
        return code;
    }

    private static String line(Match match) {
        Position position = match.position();
        return String.format(
                "%d:%d  %-10s  %s -> %s  (%s)",
                position.line(),
                position.column(),
                match.annotated() ? "made" : "suppressed",
                match.surface(),
                match.term().id(),
                reason(match));
    }

    private static String reason(Match match) {
        return match.annotated() && match.byHand()
                ? "marked by hand"
                : match.verdict().reason();
    }

    private static String json(Explanation explanation) {
        List<Object> annotations = new ArrayList<>();
        for (Match match : explanation.matches()) {
            Position position = match.position();
            Map<String, Object> annotation = new LinkedHashMap<>();
            annotation.put("term", match.term().id());
            annotation.put("surface", match.surface());
            annotation.put("start", match.span().start());
            annotation.put("end", match.span().end());
            annotation.put("line", position.line());
            annotation.put("column", position.column());
            annotation.put("status", match.annotated() ? "made" : "suppressed");
            annotation.put("reason", reason(match));
            annotations.add(annotation);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("article", explanation.article());
        document.put("annotations", annotations);
        return Json.write(document);
    }
}
