package glossator.store;

import glossator.source.AsciiText;
import glossator.source.SourceFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads back what {@link ValueWriter} wrote, as a value of a type that the caller names: what is read decides nothing, so that bytes
 * from elsewhere can become wrong values of that type and nothing else.
 */
final class ValueReader {
    /** What is written as the text that it answers for itself. */
    private static final Map<Class<?>, Function<String, Object>> PARSED = Map.of(
            LocalDate.class, LocalDate::parse, LocalTime.class, LocalTime::parse, ZoneOffset.class, ZoneOffset::of);

    private final byte[] bytes;
    private final Optional<SourceFile> own;
    private final int end;
    private int at;

    private ValueReader(ByteBuffer bytes, Optional<SourceFile> own) {
        this.bytes = bytes.array();
        this.at = bytes.arrayOffset() + bytes.position();
        this.end = at + bytes.remaining();
        this.own = own;
    }

    /**
     * The value; nothing where the bytes are not one of this type.
     *
     * @param own the file in which all places of the value are
     */
    static <T> Optional<T> read(ByteBuffer bytes, Class<T> type, Optional<SourceFile> own) {
        ValueReader reader = new ValueReader(bytes, own);
        try {
            T value = type.cast(reader.value(type));
            return reader.at == reader.end ? Optional.of(value) : Optional.empty();
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
            // A copy, so that what is held of a value does not hold all of it.
            ByteBuffer part = ByteBuffer.wrap(Arrays.copyOfRange(bytes, at, at + length));
            at += length;
            return part;
        }
        Class<?> plain = (Class<?>) type;
        if (PARSED.containsKey(plain)) {
            return PARSED.get(plain).apply(text());
        }
        if (plain == SourceFile.class) {
            return own.orElseThrow(() -> new IllegalArgumentException("no file"));
        }
        if (plain == OptionalInt.class) {
            boolean present = octet() == 1;
            int number = number();
            return present ? OptionalInt.of(number) : OptionalInt.empty();
        }
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
        return record(plain, component -> component);
    }

    /** @param types what the type of a component is here */
    private Object record(Class<?> record, UnaryOperator<Type> types) throws ReflectiveOperationException {
        RecordShape shape = RecordShape.of(record);
        Object[] values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(types.apply(shape.type(i)));
        }
        return shape.make(values);
    }

    /** The type that a record with type variables has been given for one of them. */
    private static Type bound(Type component, Class<?> record, Type[] arguments) {
        TypeVariable<?>[] variables = record.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            if (variables[i].equals(component)) {
                return arguments[i];
            }
        }
        return component;
    }

    private Object generic(Type raw, Type[] arguments) throws ReflectiveOperationException {
        if (raw == Optional.class) {
            return octet() == 1 ? Optional.of(value(arguments[0])) : Optional.empty();
        }
        if (raw instanceof Class<?> record && record.isRecord()) {
            return record(record, component -> bound(component, record, arguments));
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
        String text = AsciiText.of(bytes, at, length);
        at += length;
        return text;
    }

    /** A number of things of at least one byte each: more than are left there cannot be. */
    private int count() {
        int count = number();
        if (count < 0 || count > end - at) {
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
