package glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Decodes what stands in the source into the characters that a reader sees. */
final class FlowText {
    private final FlowDraft draft;
    private final boolean inTable;

    FlowText(FlowDraft draft, boolean inTable) {
        this.draft = draft;
        this.inTable = inTable;
    }

    /** Text with backslash escapes. */
    void literal(BasedSequence chars) {
        if (chars instanceof TextSequence stretch
                && !stretch.holds('\\', stretch.getStartOffset(), stretch.getEndOffset())) {
            draft.addAll(stretch);
            return;
        }
        for (int i = 0; i < chars.length(); i++) {
            int start = place(chars, i);
            boolean escape =
                    chars.charAt(i) == '\\' && i + 1 < chars.length() && Html.isPunctuation(chars.charAt(i + 1));
            i += escape ? 1 : 0;
            draft.add(chars.charAt(i), start, place(chars, i) + 1);
        }
    }

    /** Text that stands for itself. */
    void verbatim(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            int start = place(chars, i);
            draft.add(c == '\n' || c == '\r' ? ' ' : c, start, start + 1);
        }
    }

    /** Code: line ends are spaces, one space is stripped on both sides, and tables escape their bar. */
    void code(BasedSequence chars) {
        int from = 0;
        int to = chars.length();
        boolean padded = to > 1 && isSpace(chars.charAt(0)) && isSpace(chars.charAt(to - 1)) && !chars.isBlank();
        if (padded) {
            from = chars.charAt(0) == '\r' && chars.charAt(1) == '\n' ? 2 : 1;
            to -= chars.charAt(to - 1) == '\n' && chars.charAt(to - 2) == '\r' ? 2 : 1;
        }
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            boolean bar = inTable && c == '\\' && i + 1 < to && chars.charAt(i + 1) == '|';
            boolean secondOfLineEnd = c == '\n' && i > 0 && chars.charAt(i - 1) == '\r';
            if (!bar && !secondOfLineEnd) {
                int start = place(chars, i);
                draft.add(isSpace(c) ? ' ' : c, start, start + 1);
            }
        }
    }

    /** A character reference, such as {@code &eacute;}. */
    void reference(Node node) {
        BasedSequence chars = node.getChars();
        String characters = isNumberTooLong(chars) ? chars.toString() : Escaping.unescapeHtml(chars);
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            draft.add(c == 0 ? '\uFFFD' : c, node.getStartOffset(), node.getEndOffset());
        }
    }

    /** A space in place of a line end. */
    void space(Node lineEnd) {
        draft.add(' ', lineEnd.getStartOffset(), lineEnd.getEndOffset());
    }

    /** Where a character stands in the source. flexmark loses line ends where it has looked for a table. */
    private static int place(BasedSequence chars, int index) {
        int found = chars.getIndexOffset(index);
        if (found >= 0) {
            return found;
        }
        return index == 0 ? chars.getStartOffset() : place(chars, index - 1) + 1;
    }

    /** CommonMark reads seven digits, or six hexadecimal ones; flexmark reads eight. */
    private static boolean isNumberTooLong(BasedSequence chars) {
        // Both are ten characters with their marks: &#1234567; and &#x10FFFF;
        return chars.charAt(1) == '#' && chars.length() > 10;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r';
    }
}
