package glossator.markdown;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import java.util.Objects;

/**
 * A text that flexmark parses, or a stretch of it. flexmark reads texts one character at a time, most of them several
 * times; its own sequence asks a further sequence for each, this one an array. As there, a NUL counts as U+FFFD, and
 * offsets count from the beginning of the whole text.
 */
@SuppressWarnings("unchecked") // flexmark's own class declares its builder so
class TextSequence extends BasedSequenceImpl {
    private static final char NUL = '\0';
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final char[] characters;
    /** A bit for each character of ASCII that is in the whole text. */
    private final long[] ascii;

    private final TextSequence whole;
    private final int start;
    private final int end;

    private TextSequence(String text, char[] characters, long[] ascii) {
        super(0);
        this.text = text;
        this.characters = characters;
        this.ascii = ascii;
        this.whole = this;
        this.start = 0;
        this.end = characters.length;
    }

    /** The same stretch of the same text. */
    TextSequence(TextSequence text) {
        this(text.whole, text.start, text.end);
    }

    private TextSequence(TextSequence whole, int start, int end) {
        super(0);
        this.text = whole.text;
        this.characters = whole.characters;
        this.ascii = whole.ascii;
        this.whole = whole;
        this.start = start;
        this.end = end;
    }

    /** A whole text. */
    static TextSequence of(String text) {
        char[] characters = text.toCharArray();
        long[] ascii = new long[2];
        for (char c : characters) {
            if (c < 0x80) {
                ascii[c >> 6] |= 1L << c;
            }
        }
        return (ascii[0] & 1) == 0 ? new TextSequence(text, characters, ascii) : of(text.replace(NUL, REPLACEMENT));
    }

    /** The first place, from one in this sequence on, of a character that a set holds; the length where there is none. */
    int next(CharacterSet set, int from) {
        int at = start + from;
        while (at < end && !set.holds(characters[at])) {
            at++;
        }
        return at - start;
    }

    /** The first place, from one in this sequence on, of a line feed or a carriage return; the length where there is none. */
    int lineEnd(int from) {
        int at = start + from;
        while (at < end && characters[at] != '\n' && characters[at] != '\r') {
            at++;
        }
        return at - start;
    }

    /** Whether the whole text holds a character of ASCII between two offsets. */
    boolean holds(char c, int from, int to) {
        if ((ascii[c >> 6] & 1L << c) == 0) {
            return false;
        }
        int limit = Math.min(to, characters.length);
        for (int at = from; at < limit; at++) {
            if (characters[at] == c) {
                return true;
            }
        }
        return false;
    }

    /** The characters of the whole text, not to be changed; this stretch is in them at its own offsets. */
    char[] characters() {
        return characters;
    }

    /** Puts the characters into an array from a place on. */
    void copy(char[] target, int at) {
        System.arraycopy(characters, start, target, at, end - start);
    }

    @Override
    public char charAt(int index) {
        int at = start + index;
        if (index < 0 || at >= end) {
            throw new StringIndexOutOfBoundsException(index);
        }
        return characters[at];
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public TextSequence subSequence(int startIndex, int endIndex) {
        Objects.checkFromToIndex(startIndex, endIndex, end - start);
        return stretch(start + startIndex, start + endIndex);
    }

    @Override
    public TextSequence baseSubSequence(int startIndex, int endIndex) {
        Objects.checkFromToIndex(startIndex, endIndex, characters.length);
        return stretch(startIndex, endIndex);
    }

    private TextSequence stretch(int from, int to) {
        if (from == start && to == end) {
            return this;
        }
        return from == 0 && to == characters.length ? whole : new TextSequence(whole, from, to);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }

    @Override
    public Object getBase() {
        return text;
    }

    @Override
    public BasedSequence getBaseSequence() {
        return whole;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public int getIndexOffset(int index) {
        return start + Objects.checkIndex(index, end - start + 1);
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> T getOption(DataKeyBase<T> dataKey) {
        return dataKey.get(null);
    }

    @Override
    public DataHolder getOptions() {
        return null;
    }
}
