package glossator.render;

import glossator.render.SiteRenderer.RenderedFile;
import glossator.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mistakes met in templates as they are told: each once, however many pages the template makes, with the first of them. */
public final class TemplateProblems {
    private TemplateProblems() {}

    /** The problems of files, each with the file in whose making it was met. */
    public static List<Problem> of(List<RenderedFile> files) {
        Map<Problem, List<String>> met = new LinkedHashMap<>();
        for (RenderedFile file : files) {
            file.problems()
                    .forEach(problem ->
                            met.computeIfAbsent(problem, p -> new ArrayList<>()).add(file.path()));
        }
        List<Problem> problems = new ArrayList<>();
        met.forEach(
                (problem, pages) -> problems.add(problem.saying(problem.message() + ", in making " + words(pages))));
        return problems;
    }

    private static String words(List<String> pages) {
        String first = pages.stream().sorted().findFirst().orElseThrow();
        return switch (pages.size()) {
            case 1 -> first;
            case 2 -> first + " and one file more";
            default -> first + " and " + (pages.size() - 1) + " files more";
        };
    }
}
