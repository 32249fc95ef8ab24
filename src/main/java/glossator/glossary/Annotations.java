package glossator.glossary;

import glossator.glossary.Match.Verdict;
import glossator.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All matches on a page, in reading order, and the problems met in finding them. */
public record Annotations(List<Match> matches, List<Problem> problems) {

    /** The annotated matches as they compete for the page's room, in reading order. */
    public List<Mark> marks() {
        Map<String, Integer> mentions = new HashMap<>();
        for (Match match : matches) {
            if (match.annotated() || match.verdict() == Verdict.NOT_FIRST) {
                mentions.merge(match.term().id(), 1, Integer::sum);
            }
        }
        return annotated().stream().map(match -> mark(match, mentions)).toList();
    }

    private static Mark mark(Match match, Map<String, Integer> mentions) {
        Term term = match.term();
        boolean fixed = match.byHand() || term.occurrence().isPresent();
        return new Mark(term.id(), fixed, match.headword(), mentions.get(term.id()));
    }

    /** The same without some of the marks, given as indices into {@link #marks}. */
    public Annotations without(Set<Integer> surplus, Density density) {
        List<Match> kept = new ArrayList<>(matches.size());
        int mark = 0;
        for (Match match : matches) {
            boolean taken = match.annotated() && surplus.contains(mark++);
            kept.add(taken ? match.with(Thinning.verdict(density)) : match);
        }
        return new Annotations(List.copyOf(kept), problems);
    }

    /** The matches that readers see marked, in reading order. */
    public List<Match> annotated() {
        return matches.stream().filter(Match::annotated).toList();
    }
}
