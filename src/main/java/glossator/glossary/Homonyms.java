package glossator.glossary;

import glossator.glossary.Match.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Picks the one of several terms of a name that a page means. */
final class Homonyms {
    private final PageFacts page;

    Homonyms(PageFacts page) {
        this.page = page;
    }

    /**
     * The term meant, and why the others are not.
     *
     * @param chosen empty where nothing decides
     * @param rejected the others, in the glossary's order
     */
    record Choice(Optional<Term> chosen, Map<Term, Verdict> rejected) {

        boolean isAmbiguous() {
            return chosen.isEmpty();
        }

        /** The ids of the terms that nothing decides between. */
        List<String> ids() {
            return rejected.entrySet().stream()
                    .filter(entry -> entry.getValue() == Verdict.AMBIGUOUS)
                    .map(entry -> entry.getKey().id())
                    .sorted()
                    .toList();
        }
    }

    /** Whether the page lets a term be annotated automatically at all. */
    Verdict verdict(Term term) {
        if (isOwnPage(term)) {
            return Verdict.OWN_PAGE;
        }
        if (page.excluded().contains(term.id())) {
            return Verdict.EXCLUDED;
        }
        return term.automatic() ? Verdict.ANNOTATED : Verdict.BY_HAND_ONLY;
    }

    /** The term that an automatic match means. On its own page a name means the page's term. */
    Choice choose(List<Term> terms) {
        if (terms.size() == 1) {
            return new Choice(Optional.of(terms.get(0)), Map.of());
        }
        List<Term> own = terms.stream().filter(this::isOwnPage).toList();
        if (!own.isEmpty()) {
            return new Choice(Optional.of(own.get(0)), Map.of());
        }
        Map<Term, Verdict> rejected = new LinkedHashMap<>();
        List<Term> open = terms.stream()
                .filter(term -> verdict(term) == Verdict.ANNOTATED)
                .toList();
        if (open.isEmpty()) {
            terms.forEach(term -> rejected.put(term, verdict(term)));
            return new Choice(Optional.of(terms.get(0)), without(rejected, terms.get(0)));
        }
        terms.stream().filter(term -> !open.contains(term)).forEach(term -> rejected.put(term, verdict(term)));
        return byScope(open, rejected);
    }

    /** The term that a mark by hand means; what the page excludes still counts. */
    Choice chooseByHand(List<Term> terms) {
        return terms.size() == 1
                ? new Choice(Optional.of(terms.get(0)), Map.of())
                : byScope(terms, new LinkedHashMap<>());
    }

    private Choice byScope(List<Term> terms, Map<Term, Verdict> rejected) {
        int best = terms.stream().mapToInt(this::fit).max().orElseThrow();
        List<Term> fitting = terms.stream().filter(term -> fit(term) == best).toList();
        boolean decided = fitting.size() == 1;
        for (Term term : terms) {
            rejected.put(term, fitting.contains(term) ? Verdict.AMBIGUOUS : Verdict.OTHER_SCOPE);
        }
        return decided
                ? new Choice(Optional.of(fitting.get(0)), without(rejected, fitting.get(0)))
                : new Choice(Optional.empty(), rejected);
    }

    /** How well a term fits the page: its scope is the page's, it has none, or it is another. */
    private int fit(Term term) {
        if (term.scope().stream().anyMatch(page.scope()::contains)) {
            return 2;
        }
        return term.scope().isEmpty() ? 1 : 0;
    }

    private boolean isOwnPage(Term term) {
        return page.self().isPresent() && page.self().get().equals(term.id());
    }

    private static Map<Term, Verdict> without(Map<Term, Verdict> verdicts, Term term) {
        Map<Term, Verdict> rest = new LinkedHashMap<>(verdicts);
        rest.remove(term);
        return rest;
    }
}
