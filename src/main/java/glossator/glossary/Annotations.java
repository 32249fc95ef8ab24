package glossator.glossary;

import glossator.source.Problem;
import java.util.List;

/** All matches on a page, in reading order, and the problems met in finding them. */
public record Annotations(List<Match> matches, List<Problem> problems) {

    /** The matches that readers see marked, in reading order. */
    public List<Match> annotated() {
        return matches.stream().filter(Match::annotated).toList();
    }
}
