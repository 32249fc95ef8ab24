package glossator.preview;

import glossator.json.Json;
import glossator.source.Problem;
import glossator.source.ProblemPrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the preview shows at a moment: the last site that was built without an error, and the problems of the last build.
 *
 * @param strict whether warnings are shown as errors are
 */
record State(PreviewSite site, List<Problem> problems, boolean strict) {
    private static final int MOST_SHOWN = 50;

    /** What a page has to know, as JSON on one line; the path is that of an address, decoded. */
    String of(String decoded) {
        PageVersion version = site.version(site.pageAt(decoded));
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("content", version.content());
        message.put("styles", version.styles());
        message.put(
                "stylesheets",
                version.stylesheets().stream()
                        .map(sheet -> new TreeMap<>(Map.of("href", sheet.href(), "version", sheet.version())))
                        .toList());
        long errors = problems.stream().filter(Problem::isError).count();
        message.put("errors", (int) errors);
        message.put("warnings", (int) (problems.size() - errors));
        message.put("urgent", errors > 0 || strict && !problems.isEmpty());
        // Errors first: a page of warnings may hide the one that keeps the site from being built.
        List<Map<String, Object>> shown = new ArrayList<>();
        problems.stream().filter(Problem::isError).limit(MOST_SHOWN).forEach(problem -> shown.add(view(problem)));
        problems.stream()
                .filter(problem -> !problem.isError())
                .limit(MOST_SHOWN - shown.size())
                .forEach(problem -> shown.add(view(problem)));
        message.put("problems", shown);
        return Json.write(message);
    }

    private static Map<String, Object> view(Problem problem) {
        Map<String, Object> view = new LinkedHashMap<>();
        String place = problem.offset() < 0
                ? ""
                : ":" + problem.position().line() + ":" + problem.position().column();
        view.put("place", ProblemPrinter.visible(problem.path()) + place);
        view.put("severity", problem.severity().label());
        view.put("code", problem.code());
        view.put("message", ProblemPrinter.message(problem));
        view.put("excerpt", ProblemPrinter.excerpt(problem).stripTrailing());
        view.put("hint", ProblemPrinter.visible(problem.hint()));
        return view;
    }
}
