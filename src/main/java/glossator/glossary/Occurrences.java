package glossator.glossary;

import java.util.HashMap;
import java.util.Map;

/** Counts how often each term is annotated on a page, in all and by section. */
final class Occurrences {
    private static final int WHOLE_PAGE = -1;

    private final Occurrence pageRule;
    private final Map<Place, Integer> counts = new HashMap<>();

    Occurrences(Occurrence pageRule) {
        this.pageRule = pageRule;
    }

    private record Place(String id, int section) {}

    /** Counts an automatic occurrence if the rule lets it be annotated, and says whether it does. */
    boolean admit(Term term, int section) {
        Occurrence rule = term.occurrence().orElse(pageRule);
        int part = rule.scope() == Occurrence.Scope.PAGE ? WHOLE_PAGE : section;
        if (counts.getOrDefault(new Place(term.id(), part), 0) >= rule.limit()) {
            return false;
        }
        count(term, section);
        return true;
    }

    /** Counts an occurrence that is annotated whatever the rule. */
    void count(Term term, int section) {
        counts.merge(new Place(term.id(), WHOLE_PAGE), 1, Integer::sum);
        counts.merge(new Place(term.id(), section), 1, Integer::sum);
    }
}
