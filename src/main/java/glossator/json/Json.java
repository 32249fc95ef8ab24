package glossator.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists, arrays of numbers, texts, numbers, booleans and null as JSON, in the order in which they stand. */
public final class Json {
    private static final JsonFactory PLAIN = new JsonFactory();
    private static final JsonFactory SCRIPTS =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

    private Json() {}

    /** A value that is JSON already, as one of the ways to write it here made it: what many values have in common is written once. */
    public record Written(String json) {}

    /** A value as JSON on one line. */
    public static String write(Object value) {
        return write(PLAIN, value);
    }

    private static String write(JsonFactory factory, Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            value(json, value);
        }
        return out.toString();
    }

    /** A value as JSON for people to read, a line each for keys and items. */
    public static String writeIndented(Object value) {
        StringBuilder out = new StringBuilder();
        indented(value, "\n", out);
        return out.toString();
    }

    private static void indented(Object value, String line, StringBuilder out) {
        String inner = line + "  ";
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator)
                        .append(inner)
                        .append(write(entry.getKey()))
                        .append(": ");
                indented(entry.getValue(), inner, out);
                separator = ",";
            }
            out.append(line).append('}');
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            String separator = "[";
            for (Object item : list) {
                out.append(separator).append(inner);
                indented(item, inner, out);
                separator = ",";
            }
            out.append(line).append(']');
        } else {
            out.append(write(value));
        }
    }

    /**
     * A value as JSON that may stand inside an HTML script element: no character begins or ends a tag, a comment or a
     * reference.
     */
    public static String writeForScript(Object value) {
        return write(SCRIPTS, value);
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, item) -> {
                json.writeName(key.toString());
                value(json, item);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> value(json, item));
            json.writeEndArray();
        } else if (value instanceof int[] numbers) {
            json.writeArray(numbers, 0, numbers.length);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Written written) {
            json.writeRawValue(written.json());
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
