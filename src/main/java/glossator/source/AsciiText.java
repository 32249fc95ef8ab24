package glossator.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Tells of a text whether it is of printable ASCII letters alone, as nearly all are that templates print. To ask it for one letter after the other
 * is slow; its bytes are copied at once and looked at eight at a time.
 */
public final class AsciiText {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;

    /** A text as long as this is not copied whole before its beginning is known to be plain. */
    private static final int LONG = 1024;

    private static final int BEGINNING = 256;

    private AsciiText() {}

    /** A text as bytes, not to be changed, where all its characters are printable ASCII, tabs or line feeds; null where one is not. */
    public static byte[] bytes(String text) {
        if (isForeign(text)) {
            return null;
        }
        // What has no byte becomes a question mark, and a pair of surrogates becomes a single one.
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == text.length() && isPlain(bytes, text) ? bytes : null;
    }

    /** The text of bytes in UTF-8; what is none is replaced as {@link String} does. */
    public static String of(byte[] bytes, int from, int length) {
        return new String(
                bytes,
                from,
                length,
                isAscii(bytes, from, from + length) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Whether bytes in UTF-8 hold a control character of ASCII other than tabs and the ends of lines. */
    public static boolean holdsControls(byte[] bytes) {
        int at = 0;
        for (int last = bytes.length - Long.BYTES; at <= last; at += Long.BYTES) {
            if (isDoubtful((long) EIGHT.get(bytes, at)) && holdsControls(bytes, at, at + Long.BYTES)) {
                return true;
            }
        }
        return holdsControls(bytes, at, bytes.length);
    }

    private static boolean holdsControls(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            byte b = bytes[i];
            if (b < ' ' && b >= 0 && b != '\n' && b != '\r' && b != '\t' || b == 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] bytes, int from, int end) {
        int at = from;
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            if (((long) EIGHT.get(bytes, at) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; at < end; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a look at its beginning says that a text is not plain: what is to be copied for nothing is dear where it has no bytes. */
    private static boolean isForeign(String text) {
        return !text.isEmpty() && text.charAt(0) > 0x7F
                || text.length() >= LONG && bytes(text.substring(0, BEGINNING)) == null;
    }

    private static boolean isPlain(byte[] bytes, String text) {
        int at = 0;
        for (int end = bytes.length - Long.BYTES; at <= end; at += Long.BYTES) {
            if (isDoubtful((long) EIGHT.get(bytes, at)) && !isPlain(bytes, at, at + Long.BYTES, text)) {
                return false;
            }
        }
        return isPlain(bytes, at, bytes.length, text);
    }

    /** Whether one of eight bytes is below the space or beyond 0x7E, or a question mark. */
    private static boolean isDoubtful(long bytes) {
        long question = bytes ^ '?' * ONES;
        long delete = bytes ^ 0x7F * ONES;
        return ((bytes | bytes - ' ' * ONES | question - ONES | delete - ONES) & HIGH_BITS) != 0;
    }

    private static boolean isPlain(byte[] bytes, int from, int to, String text) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            boolean plain = b >= ' ' ? b != 0x7F && (b != '?' || text.charAt(i) == '?') : b == '\n' || b == '\t';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
