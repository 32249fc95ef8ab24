package glossator.markdown;

import java.util.Arrays;
import java.util.Optional;

/**
 * Measures a Markdown text before it is parsed, in one pass. Readers of Markdown take the square of some counts, or
 * descend by recursion; no text that people read comes near the limits, and a text within them is read in seconds.
 */
final class TextLimits {
    /** Quotes and lists that one line begins. */
    private static final int DEEPEST = 50;

    private static final int LONGEST_LINE = 64 * 1024;
    /** Lines without an empty one between them: a paragraph, a table, code. */
    private static final int LONGEST_BLOCK = 256 * 1024;

    /** Which of the counts in a block a character belongs to; -1 for none. */
    private static final byte[] KINDS = kinds("[]", "*_~=", "`", "<", "|", "{$", "&@:");

    private final char[] text;
    private final Count[] inBlock = {
        new Count("square brackets", 4_000),
        new Count("signs of emphasis", 8_000),
        new Count("backticks", 8_000),
        new Count("angle brackets", 8_000),
        new Count("cells", 40_000),
        new Count("braces and dollar signs", 4_000),
        new Count("references and addresses", 8_000)
    };
    private final Count signs = new Count("signs of markup", 300_000);
    private final Count lines = new Count("lines", 100_000);
    private final Count marks = new Count("quotes and list items", 100_000);
    private final Count definitions = new Count("link definitions", 2_000);
    private final Count notes = new Count("notes", 2_000);
    private final Count headings = new Count("headings", 5_000);
    private int blockStart;
    private char fence;
    private int fenceLength;
    private boolean htmlSeen;

    /** What is too much, and where. */
    record Excess(String code, int at, String message, String hint) {}

    /** What may not stand in a block, or in a text, more often than so. */
    private static final class Count {
        private final String what;
        private final int most;
        private int count;

        Count(String what, int most) {
            this.what = what;
            this.most = most;
        }

        /** Counts one more, and says whether it is one too many. */
        boolean passed() {
            return ++count > most;
        }
    }

    private TextLimits(char[] text, int start) {
        this.text = text;
        this.blockStart = start;
    }

    private static byte[] kinds(String... signs) {
        byte[] kinds = new byte[128];
        Arrays.fill(kinds, (byte) -1);
        for (byte kind = 0; kind < signs.length; kind++) {
            for (char sign : signs[kind].toCharArray()) {
                kinds[sign] = kind;
            }
        }
        return kinds;
    }

    /** The first excess in a text or a stretch of one; its place counts from the start of the whole. */
    static Optional<Excess> exceeded(TextSequence text) {
        int start = text.getStartOffset();
        return new TextLimits(text.characters(), start).exceeded(start, text.getEndOffset());
    }

    private Optional<Excess> exceeded(int from, int to) {
        for (int line = from; line < to; ) {
            int end = line;
            while (end < to && text[end] != '\n' && text[end] != '\r') {
                end++;
            }
            Optional<Excess> excess = line(line, end);
            if (excess.isPresent()) {
                return excess;
            }
            line = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Excess> line(int start, int end) {
        if (lines.passed()) {
            return tooMany(lines, start, "");
        }
        if (end - start > LONGEST_LINE) {
            return tooLong(start + LONGEST_LINE, "the line is longer than the " + LONGEST_LINE + " characters allowed");
        }
        if (isCode(start, end)) {
            blockStart = end;
            return Optional.empty();
        }
        int content = start;
        int depth = -1;
        for (int behind = start; behind >= 0; behind = behindMark(content, end)) {
            content = behind;
            if (depth >= 0 && marks.passed()) {
                return tooMany(marks, content - 1, "");
            }
            if (++depth > DEEPEST) {
                return Optional.of(new Excess(
                        "too-deep",
                        content - 1,
                        "the line begins more than the " + DEEPEST + " quotes and lists allowed",
                        "no list, quote or emphasis needs more than a few levels"));
            }
        }
        if (content == end) {
            blockStart = end;
            for (Count count : inBlock) {
                count.count = 0;
            }
        }
        if (end - blockStart > LONGEST_BLOCK) {
            return tooLong(
                    start,
                    "the lines without an empty one between them are longer than the " + LONGEST_BLOCK
                            + " characters allowed");
        }
        Optional<Excess> excess = beginning(content, end);
        return excess.isPresent() ? excess : characters(start, end);
    }

    /**
     * Whether a line is in a fence, whose signs cost nothing. It must be sure that the parser thinks so too: a fence counts
     * where it begins a line, so that no list or quote can end it, and no HTML stands before it, which could hold it.
     */
    private boolean isCode(int start, int end) {
        int at = behindSpace(start, end);
        char first = at < end ? text[at] : ' ';
        int run = at;
        while (run < end && text[run] == first) {
            run++;
        }
        if (fenceLength > 0) {
            boolean closes =
                    first == fence && run - at >= fenceLength && at - start < 4 && behindSpace(run, end) == end;
            fenceLength = closes ? 0 : fenceLength;
            return true;
        }
        htmlSeen |= first == '<' || behindMark(start, end) >= 0 && holds('<', start, end);
        boolean opens = at == start && (first == '`' || first == '~') && run - at >= 3 && !htmlSeen;
        if (opens && !holds('`', run, end) && !holds('~', run, end)) {
            fence = first;
            fenceLength = run - at;
        }
        return false;
    }

    /** The place behind white space and the mark of a quote or a list; -1 where there is none. */
    private int behindMark(int from, int end) {
        int at = behindSpace(from, end);
        if (at == end) {
            return at > from ? at : -1;
        }
        char c = text[at];
        if (c == '>') {
            return at + 1;
        }
        int mark = at;
        while (mark < end && mark - at < 9 && text[mark] >= '0' && text[mark] <= '9') {
            mark++;
        }
        boolean bullet = mark == at && (c == '-' || c == '*' || c == '+' || c == ':');
        boolean numbered = mark > at && mark < end && (text[mark] == '.' || text[mark] == ')');
        boolean apart = mark + 1 >= end || text[mark + 1] == ' ' || text[mark + 1] == '\t';
        return (bullet || numbered) && apart ? Math.min(end, mark + 1) : -1;
    }

    private boolean holds(char sign, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text[i] == sign) {
                return true;
            }
        }
        return false;
    }

    private int behindSpace(int from, int end) {
        int at = from;
        while (at < end && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** Counts what a line begins. */
    private Optional<Excess> beginning(int from, int end) {
        int at = behindSpace(from, end);
        if (at == end) {
            return Optional.empty();
        }
        if (text[at] == '#') {
            return counted(headings, at);
        }
        if (text[at] != '[') {
            return Optional.empty();
        }
        boolean note = at + 1 < end && text[at + 1] == '^';
        for (int i = at; i + 1 < end; i++) {
            if (text[i] == ']' && text[i + 1] == ':') {
                return counted(note ? notes : definitions, at);
            }
        }
        return Optional.empty();
    }

    private Optional<Excess> characters(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            int kind = c < KINDS.length ? KINDS[c] : -1;
            if (kind < 0 || c == ':' && !(i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/')) {
                continue;
            }
            if (signs.passed()) {
                return tooMany(signs, i, "");
            }
            if (inBlock[kind].passed()) {
                return tooMany(inBlock[kind], i, " without an empty line between them");
            }
        }
        return Optional.empty();
    }

    private static Optional<Excess> counted(Count count, int at) {
        return count.passed() ? tooMany(count, at, "") : Optional.empty();
    }

    private static Optional<Excess> tooMany(Count count, int at, String where) {
        return Optional.of(new Excess(
                "too-many",
                at,
                "these are more than the " + count.most + " " + count.what + " allowed" + where,
                "split the text"));
    }

    private static Optional<Excess> tooLong(int at, String message) {
        return Optional.of(new Excess("too-long", at, message, "break it up"));
    }
}
