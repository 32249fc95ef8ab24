package glossator.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Holds what a template prints and encodes it once, at the end: templates print in thousands of small pieces, and to encode each by
 * itself took a sixth of the time in which pages are made. It refuses to grow past a limit.
 */
final class PageBuffer extends Writer {
    private static final int FIRST = 32 * 1024;

    private final int most;
    private char[] characters = new char[FIRST];
    private int length;

    /** @param most how many characters there may be */
    PageBuffer(int most) {
        this.most = most;
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
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .encode(CharBuffer.wrap(characters, 0, length));
            return Arrays.copyOf(encoded.array(), encoded.limit());
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("UTF-8 holds every character", impossible);
        }
    }

    @Override
    public void flush() {
        // What is written is kept until it is asked for.
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
