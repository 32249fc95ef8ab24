package glossator.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads back what {@link ValueWriter} wrote, as a value of a type that the caller names: what is read decides nothing, so that bytes
 * from elsewhere can become wrong values of that type and nothing else.
 */
final class ValueReader {
    private final byte[] bytes;
    private int at;

    private ValueReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The value; nothing where the bytes are not one of this type. */
    static <T> Optional<T> read(byte[] bytes, Class<T> type) {
        ValueReader reader = new ValueReader(bytes);
        try {
            T value = type.cast(reader.value(type));
            return reader.at == bytes.length ? Optional.of(value) : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Object value(Type type) throws ReflectiveOperationException {
        if (type == String.class) {
            return text();
        }
        if (type == int.class) {
            return number();
        }
        if (type == long.class) {
            return (long) number() << 32 | number() & 0xFFFFFFFFL;
        }
        if (type == boolean.class) {
            return octet() == 1;
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type == ByteBuffer.class) {
            int length = count();
            ByteBuffer part = ByteBuffer.wrap(bytes, at, length).slice();
            at += length;
            return part;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            String name = text();
            for (Object constant : plain.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("no such constant: " + name);
        }
        if (!plain.isRecord()) {
            throw new IllegalArgumentException("no way to read " + plain.getName());
        }
        RecordShape shape = RecordShape.of(plain);
        Object[] values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(shape.type(i));
        }
        return shape.make(values);
    }

    private Object generic(Type raw, Type[] arguments) throws ReflectiveOperationException {
        if (raw == Optional.class) {
            return octet() == 1 ? Optional.of(value(arguments[0])) : Optional.empty();
        }
        int count = count();
        if (raw == List.class) {
            List<Object> list = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                list.add(value(arguments[0]));
            }
            return List.copyOf(list);
        }
        if (raw == Set.class) {
            Set<Object> set = new LinkedHashSet<>();
            for (int i = 0; i < count; i++) {
                set.add(value(arguments[0]));
            }
            return set;
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                Object key = value(arguments[0]);
                map.put(key, value(arguments[1]));
            }
            return map;
        }
        throw new IllegalArgumentException("no way to read " + raw);
    }

    private String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A number of things of at least one byte each: more than are left there cannot be. */
    private int count() {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException("cut off");
        }
        return count;
    }

    private int number() {
        int number = (bytes[at] & 255) << 24
                | (bytes[at + 1] & 255) << 16
                | (bytes[at + 2] & 255) << 8
                | bytes[at + 3] & 255;
        at += 4;
        return number;
    }

    private int octet() {
        return bytes[at++];
    }
}
