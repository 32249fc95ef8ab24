package glossator.advice;

import glossator.source.Problem;
import glossator.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the editorial checks, and weighs what they find as the site and its authors want it. */
public final class Advice {
    private static final List<Check> CHECKS = List.of(
            new Reachability(),
            new UndefinedTerms(),
            new Structure(),
            new Sourcing(),
            new Titles(),
            new Translations());

    /** Each is held against each problem of its file. */
    private static final int MOST_SILENCES = 1_000;

    private final Edition edition;
    private final Rulings rulings;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Silence>> silences = new HashMap<>();
    private final Set<Silence> used = new HashSet<>();

    private record Line(String path, int number) {
        static Line of(Problem problem) {
            return new Line(problem.path(), problem.position().line());
        }
    }

    private Advice(Edition edition, Rulings rulings) {
        this.edition = edition;
        this.rulings = rulings;
    }

    /**
     * All problems of a site: those that its build has told, and what an editor would add. Those by a {@link Rule}, from
     * either, weigh what the site says, and are left out where an author has silenced them.
     */
    public static List<Problem> on(Edition edition, Rulings rulings, List<Problem> told) {
        return new Advice(edition, rulings).problems(told);
    }

    private List<Problem> problems(List<Problem> told) {
        for (Text text : edition.texts().values()) {
            List<Silence> here = text.outline().comments().stream()
                    .limit(MOST_SILENCES)
                    .flatMap(comment -> Silence.read(comment, text.source(), problems).stream())
                    .limit(MOST_SILENCES)
                    .toList();
            silences.put(text.source().path(), here);
        }
        told.forEach(this::add);
        // A value that an error stands at may not be what its author meant.
        Set<Line> wrong = told.stream().filter(Problem::isError).map(Line::of).collect(Collectors.toSet());
        CHECKS.forEach(check -> check.problems(edition).stream()
                .filter(problem -> !wrong.contains(Line.of(problem)))
                .forEach(this::add));
        silences.values()
                .forEach(here -> here.stream()
                        .filter(silence -> !used.contains(silence) && isRun(silence.rule()))
                        .forEach(silence -> problems.add(silence.needless())));
        return List.copyOf(problems);
    }

    /** Adds a problem, unless its rule is off or silenced. */
    private void add(Problem problem) {
        Optional<Rule> rule = Rule.of(problem.code());
        Optional<Severity> severity = rule.map(rulings::of).orElse(Optional.of(problem.severity()));
        List<Silence> silencing = silences.getOrDefault(problem.path(), List.of()).stream()
                .filter(silence -> silence.covers(problem))
                .toList();
        used.addAll(silencing);
        if (silencing.isEmpty()) {
            severity.ifPresent(weight -> problems.add(problem.weighing(weight)));
        }
    }

    /**
     * Whether a rule could have told anything: one that is off cannot, nor can all where a file could not be read. Those of other sites
     * may have told it yesterday.
     */
    private boolean isRun(Rule rule) {
        return rulings.of(rule).isPresent() && edition.complete() && !rule.isOfOtherSites();
    }
}
