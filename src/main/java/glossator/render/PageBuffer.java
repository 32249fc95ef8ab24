package glossator.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Holds what a template prints and encodes it once, at the end: templates print in thousands of small pieces, and to encode each by
 * itself took a sixth of the time in which pages are made. It refuses to grow past a limit.
 */
final class PageBuffer extends Writer {
    private static final int FIRST = 32 * 1024;
    private static final int MOST_HELD = 512 * 1024;

    /** The room in which a thread made its last page, while no page is in it. */
    private static final ThreadLocal<char[]> ROOM = new ThreadLocal<>();

    private final int most;
    private char[] characters;
    private int length;

    /** @param most how many characters there may be */
    PageBuffer(int most) {
        this.most = most;
        char[] room = ROOM.get();
        ROOM.set(null);
        this.characters = room == null ? new char[FIRST] : room;
    }

    @Override
    public void write(int character) throws IOException {
        reserve(1);
        characters[length++] = (char) character;
    }

    @Override
    public void write(char[] source, int offset, int count) throws IOException {
        reserve(count);
        System.arraycopy(source, offset, characters, length, count);
        length += count;
    }

    @Override
    public void write(String text, int offset, int count) throws IOException {
        reserve(count);
        text.getChars(offset, offset + count, characters, length);
        length += count;
    }

    /** How much was written so far. */
    int length() {
        return length;
    }

    /** What was written from a place on. */
    String since(int start) {
        return new String(characters, start, length - start);
    }

    private void reserve(int more) throws IOException {
        if (more > most - length) {
            throw new IOException("the page grows past " + most / 1024 / 1024 + " MB");
        }
        if (length + more > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + more, characters.length * 2));
        }
    }

    /** All that was written, as UTF-8; half a surrogate pair becomes a question mark. */
    byte[] bytes() {
        CharBuffer in = CharBuffer.wrap(characters, 0, length);
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        // Most pages have few letters of more than one byte.
        ByteBuffer out = ByteBuffer.allocate(length + length / 16 + 16);
        while (encoder.encode(in, out, true).isOverflow()) {
            out = ByteBuffer.allocate(out.capacity() * 2).put(out.flip());
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    @Override
    public void flush() {
        // What is written is kept until it is asked for.
    }

    /** Gives the room back: nothing may be asked of it afterwards. */
    @Override
    public void close() {
        if (characters.length <= MOST_HELD) {
            ROOM.set(characters);
        }
        characters = new char[0];
        length = 0;
    }
}
