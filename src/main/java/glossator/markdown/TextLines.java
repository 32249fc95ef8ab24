package glossator.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.Objects;

/**
 * A text as flexmark is given it to cut it into lines. It looks for the end of each line one character at a time, through two interfaces,
 * which takes a quarter of all that parsing costs. Of what it is given it asks nothing but lines; the document gets the text itself before
 * anything is read ({@link InlineReader#initializeDocument}). So each line counts as one character and one end here, and what is cut out of
 * it are the lines themselves, with their own places.
 */
@SuppressWarnings("unchecked") // as TextSequence
final class TextLines extends TextSequence {
    private static final char INSIDE = 'x';
    private static final char END = '\n';

    private final TextSequence text;
    /** Where each line begins, where its end stands, and where the next one begins. */
    private int[] begins = new int[64];

    private int[] ends = new int[64];
    private int lines;
    private final int length;

    TextLines(TextSequence text) {
        super(text);
        this.text = text;
        int begin = 0;
        int end = text.lineEnd(0);
        while (end < text.length()) {
            add(begin, end);
            boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            begin = end + (pair ? 2 : 1);
            end = text.lineEnd(begin);
        }
        length = 2 * lines + (begin < end ? 1 : 0);
        add(begin, end);
        add(end, end);
    }

    private void add(int begin, int end) {
        if (lines == begins.length) {
            begins = Arrays.copyOf(begins, 2 * lines);
            ends = Arrays.copyOf(ends, 2 * lines);
        }
        begins[lines] = begin;
        ends[lines++] = end;
    }

    /** The text itself. */
    BasedSequence text() {
        return text;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        Objects.checkIndex(index, length);
        return index % 2 == 0 ? INSIDE : END;
    }

    /** The line that begins at an even index, without its end up to the odd index behind it, with it up to the next even one. */
    @Override
    public TextSequence subSequence(int startIndex, int endIndex) {
        Objects.checkFromToIndex(startIndex, endIndex, length);
        int line = startIndex / 2;
        boolean withEnd = endIndex > startIndex + 1;
        return text.subSequence(begins[line], withEnd ? begins[line + 1] : ends[line]);
    }
}
