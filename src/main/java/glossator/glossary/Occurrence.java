package glossator.glossary;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.Optional;

/**
 * How often a term is annotated automatically on a page.
 *
 * @param scope the part of the page in which occurrences are counted
 * @param limit how many are annotated in each such part, at least 1
 */
public record Occurrence(Scope scope, int limit) {
    /** The first on the page. */
    public static final Occurrence PAGE = new Occurrence(Scope.PAGE, 1);
    /** The first in each section; the lead before the first level-2 heading is a section. */
    public static final Occurrence SECTION = new Occurrence(Scope.SECTION, 1);
    /** Every one. */
    public static final Occurrence ALL = new Occurrence(Scope.PAGE, Integer.MAX_VALUE);

    /** The parts of a page in which occurrences are counted. */
    public enum Scope {
        PAGE,
        SECTION
    }

    /** Reads {@code page}, {@code section}, {@code all} or a number of marks a page; empty for anything else. */
    public static Optional<Occurrence> parse(String written) {
        switch (written) {
            case "page":
                return Optional.of(PAGE);
            case "section":
                return Optional.of(SECTION);
            case "all":
                return Optional.of(ALL);
            default:
                boolean number = written.matches("[1-9][0-9]{0,5}");
                return number ? Optional.of(new Occurrence(Scope.PAGE, Integer.parseInt(written))) : Optional.empty();
        }
    }

    /** The problem of a rule that cannot be read. */
    public static Problem problem(SourceFile source, Span span) {
        return source.error("wrong-type", span, "\"occurrence\" cannot be \"" + source.text(span) + "\"")
                .hint("one of: page, section, all, or a number such as 2");
    }

    /** Checks the limit. */
    public Occurrence {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
    }
}
