package glossator.source;

import java.util.Arrays;

/** Puts a {@link Utf8Text} together from others, in room that its thread keeps ({@link ByteRoom}). */
public final class Utf8Builder {
    private byte[] bytes;
    private int length;

    /** @param likely how many bytes the text is likely to have */
    public Utf8Builder(int likely) {
        bytes = ByteRoom.take(likely);
    }

    /** Adds all of a text. */
    public Utf8Builder append(Utf8Text text) {
        return append(text, 0, text.length());
    }

    /** Adds the bytes of a text from one up to another. */
    public Utf8Builder append(Utf8Text text, int from, int to) {
        int end = length + to - from;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        System.arraycopy(text.array(), from, bytes, length, to - from);
        length = end;
        return this;
    }

    /** Ends with the text that was put together; nothing can be added any more. */
    public Utf8Text build() {
        Utf8Text text = Utf8Text.of(Arrays.copyOf(bytes, length));
        ByteRoom.giveBack(bytes);
        bytes = new byte[0];
        length = 0;
        return text;
    }
}
