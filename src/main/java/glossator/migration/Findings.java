package glossator.migration;

import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a move tells. Nothing of a foreign site stops it, so an error of a file of its is a warning here. */
final class Findings {
    private static final int MOST = 100;
    private static final int LONGEST = 80;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> once = new HashSet<>();

    private final UnaryOperator<String> shown;

    /** @param shown what is printed for a path from the site's folder */
    Findings(UnaryOperator<String> shown) {
        this.shown = shown;
    }

    String shown(String path) {
        return shown.apply(path);
    }

    /** A hostile text has a million mistakes of one kind: a hundred of them say it. */
    void add(Problem problem) {
        int count = counts.merge(problem.path() + "\n" + problem.code(), 1, Integer::sum);
        if (count == MOST) {
            notMoved(
                    problem.path(),
                    "there is more of [" + problem.code() + "], which is not told",
                    "it is in the same file");
        }
        if (count >= MOST) {
            return;
        }
        problems.add(problem.isError() ? problem.weighing(Severity.WARNING) : problem);
    }

    /** Something was left in the text as it stood, where a reader sees it. */
    void untranslated(SourceFile source, Span span, String what, String hint) {
        add(source.warning("not-translated", span, what).hint(hint));
    }

    /** A key has become a value for templates; told where it is first met. */
    void param(SourceFile source, Span span, String key) {
        if (once.add("param " + key)) {
            add(source.problem(
                            Severity.NOTE, "moved-to-params", span, "\"" + key + "\" is kept as a value of \"params\"")
                    .hint("this is said once for all files; a template finds it as content.params." + key));
        }
    }

    /** Something has no counterpart; told once. */
    void notMoved(String path, String what, String hint) {
        if (once.add("not moved " + path + what)) {
            add(Problem.of(path, Severity.NOTE, "not-imported", what).hint(hint));
        }
    }

    /** An author's own words, cut where they are many. */
    static String quoted(String words) {
        return "\"" + (words.length() > LONGEST ? words.substring(0, LONGEST) + "..." : words) + "\"";
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
