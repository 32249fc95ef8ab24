package glossator.source;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The text of one file as its author sees it in an editor.
 *
 * <p>The path is the one that is printed, with {@code /} between names; a byte order mark and line ends are kept as they
 * stand, so that every offset counts from the start of the file. A line ends with LF, CRLF or CR.
 */
public final class SourceFile {
    private static final Line NO_LINE = new Line(0, "");
    private static final Place NO_PLACE = new Place(0, -1, 0);

    private final String path;
    /** Reads the text again; null where the text that is held is all there is. */
    private final Supplier<String> reading;

    private volatile String text;
    private volatile String beginning = "";
    private int[] lineStarts;
    private Line lastLine = NO_LINE;
    private Place lastPlace = NO_PLACE;

    /** A place that was asked for, its line and column counted from 0. */
    private record Place(int offset, int line, int column) {}

    /** A line that was asked for; many problems of one long line share it. */
    private record Line(int number, String text) {}

    /** Takes a text and the path to print for it. */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path, "path must not be null");
        this.text = Objects.requireNonNull(text, "text must not be null");
        this.reading = null;
    }

    private SourceFile(String path, Supplier<String> reading) {
        this.path = Objects.requireNonNull(path, "path must not be null");
        this.reading = reading;
    }

    /**
     * A file whose text is read when somebody asks for it first.
     *
     * @param reading answers the same text whenever it is asked, or throws
     */
    public static SourceFile unread(String path, Supplier<String> reading) {
        return new SourceFile(path, reading);
    }

    /**
     * A file whose text is held until it is released.
     *
     * @param reading answers the same text whenever it is asked, or throws
     */
    public static SourceFile held(String path, String text, Supplier<String> reading) {
        SourceFile file = new SourceFile(path, reading);
        file.text = text;
        return file;
    }

    /**
     * Lets go of a text that can be read again, but for its beginning: who asks for more has it read.
     *
     * @param end where the beginning ends
     */
    public void release(int end) {
        String known = text;
        if (reading != null && known != null) {
            beginning = known.substring(0, end);
            text = null;
            lineStarts = null;
        }
    }

    /** The path to print, with {@code /} between names. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        // Benign race: two threads read the same text.
        String known = text;
        if (known == null) {
            known = reading.get();
            text = known;
        }
        return known;
    }

    /** As much of the text as is held, at least up to an offset; offsets are those of the whole. */
    public String textTo(int end) {
        String known = text;
        String held = known == null ? beginning : known;
        return known == null && end > held.length() ? text() : held;
    }

    /** The characters of a span. */
    public String text(Span span) {
        return textTo(span.end()).substring(span.start(), span.end());
    }

    /** Whether a span holds nothing but white space. */
    public boolean isBlank(Span span) {
        String held = textTo(span.end());
        int at = span.start();
        while (at < span.end() && Character.isWhitespace(held.codePointAt(at))) {
            at += Character.charCount(held.codePointAt(at));
        }
        return at >= span.end();
    }

    /** The span of the whole text. */
    public Span whole() {
        return new Span(0, text().length());
    }

    /** Where an offset stands; an offset past the end answers the end. */
    public Position position(int offset) {
        String text = text();
        int place = Math.min(Math.max(offset, 0), text.length());
        int[] starts = lineStarts();
        int index = Arrays.binarySearch(starts, place);
        int line = index >= 0 ? index : -index - 2;
        // Counted from the place asked for before, since the places of a long line are often asked for one by one.
        // Benign race.
        Place last = lastPlace;
        int column = last.line() == line
                ? last.column()
                        + (last.offset() <= place
                                ? text.codePointCount(last.offset(), place)
                                : -text.codePointCount(place, last.offset()))
                : text.codePointCount(starts[line], place);
        lastPlace = new Place(place, line, column);
        return new Position(line + 1, column + 1);
    }

    /** A line without its end, counted from 1. */
    public String line(int number) {
        // Benign race: two threads make the same line.
        Line last = lastLine;
        if (last.number() != number) {
            last = new Line(number, cutLine(number));
            lastLine = last;
        }
        return last.text();
    }

    private String cutLine(int number) {
        String text = text();
        int start = lineStarts()[number - 1];
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    /** The offset at which a line starts, counted from 1. */
    public int start(int line) {
        return lineStarts()[line - 1];
    }

    /** Starts an error at a place in this file. */
    public Problem error(String code, Span span, String message) {
        return Problem.at(this, span, Severity.ERROR, code, message);
    }

    /** Starts a warning at a place in this file. */
    public Problem warning(String code, Span span, String message) {
        return Problem.at(this, span, Severity.WARNING, code, message);
    }

    /** Starts a problem at a place in this file, of a rule whose weight is settled elsewhere. */
    public Problem problem(Severity severity, String code, Span span, String message) {
        return Problem.at(this, span, severity, code, message);
    }

    private int[] lineStarts() {
        // Benign race: two threads compute the same value.
        if (lineStarts == null) {
            String text = text();
            int[] starts = new int[16];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
                if (ends) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = i + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, count);
        }
        return lineStarts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text().equals(file.text());
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + text().hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
