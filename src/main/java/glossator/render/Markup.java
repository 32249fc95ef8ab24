package glossator.render;

import glossator.source.AsciiText;
import glossator.source.Utf8Text;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Ready HTML, which a template prints without escaping it again. */
public record Markup(String html) {
    /** The names of elements whose ends part no words, {@linkplain #key as numbers}, in order. */
    private static final long[] INLINE = Stream.of(
                    "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
                    "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr")
            .mapToLong(name -> key(AsciiText.bytes(name), 0, name.length()))
            .sorted()
            .toArray();

    private static final List<Reference> REFERENCES = List.of(
            new Reference(Utf8Text.of("&lt;"), '<'),
            new Reference(Utf8Text.of("&gt;"), '>'),
            new Reference(Utf8Text.of("&quot;"), '"'),
            new Reference(Utf8Text.of("&amp;"), '&'));

    /** Where a thread takes tags out of texts. */
    private static final ThreadLocal<char[]> ROOM = ThreadLocal.withInitial(() -> new char[0]);

    /** Room for more characters is not kept for the next text. */
    private static final int MOST_HELD = 1 << 20;

    /**
     * The characters of HTML that we wrote ourselves, without its tags; a block's end parts words, that of an inline element does not. They begin
     * an array that is lent until the same thread asks for others.
     */
    static CharBuffer text(Utf8Text html) {
        byte[] bytes = html.array();
        char[] text = room(bytes.length);
        int size = 0;
        int at = 0;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b == '<') {
                int name = at + 1 < bytes.length && bytes[at + 1] == '/' ? at + 2 : at + 1;
                at = end(bytes, name);
                if (!isInline(bytes, name, at)) {
                    text[size++] = ' ';
                }
                while (at < bytes.length && bytes[at] != '>') {
                    at++;
                }
                at++;
            } else if (b == '&') {
                at = decode(html, at, text, size++);
            } else if (b >= 0) {
                text[size++] = (char) b;
                at++;
            } else {
                int next = foreignEnd(bytes, at);
                String foreign = html.substring(at, next);
                foreign.getChars(0, foreign.length(), text, size);
                size += foreign.length();
                at = next;
            }
        }
        return CharBuffer.wrap(text, 0, size);
    }

    private static char[] room(int size) {
        char[] room = ROOM.get();
        if (room.length < size) {
            room = new char[size];
            if (size <= MOST_HELD) {
                ROOM.set(room);
            }
        }
        return room;
    }

    private static int foreignEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] < 0) {
            end++;
        }
        return end;
    }

    private static int end(byte[] bytes, int name) {
        int end = name;
        while (end < bytes.length && Character.isLetterOrDigit(bytes[end])) {
            end++;
        }
        return end;
    }

    private static boolean isInline(byte[] bytes, int name, int end) {
        return end - name <= Long.BYTES && Arrays.binarySearch(INLINE, key(bytes, name, end)) >= 0;
    }

    /** Up to eight letters as a number of its own. */
    private static long key(byte[] bytes, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << Byte.SIZE | bytes[i];
        }
        return key;
    }

    /** Puts the character for which a reference stands, or the ampersand of another; answers what is behind it. */
    private static int decode(Utf8Text html, int at, char[] text, int to) {
        for (Reference reference : REFERENCES) {
            if (html.startsWith(reference.name(), at)) {
                text[to] = reference.character();
                return at + reference.name().length();
            }
        }
        text[to] = '&';
        return at + 1;
    }

    /** A character that our HTML writes by its name. */
    private record Reference(Utf8Text name, char character) {}

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return html.isBlank();
    }
}
