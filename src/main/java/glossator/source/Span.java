package glossator.source;

/**
 * A stretch of a text, in UTF-16 units from its start, {@code end} exclusive. An empty span marks a place between two
 * characters.
 */
public record Span(int start, int end) {

    /** Checks that the span runs forward. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Whether the other span lies in this one; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether it covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }
}
