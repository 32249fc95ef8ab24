package glossator.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A long text as the bytes of its UTF-8, which is how it is kept and published. As a {@link String} it takes twice the room and time as soon as one of
 * its characters is beyond Latin-1, as the dashes and quotation marks of print are. Never changed.
 *
 * @param bytes all of an array
 */
public record Utf8Text(ByteBuffer bytes) {
    /** The text without characters. */
    public static final Utf8Text EMPTY = of("");

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;

    /** Bytes of the longest character that is no pair of surrogates. */
    private static final int LONGEST = 3;

    /** So many characters of a text are looked at a time. */
    private static final int PIECE = 1024;

    /** Takes bytes, which nobody changes any more. */
    public Utf8Text {
        if (bytes.arrayOffset() + bytes.position() != 0 || bytes.remaining() != bytes.array().length) {
            throw new IllegalArgumentException("the bytes are part of an array");
        }
    }

    /** The text of bytes, which nobody changes any more. */
    public static Utf8Text of(byte[] utf8) {
        return new Utf8Text(ByteBuffer.wrap(utf8));
    }

    /** A text, in which half a pair of surrogates becomes a question mark. */
    public static Utf8Text of(String text) {
        byte[] ascii = AsciiText.bytes(text);
        return of(ascii == null ? text.getBytes(StandardCharsets.UTF_8) : ascii);
    }

    /** A text as HTML may hold it ({@link PrintableText}). */
    public static Utf8Text printable(String text) {
        byte[] ascii = AsciiText.bytes(text);
        return ascii == null ? encoded(text) : of(ascii);
    }

    /** Encodes and looks at each character at once, as far as characters are of the usual sort. */
    private static Utf8Text encoded(String text) {
        byte[] out = ByteRoom.take(text.length() * LONGEST);
        char[] piece = new char[Math.min(text.length(), PIECE)];
        int length = 0;
        for (int from = 0; from < text.length(); from += PIECE) {
            int count = Math.min(text.length() - from, PIECE);
            text.getChars(from, from + count, piece, 0);
            for (int i = 0; i < count; i++) {
                char c = piece[i];
                if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
                    out[length++] = (byte) c;
                } else if (c >= 0xA0 && c < 0x800) {
                    out[length++] = (byte) (0xC0 | c >> 6);
                    out[length++] = (byte) (0x80 | c & 0x3F);
                } else if (c >= 0x800 && c < Character.MIN_SURROGATE) {
                    out[length++] = (byte) (0xE0 | c >> 12);
                    out[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                    out[length++] = (byte) (0x80 | c & 0x3F);
                } else {
                    return of(PrintableText.of(text).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        Utf8Text encoded = of(Arrays.copyOf(out, length));
        ByteRoom.giveBack(out);
        return encoded;
    }

    /** All bytes, not to be changed. */
    public byte[] array() {
        return bytes.array();
    }

    /** How many bytes there are. */
    public int length() {
        return array().length;
    }

    /** Where a letter of ASCII stands first, from a place on; -1 where it does not. Looks at eight bytes at a time. */
    public int indexOf(char letter, int from) {
        return indexOf((byte) letter, from);
    }

    private int indexOf(byte sought, int from) {
        byte[] text = array();
        long same = Byte.toUnsignedLong(sought) * ONES;
        int at = from;
        for (int last = text.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long difference = (long) EIGHT.get(text, at) ^ same;
            long found = difference - ONES & ~difference & HIGH_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < text.length && text[at] != sought) {
            at++;
        }
        return at < text.length ? at : -1;
    }

    /** Where a part stands first, from a place on; -1 where it does not. */
    public int indexOf(Utf8Text part, int from) {
        int at = from;
        do {
            at = indexOf(part.array()[0], at);
        } while (at >= 0 && !startsWith(part, at++));
        return at < 0 ? -1 : at - 1;
    }

    /** Whether a part stands at a place. */
    public boolean startsWith(Utf8Text part, int at) {
        byte[] sought = part.array();
        return at + sought.length <= length()
                && Arrays.equals(array(), at, at + sought.length, sought, 0, sought.length);
    }

    /** A stretch of it, between two characters and two others. */
    public String substring(int from, int to) {
        return AsciiText.of(array(), from, to - from);
    }

    @Override
    public String toString() {
        return substring(0, length());
    }
}
