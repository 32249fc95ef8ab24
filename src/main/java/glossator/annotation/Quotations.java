package glossator.annotation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences of a text, each with the words in it that are marked. They are a third of what is held of a text, so they are held as bytes and
 * read one at a time: first where each begins, in four bytes; then for each its section and, for each of its three parts, how many bytes it has,
 * and the part in UTF-8.
 *
 * @param bytes all of it; the shorter numbers of seven bits a byte, the lowest first, the last byte without the eighth bit
 */
public record Quotations(ByteBuffer bytes) {

    /**
     * The sentence of a mark.
     *
     * @param section how many headings of the first two levels stand before the mark
     * @param before what the sentence says before the mark
     * @param surface the words marked
     * @param after what it says behind it
     */
    public record Quotation(int section, String before, String surface, String after) {}

    /** Takes sentences. */
    public static Quotations of(List<Quotation> sentences) {
        Writer out = new Writer(sentences.size());
        for (Quotation sentence : sentences) {
            out.begin();
            out.number(sentence.section());
            out.text(sentence.before());
            out.text(sentence.surface());
            out.text(sentence.after());
        }
        return new Quotations(ByteBuffer.wrap(Arrays.copyOf(out.bytes, out.size)));
    }

    /** Some of the sentences, counted from 0, in this order. */
    Quotations only(int... indices) {
        int size = Integer.BYTES * indices.length;
        for (int index : indices) {
            size += end(index) - start(index);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int to = Integer.BYTES * indices.length;
        for (int i = 0; i < indices.length; i++) {
            int from = start(indices[i]);
            int length = end(indices[i]) - from;
            out.putInt(Integer.BYTES * i, to);
            out.put(to, bytes, bytes.position() + from, length);
            to += length;
        }
        return new Quotations(out);
    }

    private int start(int index) {
        return bytes.getInt(bytes.position() + Integer.BYTES * index);
    }

    /** They lie one behind the other: where one ends the next begins. */
    private int end(int index) {
        boolean isLast = Integer.BYTES * (index + 1) == start(0);
        return isLast ? bytes.remaining() : start(index + 1);
    }

    /** One of the sentences, counted from 0. */
    public Quotation get(int index) {
        ByteBuffer in = bytes.duplicate();
        in.position(in.position() + start(index));
        return new Quotation(number(in), text(in), text(in), text(in));
    }

    private static String text(ByteBuffer in) {
        byte[] utf8 = new byte[number(in)];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static int number(ByteBuffer in) {
        int number = 0;
        int shift = 0;
        byte next = in.get();
        while (next < 0) {
            number |= (next & 127) << shift;
            shift += 7;
            next = in.get();
        }
        return number | next << shift;
    }

    private static final class Writer {
        private byte[] bytes;
        private int size;
        private int begun;

        Writer(int sentences) {
            size = sentences * Integer.BYTES;
            bytes = new byte[size + 256];
        }

        void begin() {
            ByteBuffer.wrap(bytes).putInt(Integer.BYTES * begun++, size);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            room(utf8.length);
            System.arraycopy(utf8, 0, bytes, size, utf8.length);
            size += utf8.length;
        }

        void number(int number) {
            room(5);
            int rest = number;
            while (rest > 127) {
                bytes[size++] = (byte) (rest | 128);
                rest >>>= 7;
            }
            bytes[size++] = (byte) rest;
        }

        private void room(int more) {
            if (bytes.length - size < more) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
            }
        }
    }
}
