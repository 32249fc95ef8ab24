package glossator.yaml;

import glossator.source.Problem;
import glossator.source.Span;
import glossator.source.Suggestion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads YAML into a record, one key a component, and reports every mistake at its place: a key that the record does not
 * have, a value of another type, a required key that is missing.
 *
 * <p>A component may be a {@code String}, {@code boolean}, {@code int}, {@link Moment}, {@link PartialDate}, an enum, a
 * {@link YamlNode}, a further record, a {@code Map<String, Object>} for free values, and an {@link Optional},
 * {@link List} or {@link Located} of these. A key that is not given, or has no value, is the empty optional, list,
 * map or text, {@code false} or 0. {@link RecordSchema} describes the same to editors.
 */
public final class RecordReader {
    /** A page can be made of each value of a list. */
    static final int MOST_ITEMS = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private final ScalarReader scalars = new ScalarReader(problems);

    /** What was read, if nothing required was missing, and the problems. */
    public record Result<T>(Optional<T> value, List<Problem> problems) {}

    private RecordReader() {}

    /** Reads a mapping into a record. A wrong value counts as not given, so that one run reports all mistakes. */
    public static <T extends Record> Result<T> read(YamlNode.Mapping mapping, Class<T> type) {
        RecordReader reader = new RecordReader();
        Optional<T> value = reader.record(mapping, type);
        return new Result<>(value, List.copyOf(reader.problems));
    }

    private <T extends Record> Optional<T> record(YamlNode.Mapping mapping, Class<T> type) {
        RecordKeys record = RecordKeys.of(type);
        Map<String, YamlNode> values = new LinkedHashMap<>();
        List<String> keys = record.names();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (keys.contains(entry.key().value())) {
                values.put(entry.key().value(), entry.value());
            } else {
                problems.add(unknownKey(entry.key(), keys));
            }
        }
        Object[] arguments = new Object[keys.size()];
        boolean complete = true;
        for (int i = 0; i < keys.size(); i++) {
            YamlNode node = values.get(keys.get(i));
            boolean given = node != null && !(node instanceof YamlNode.Scalar scalar && scalar.isNull());
            Optional<Object> value = given ? value(node, record.genericType(i), keys.get(i)) : Optional.empty();
            if (!given && record.isRequired(i) && !isMisspelt(keys.get(i), mapping, keys)) {
                problems.add(missingKey(mapping, keys.get(i), node));
            }
            arguments[i] = value.isPresent() ? value.get() : absent(record.type(i), mapping);
            complete &= arguments[i] != null;
        }
        return complete ? Optional.of(type.cast(record.make(arguments))) : Optional.empty();
    }

    /** A key that an unknown one was meant to be is not told to be missing as well. */
    private static boolean isMisspelt(String key, YamlNode.Mapping mapping, List<String> known) {
        return mapping.entries().stream()
                .map(entry -> entry.key().value())
                .filter(written -> !known.contains(written))
                .anyMatch(written -> Suggestion.nearest(written, known).equals(Optional.of(key)));
    }

    private Optional<Object> value(YamlNode node, Type type, String key) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            Type raw = generic.getRawType();
            if (raw == Optional.class) {
                return value(node, inner, key).map(Optional::of);
            }
            if (raw == Located.class) {
                return value(node, inner, key).map(v -> new Located<>(v, node.source(), node.span()));
            }
            if (raw == List.class) {
                return list(node, inner, key);
            }
            return mapping(node, key).map(FreeValues::of);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == YamlNode.class) {
            return Optional.of(node);
        }
        if (plain.isRecord() && !ScalarReader.reads(plain)) {
            return mapping(node, key).flatMap(mapping -> record(mapping, plain.asSubclass(Record.class)));
        }
        return scalars.read(node, plain, key);
    }

    private Optional<Object> list(YamlNode node, Type inner, String key) {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            problems.add(wrongType(node, key, "a list").hint("write each on a line of its own after \"- \""));
            return Optional.empty();
        }
        if (sequence.items().size() > MOST_ITEMS) {
            YamlNode surplus = sequence.items().get(MOST_ITEMS);
            problems.add(node.source()
                    .error(
                            "too-many",
                            surplus.span(),
                            "\"" + key + "\" holds " + sequence.items().size() + " values, more than the " + MOST_ITEMS
                                    + " allowed")
                    .hint("spread them over several files"));
            return Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            value(item, inner, key).ifPresent(items::add);
        }
        return Optional.of(List.copyOf(items));
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode node, String key) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(wrongType(node, key, "keys with values").hint("write \"key: value\" lines, indented"));
        return Optional.empty();
    }

    /** What stands for a value that is not there. A text that is required is blank, so that the rest is still read. */
    private static Object absent(Class<?> type, YamlNode.Mapping mapping) {
        if (type == String.class) {
            return "";
        }
        if (type == Located.class) {
            Span start = new Span(mapping.span().start(), mapping.span().start());
            return new Located<>("", mapping.source(), start);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }

    static Problem wrongType(YamlNode node, String key, String expected) {
        return node.source()
                .error("wrong-type", node.span(), "\"" + key + "\" should be " + expected + ", not " + node.kind());
    }

    private static Problem unknownKey(YamlNode.Scalar key, List<String> known) {
        Problem problem = key.source().error("unknown-key", key.span(), "unknown key \"" + key.value() + "\"");
        return Suggestion.nearest(key.value(), known)
                .map(nearest -> problem.hint("did you mean \"" + nearest + "\"?"))
                .orElseGet(() -> problem.hint("known keys: " + String.join(", ", known)));
    }

    private static Problem missingKey(YamlNode.Mapping mapping, String key, YamlNode given) {
        Span start = new Span(mapping.span().start(), mapping.span().start());
        Span place = given == null ? start : given.span();
        String message = given == null ? "the key \"" + key + "\" is missing" : "the key \"" + key + "\" has no value";
        return mapping.source().error("missing-key", place, message).hint("add \"" + key + ": ...\"");
    }
}
