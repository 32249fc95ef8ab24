package glossator.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * A mistake in what an author wrote, with the place, the words and the way out. A value: nothing throws it.
 *
 * <p>Problems sort by path, place, code and message, so that a run prints them in the order in which they are met when
 * reading.
 *
 * @param path the file's path as printed
 * @param offset where it starts, in UTF-16 units from the file's start; -1 where the whole file is meant
 * @param position line and column of the offset
 * @param excerpt the line it stands in; empty where the whole file is meant
 * @param width how many code points of the line the caret run covers, at least 1
 * @param message what is wrong, in lower case, quoting the author's own words, without a full stop
 * @param hint what to do; empty for none
 */
public record Problem(
        String path,
        int offset,
        Position position,
        Severity severity,
        String code,
        String message,
        String hint,
        String excerpt,
        int width)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::offset)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message)
            .thenComparing(Problem::severity)
            .thenComparing(problem -> problem.hint());

    /** Checks that nothing is missing. */
    public Problem {
        Objects.requireNonNull(path, "path must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(message, "message must not be null");
        Objects.requireNonNull(hint, "hint must not be null");
    }

    /** A problem at a span of a file; the caret run stops at the end of the first line. */
    static Problem at(SourceFile file, Span span, Severity severity, String code, String message) {
        Position position = file.position(span.start());
        String line = file.line(position.line());
        int end = Math.min(span.end(), file.start(position.line()) + line.length());
        int start = Math.min(span.start(), end);
        int width = Math.max(1, file.text().codePointCount(start, end));
        return new Problem(file.path(), span.start(), position, severity, code, message, "", line, width);
    }

    /** A problem of a file as a whole, such as one that is not text. */
    public static Problem of(String path, Severity severity, String code, String message) {
        return new Problem(path, -1, new Position(1, 1), severity, code, message, "", "", 1);
    }

    /** The same problem with a hint. */
    public Problem hint(String text) {
        return new Problem(path, offset, position, severity, code, message, text, excerpt, width);
    }

    /** The same problem in other words. */
    public Problem saying(String text) {
        return new Problem(path, offset, position, severity, code, text, hint, excerpt, width);
    }

    /** The same problem, mattering more or less. */
    public Problem weighing(Severity other) {
        return new Problem(path, offset, position, other, code, message, hint, excerpt, width);
    }

    /** How many of the problems matter so much. */
    public static long count(Collection<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Whether it stops the site from being published. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
