package glossator.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns YAML that has no fixed shape into maps, lists, texts, whole numbers and booleans, for templates. */
public final class FreeValues {
    private FreeValues() {}

    /** The keys and values of a group, in its order. */
    public static Map<String, Object> of(YamlNode.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> values.put(entry.key().value(), value(entry.value())));
        return Collections.unmodifiableMap(values);
    }

    /** Any value; nothing is an empty text. */
    public static Object value(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return of(mapping);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(value(item)));
            return Collections.unmodifiableList(items);
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        if (scalar.isNull()) {
            return "";
        }
        if (scalar.plain() && scalar.value().matches("true|false")) {
            return Boolean.valueOf(scalar.value());
        }
        if (scalar.plain() && scalar.value().matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(scalar.value());
        }
        return scalar.value();
    }
}
