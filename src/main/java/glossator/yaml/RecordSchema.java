package glossator.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes what {@link RecordReader} reads into a record as a JSON Schema, for editors that complete and check as one types.
 *
 * <p>It is of draft 7, the newest one that all of them know, and needs nothing newer. Nested records are written out where they
 * stand, so that it holds no reference. A key without a value counts as not given, here as there.
 */
public final class RecordSchema {
    private RecordSchema() {}

    /** The schema, as maps and lists that belong to the caller. */
    public static Map<String, Object> of(Class<? extends Record> type, String title) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", title);
        schema.putAll(object(type));
        return schema;
    }

    private static Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        Map<String, Object> schema = typed("object");
        schema.put("additionalProperties", false);
        for (RecordComponent component : type.getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            String name = RecordKeys.name(component);
            Map<String, Object> property = new LinkedHashMap<>();
            if (key != null && !key.about().isEmpty()) {
                property.put("description", key.about());
            }
            property.putAll(value(component.getGenericType(), key));
            if (key != null && key.required()) {
                required.add(name);
            } else {
                orNothing(property);
            }
            if (key != null && !key.requiredUnless().isEmpty()) {
                unless(key.requiredUnless(), name, schema);
            }
            properties.put(name, property);
        }
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        return schema;
    }

    private static void unless(String other, String name, Map<String, Object> schema) {
        Map<String, Object> isTrue = new LinkedHashMap<>();
        isTrue.put("properties", Map.of(other, Map.of("const", true)));
        isTrue.put("required", List.of(other));
        schema.put("if", isTrue);
        Map<String, Object> otherwise = new LinkedHashMap<>();
        otherwise.put("properties", Map.of(name, Map.of("not", typed("null"))));
        otherwise.put("required", List.of(name));
        schema.put("else", otherwise);
    }

    /** A key may stand there without a value, as it does while somebody is about to write one. */
    private static void orNothing(Map<String, Object> property) {
        if (property.get("anyOf") instanceof List<?> ways) {
            List<Object> more = new ArrayList<>(ways);
            more.add(typed("null"));
            property.put("anyOf", more);
        } else if (property.containsKey("minimum")) {
            // Validators take a least value for a number's alone.
            Map<String, Object> number = typed("integer");
            number.put("minimum", property.remove("minimum"));
            property.remove("type");
            property.put("anyOf", List.of(number, typed("null")));
        } else if (property.containsKey("type")) {
            List<Object> types = new ArrayList<>(
                    property.get("type") instanceof List<?> several ? several : List.of(property.get("type")));
            types.add("null");
            property.put("type", types);
        }
        if (property.get("enum") instanceof List<?> words) {
            List<Object> more = new ArrayList<>(words);
            more.add(null);
            property.put("enum", more);
        }
    }

    private static Map<String, Object> value(Type type, Key key) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                return list(value(inner, key));
            }
            return generic.getRawType() == Map.class ? typed("object") : value(inner, key);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == YamlNode.class && (key == null || key.pattern().isEmpty())) {
            return key == null || key.written().length == 0 ? new LinkedHashMap<>() : ways(key);
        }
        if (plain.isArray()) {
            return list(value(plain.getComponentType(), key));
        }
        if (plain.isRecord() && !ScalarReader.reads(plain)) {
            return object(plain);
        }
        return single(plain, key);
    }

    private static Map<String, Object> ways(Key key) {
        List<Object> ways = new ArrayList<>();
        Arrays.stream(key.written()).forEach(way -> ways.add(value(way, key)));
        return either(ways);
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> schema = typed("array");
        schema.put("maxItems", RecordReader.MOST_ITEMS);
        schema.put("items", items);
        return schema;
    }

    private static Map<String, Object> single(Class<?> type, Key key) {
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class || type == Integer.class) {
            return atLeast(typed("integer"), key);
        }
        if (type == Moment.class) {
            return matching(typed("string"), Patterns.MOMENT);
        }
        if (type == PartialDate.class) {
            // YAML takes a bare year for a number.
            Map<String, Object> year = typed("integer");
            year.put("minimum", 1000);
            year.put("maximum", 9999);
            return either(List.of(matching(typed("string"), Patterns.PARTIAL_DATE), year));
        }
        if (type.isEnum()) {
            Map<String, Object> word = typed("string");
            word.put("enum", words(type));
            return word;
        }
        return text(key);
    }

    private static List<Object> words(Class<?> type) {
        List<Object> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** YAML takes 2026 for a number and true for a truth value; to us they are texts. */
    private static Map<String, Object> text(Key key) {
        if (key == null || key.pattern().isEmpty()) {
            return proposing(key, matching(typed("string", "number", "boolean"), "\\S"));
        }
        if (key.least() != Integer.MIN_VALUE) {
            return proposing(key, matching(typed("string"), key.pattern()), atLeast(typed("integer"), key));
        }
        List<String> types = new ArrayList<>(List.of("string"));
        if ("1.5".matches(key.pattern())) {
            types.add("number");
        }
        if ("true".matches(key.pattern())) {
            types.add("boolean");
        }
        return proposing(key, matching(typed(types.toArray(String[]::new)), key.pattern()));
    }

    /** The ways in which a value may be written, after the words that an editor proposes. */
    private static Map<String, Object> proposing(Key key, Object... ways) {
        List<Object> all = new ArrayList<>(List.of(ways));
        if (key != null && key.proposed().length > 0) {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("enum", List.of(key.proposed()));
            all.add(0, words);
        }
        return either(all);
    }

    private static Map<String, Object> either(List<Object> ways) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (ways.size() == 1) {
            ((Map<?, ?>) ways.get(0)).forEach((key, value) -> schema.put(key.toString(), value));
        } else {
            schema.put("anyOf", ways);
        }
        return schema;
    }

    private static Map<String, Object> atLeast(Map<String, Object> number, Key key) {
        if (key != null && key.least() != Integer.MIN_VALUE) {
            number.put("minimum", key.least());
        }
        return number;
    }

    private static Map<String, Object> matching(Map<String, Object> text, String pattern) {
        text.put("pattern", pattern);
        return text;
    }

    private static Map<String, Object> typed(String... types) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", types.length == 1 ? types[0] : List.of(types));
        return schema;
    }
}
