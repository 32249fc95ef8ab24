package glossator.source;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Writes problems as the terminal shows them: place and words, the line, a caret run, the hint. Control, format and
 * bidirectional characters of the author's text are written as escapes, so that no file can forge or hide output.
 */
public final class ProblemPrinter {
    /** Lines longer than this are cut around the caret. */
    private static final int LONGEST_LINE = 160;

    private static final int LONGEST_MESSAGE = 400;

    private ProblemPrinter() {}

    /** All problems, each once, in order. */
    public static String print(Collection<Problem> problems) {
        StringBuilder out = new StringBuilder();
        new TreeSet<>(problems).forEach(problem -> print(problem, out));
        return out.toString();
    }

    private static void print(Problem problem, StringBuilder out) {
        Position position = problem.position();
        out.append(visible(problem.path()));
        if (problem.offset() >= 0) {
            out.append(':').append(position.line()).append(':').append(position.column());
        }
        out.append(": ").append(problem.severity().label()).append(": ");
        out.append(message(problem)).append(" [").append(problem.code()).append("]\n");
        out.append(excerpt(problem));
        if (!problem.hint().isEmpty()) {
            out.append("   hint: ").append(visible(problem.hint())).append('\n');
        }
    }

    /** A problem's message as it is shown. */
    public static String message(Problem problem) {
        return visible(shortened(problem.message()));
    }

    /** A message may quote a word of any length; the place tells where the rest is. */
    private static String shortened(String message) {
        if (message.length() <= LONGEST_MESSAGE) {
            return message;
        }
        int half = LONGEST_MESSAGE / 2;
        half -= Character.isLowSurrogate(message.charAt(half)) ? 1 : 0;
        int tail = message.length() - LONGEST_MESSAGE / 2;
        tail += Character.isLowSurrogate(message.charAt(tail)) ? 1 : 0;
        return message.substring(0, half) + "..." + message.substring(tail);
    }

    /** The line in which a problem stands, and below it the caret run; empty where the whole file is meant. */
    public static String excerpt(Problem problem) {
        StringBuilder out = new StringBuilder();
        if (problem.offset() >= 0) {
            excerpt(problem, out);
        }
        return out.toString();
    }

    private static void excerpt(Problem problem, StringBuilder out) {
        int[] line = problem.excerpt().codePoints().toArray();
        int caret = Math.min(problem.position().column() - 1, line.length);
        int from = caret > LONGEST_LINE - 20 ? caret - 60 : 0;
        int to = Math.min(line.length, from + LONGEST_LINE);
        String gutter = String.valueOf(problem.position().line());
        String before = visible(line, from, caret);
        int marked = Math.max(caret, Math.min(caret + problem.width(), to));
        String run = visible(line, caret, marked);
        out.append("   ")
                .append(gutter)
                .append(" | ")
                .append(from > 0 ? "..." : "")
                .append(before)
                .append(run);
        out.append(visible(line, marked, to))
                .append(to < line.length ? "..." : "")
                .append('\n');
        out.append("   ").append(" ".repeat(gutter.length())).append(" | ").append(" ".repeat(from > 0 ? 3 : 0));
        out.append(" ".repeat(columns(before)))
                .append("^".repeat(Math.max(1, columns(run))))
                .append('\n');
    }

    /** How many terminal columns a text takes: East Asian wide characters take two, combining marks none. */
    private static int columns(String text) {
        return text.codePoints().map(ProblemPrinter::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = codePoint >= 0x1100
                && (codePoint <= 0x115F
                        || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                        || codePoint >= 0xF900 && codePoint <= 0xFAFF
                        || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                        || codePoint >= 0xFF00 && codePoint <= 0xFF60
                        || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                        || codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** A text as a line of its own, which no program that reads logs takes for a command. */
    public static String line(String text) {
        String shown = visible(text);
        int start = shown.length() - shown.stripLeading().length();
        return shown.startsWith("::", start)
                ? shown.substring(0, start) + escape(':') + shown.substring(start + 1)
                : shown;
    }

    /** The text with everything that a terminal, or a program that reads logs, would obey, or not show, written out. */
    public static String visible(String text) {
        int[] points = text.codePoints().toArray();
        return visible(points, 0, points.length);
    }

    private static String visible(int[] points, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int c = points[i];
            int type = Character.getType(c);
            if (c == '#' && isCommand(points, i)) {
                out.append(escape(c));
            } else if (c == '\t') {
                out.append(' ');
            } else if (type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.FORMAT && c != 0x200D && c != 0x200C) {
                out.append(escape(c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Whether this is the second sign of {@code ##[error]}, {@code ##vso[...]} or the like, which may stand anywhere in a line. */
    private static boolean isCommand(int[] points, int at) {
        int end = at + 1;
        while (end < points.length && Character.isLetter(points[end])) {
            end++;
        }
        return at > 0 && points[at - 1] == '#' && end < points.length && points[end] == '[';
    }

    private static String escape(int c) {
        return String.format("\\u%04X", c);
    }
}
