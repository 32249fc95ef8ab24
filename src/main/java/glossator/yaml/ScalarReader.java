package glossator.yaml;

import glossator.source.Problem;
import glossator.source.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads single values: texts, numbers, yes and no, dates, and words from a fixed list. */
final class ScalarReader {
    private final List<Problem> problems;

    ScalarReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** Whether the type is written as a single value though it is a record. */
    static boolean reads(Class<?> type) {
        return type == Moment.class || type == PartialDate.class;
    }

    Optional<Object> read(YamlNode node, Class<?> type, String key) {
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.isNull()) {
            problems.add(RecordReader.wrongType(node, key, expected(type)));
            return Optional.empty();
        }
        if (type == String.class) {
            return text(scalar, key);
        }
        if (type == Moment.class) {
            return date(scalar, key, Moment.parse(scalar.value()), "2026-12-31 or 2026-12-31T18:30:00Z");
        }
        if (type == PartialDate.class) {
            return date(scalar, key, PartialDate.parse(scalar.value()), "2026, 2026-12 or 2026-12-31");
        }
        if (type.isEnum()) {
            return word(scalar, type, key);
        }
        Optional<Object> value = isNumber(type) ? number(scalar) : truth(scalar);
        if (value.isEmpty()) {
            problems.add(scalar.source()
                    .error(
                            "wrong-type",
                            scalar.span(),
                            "\"" + key + "\" should be " + expected(type) + ", not \"" + scalar.value() + "\""));
        }
        return value;
    }

    private Optional<Object> text(YamlNode.Scalar scalar, String key) {
        if (scalar.value().isBlank()) {
            problems.add(scalar.source()
                    .error("wrong-type", scalar.span(), "\"" + key + "\" is blank")
                    .hint("write something, or remove the key"));
            return Optional.empty();
        }
        return Optional.of(scalar.value());
    }

    private Optional<Object> date(YamlNode.Scalar scalar, String key, Optional<?> parsed, String example) {
        if (parsed.isEmpty()) {
            String message = "\"" + key + "\" is \"" + scalar.value() + "\", which is not a date";
            problems.add(
                    scalar.source().error("bad-date", scalar.span(), message).hint("write it as " + example));
        }
        return parsed.map(Object.class::cast);
    }

    private Optional<Object> word(YamlNode.Scalar scalar, Class<?> type, String key) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String word = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
            if (word.equals(scalar.value())) {
                return Optional.of(constant);
            }
            words.add(word);
        }
        Problem problem = scalar.source()
                .error("wrong-type", scalar.span(), "\"" + key + "\" cannot be \"" + scalar.value() + "\"");
        problems.add(problem.hint(Suggestion.nearest(scalar.value(), words)
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElse("one of: " + String.join(", ", words))));
        return Optional.empty();
    }

    private static Optional<Object> number(YamlNode.Scalar scalar) {
        boolean digits = scalar.plain() && scalar.value().matches("-?[0-9]{1,9}");
        return digits ? Optional.of(Integer.parseInt(scalar.value())) : Optional.empty();
    }

    private static Optional<Object> truth(YamlNode.Scalar scalar) {
        boolean word = scalar.plain() && Arrays.asList("true", "false").contains(scalar.value());
        return word ? Optional.of(scalar.value().equals("true")) : Optional.empty();
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private static String expected(Class<?> type) {
        if (isNumber(type)) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return reads(type) ? "a date" : "a text";
    }
}
