package glossator.glossary;

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

    /** Checks the limit. */
    public Occurrence {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
    }
}
