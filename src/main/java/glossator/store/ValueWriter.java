package glossator.store;

import glossator.source.AsciiText;
import glossator.source.ByteRoom;
import glossator.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a value as bytes: records by their components, lists, sets, maps, optional values, texts, numbers and enums. Values that are
 * equal are written alike, in whatever order an unordered set or map has them; what is written says of itself where each part ends, so values that differ
 * are written differently.
 */
final class ValueWriter {
    private final boolean tagged;
    private final Optional<SourceFile> own;
    private byte[] bytes;
    private int size;

    /** @param tagged whether the type of each value is written too, since the place does not say it */
    private ValueWriter(boolean tagged, Optional<SourceFile> own, byte[] room) {
        this.tagged = tagged;
        this.own = own;
        this.bytes = room;
    }

    /**
     * The bytes of a value, to be read as a value of its type.
     *
     * @param own the file in which all places of the value are, so that it need not be written
     */
    static byte[] bytes(Object value, Optional<SourceFile> own) {
        ValueWriter writer = new ValueWriter(false, own, ByteRoom.take(0));
        writer.value(value);
        byte[] written = Arrays.copyOf(writer.bytes, writer.size);
        ByteRoom.giveBack(writer.bytes);
        return written;
    }

    private byte[] part(Object value) {
        ValueWriter writer = new ValueWriter(tagged, own, new byte[64]);
        writer.value(value);
        return Arrays.copyOf(writer.bytes, writer.size);
    }

    /** A short name of a value. */
    static Fingerprint fingerprint(Object value) {
        ValueWriter writer = new ValueWriter(true, Optional.empty(), ByteRoom.take(0));
        writer.value(value);
        Fingerprint print = Fingerprint.of(writer.bytes, 0, writer.size);
        ByteRoom.giveBack(writer.bytes);
        return print;
    }

    private void value(Object value) {
        if (value instanceof String text) {
            tag(1);
            text(text);
        } else if (tagged && value instanceof Fingerprint print) {
            // Most keys are made of these.
            tag(15);
            number((int) (print.sums() >>> 32));
            number((int) print.sums());
            number(print.length());
        } else if (value instanceof Record record) {
            tag(2);
            RecordShape shape = RecordShape.of(record.getClass());
            if (tagged) {
                number(record.getClass().getName().hashCode());
            }
            for (int i = 0; i < shape.size(); i++) {
                value(shape.get(record, i));
            }
        } else if (value instanceof Optional<?> optional) {
            tag(4);
            octet(optional.isPresent() ? 1 : 0);
            if (optional.isPresent()) {
                value(optional.get());
            }
        } else if (value instanceof Integer number) {
            tag(5);
            number(number);
        } else if (value instanceof Boolean bool) {
            tag(6);
            octet(bool ? 1 : 0);
        } else if (value instanceof Enum<?> constant) {
            tag(7);
            text(constant.name());
        } else if (value instanceof List<?> list) {
            // Interfaces come last: that a value is none of a kind takes a look at all kinds that it is.
            tag(3);
            number(list.size());
            for (Object element : list) {
                value(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            tag(8);
            map(map);
        } else if (value instanceof Set<?> set) {
            tag(9);
            set(set);
        } else {
            rarer(value);
        }
    }

    private void rarer(Object value) {
        if (value instanceof SourceFile file) {
            if (own.isPresent()) {
                if (own.get() != file) {
                    throw new IllegalArgumentException(file + " is not the file of the value");
                }
                return;
            }
            tag(10);
            text(file.path());
            text(file.text());
        } else if (value instanceof OptionalInt optional) {
            tag(11);
            octet(optional.isPresent() ? 1 : 0);
            number(optional.orElse(0));
        } else if (value instanceof Long number) {
            tag(12);
            number((int) (number >>> 32));
            number(number.intValue());
        } else if (value instanceof ByteBuffer buffer) {
            tag(13);
            byte[] copy = new byte[buffer.remaining()];
            buffer.duplicate().get(copy);
            number(copy.length);
            append(copy);
        } else if (value instanceof Temporal || value instanceof ZoneId) {
            tag(14);
            text(value.toString());
        } else {
            throw new IllegalArgumentException("no way to write "
                    + (value == null ? "null" : value.getClass().getName()));
        }
    }

    private void map(Map<?, ?> map) {
        number(map.size());
        if (map instanceof SortedMap || map instanceof LinkedHashMap || map.size() < 2) {
            map.forEach(this::entry);
        } else if (map.keySet().iterator().next() instanceof String) {
            new TreeMap<>(map).forEach(this::entry);
        } else {
            unordered(map.entrySet().stream().map(this::pair).toList());
        }
    }

    private byte[] pair(Map.Entry<?, ?> entry) {
        ValueWriter writer = new ValueWriter(tagged, own, new byte[64]);
        writer.entry(entry.getKey(), entry.getValue());
        return Arrays.copyOf(writer.bytes, writer.size);
    }

    private void entry(Object key, Object value) {
        value(key);
        value(value);
    }

    private void tag(int tag) {
        if (tagged) {
            octet(tag);
        }
    }

    private void set(Set<?> set) {
        number(set.size());
        if (set instanceof SortedSet || set.size() < 2) {
            set.forEach(this::value);
        } else if (set.iterator().next() instanceof String) {
            new TreeSet<>(set).forEach(this::value);
        } else {
            unordered(set.stream().map(this::part).toList());
        }
    }

    private void unordered(Collection<byte[]> parts) {
        parts.stream().sorted(Arrays::compare).forEach(this::append);
    }

    private void text(String text) {
        byte[] plain = AsciiText.bytes(text);
        byte[] utf8 = plain == null ? text.getBytes(StandardCharsets.UTF_8) : plain;
        number(utf8.length);
        append(utf8);
    }

    private void append(byte[] part) {
        room(part.length);
        System.arraycopy(part, 0, bytes, size, part.length);
        size += part.length;
    }

    private void number(int number) {
        room(4);
        bytes[size++] = (byte) (number >>> 24);
        bytes[size++] = (byte) (number >>> 16);
        bytes[size++] = (byte) (number >>> 8);
        bytes[size++] = (byte) number;
    }

    private void octet(int octet) {
        room(1);
        bytes[size++] = (byte) octet;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
