package glossator.render;

import glossator.source.AsciiText;
import glossator.source.ByteRoom;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Holds what a template prints, as UTF-8: templates print in thousands of small pieces, nearly all of them plain letters, which are copied as they
 * are. It refuses to grow past a limit. Half a surrogate pair becomes a question mark, unless what is written next begins with the other half.
 */
final class PageBuffer extends Writer {
    /** What is not plain is encoded so many characters at a time, each of which takes up to three bytes. */
    private static final int PIECE = 256;

    private static final int LONGEST = 3;

    /** Texts below this length are not worth to be copied to see whether they are plain. */
    private static final int SHORT = 16;

    private static final byte[][] ESCAPES = new byte[0x80][];

    static {
        escape('<', "&lt;");
        escape('>', "&gt;");
        escape('&', "&amp;");
        escape('"', "&quot;");
        escape('\'', "&#39;");
    }

    private final int most;
    private final char[] piece = new char[PIECE];
    private byte[] bytes;
    private int length;
    private char half;

    /** @param most how many bytes there may be */
    PageBuffer(int most) {
        this.most = most;
        this.bytes = ByteRoom.take(0);
    }

    private static void escape(char letter, String entity) {
        ESCAPES[letter] = AsciiText.bytes(entity);
    }

    @Override
    public void write(int character) throws IOException {
        piece[0] = (char) character;
        encode(piece, 0, 1);
    }

    @Override
    public void write(char[] source, int offset, int count) throws IOException {
        int end = offset + count;
        for (int from = offset; from < end; from += PIECE) {
            encode(source, from, Math.min(end, from + PIECE));
        }
    }

    @Override
    public void write(String text) throws IOException {
        // It is not worth the question for those that are shorter.
        byte[] plain = text.length() < SHORT ? null : AsciiText.bytes(text);
        if (plain == null) {
            write(text, 0, text.length());
        } else {
            copy(plain, 0, plain.length);
        }
    }

    @Override
    public void write(String text, int offset, int count) throws IOException {
        int end = offset + count;
        for (int from = offset; from < end; from += PIECE) {
            int to = Math.min(end, from + PIECE);
            text.getChars(from, to, piece, 0);
            encode(piece, 0, to - from);
        }
    }

    /** Writes text in UTF-8: the body of a text, or what was printed {@linkplain #since before}. */
    void write(byte[] text) throws IOException {
        copy(text, 0, text.length);
    }

    private void copy(byte[] source, int from, int to) throws IOException {
        if (from == to) {
            return;
        }
        settle();
        if (to - from > most - length) {
            throw tooLarge();
        }
        reserve(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    /** Writes a text as HTML shows it; false, and nothing is written, where it is not plain. */
    boolean writeEscaped(String text) throws IOException {
        byte[] plain = AsciiText.bytes(text);
        if (plain == null) {
            return false;
        }
        int copied = 0;
        for (int i = 0; i < plain.length; i++) {
            byte[] escape = ESCAPES[plain[i]];
            if (escape != null) {
                copy(plain, copied, i);
                copy(escape, 0, escape.length);
                copied = i + 1;
            }
        }
        copy(plain, copied, plain.length);
        return true;
    }

    private void encode(char[] source, int from, int to) throws IOException {
        reserve((to - from + 1) * LONGEST);
        int i = from;
        if (half != 0 && i < to && Character.isLowSurrogate(source[i])) {
            put(Character.toCodePoint(half, source[i++]));
            half = 0;
        }
        settle();
        byte[] out = bytes;
        int at = length;
        while (i < to) {
            char c = source[i++];
            if (c < 0x80) {
                out[at++] = (byte) c;
            } else {
                length = at;
                if (!Character.isSurrogate(c)) {
                    put(c);
                } else if (Character.isHighSurrogate(c) && i == to) {
                    half = c;
                } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(source[i])) {
                    put(Character.toCodePoint(c, source[i++]));
                } else {
                    put('?');
                }
                at = length;
            }
        }
        length = at;
        if (length > most) {
            throw tooLarge();
        }
    }

    /** Puts a character where there is room for it. */
    private void put(int codePoint) {
        if (codePoint < 0x80) {
            bytes[length++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            bytes[length++] = (byte) (0xC0 | codePoint >> 6);
            bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
        } else {
            if (codePoint < 0x10000) {
                bytes[length++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | codePoint >> 18);
                bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
            }
            bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
        }
    }

    /** What comes next is not the other half of a pair. */
    private void settle() {
        if (half != 0) {
            reserve(1);
            put('?');
            half = 0;
        }
    }

    /** How much was written so far; what comes next completes no pair. */
    int length() {
        settle();
        return length;
    }

    /** What was written from a place on. */
    byte[] since(int start) {
        settle();
        return Arrays.copyOfRange(bytes, start, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    private IOException tooLarge() {
        return new IOException("the page grows past " + most / 1024 / 1024 + " MB");
    }

    /** All that was written. */
    byte[] bytes() {
        return since(0);
    }

    @Override
    public void flush() {
        // What is written is kept until it is asked for.
    }

    /** Gives the room back: nothing may be asked of it afterwards. */
    @Override
    public void close() {
        ByteRoom.giveBack(bytes);
        bytes = new byte[0];
        length = 0;
    }
}
