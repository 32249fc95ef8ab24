package glossator.render;

import glossator.source.PrintableText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a template sees for a page, as maps and lists: the values by the names by which templates read them, and of what type each
 * component of each record is. What is not there is null.
 */
final class ViewDescription {
    private final Map<String, Object> types = new TreeMap<>();

    private ViewDescription() {}

    /**
     * Describes a model.
     *
     * @param template the template that is filled with it
     */
    static Map<String, Object> of(String template, String file, Map<String, Object> model) {
        ViewDescription description = new ViewDescription();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("template", template);
        out.put("output", file);
        Map<String, Object> top = new LinkedHashMap<>();
        // The order in which docs/pages/themes.md tells of them; the function of the words is a value to nobody.
        for (String name : List.of("site", "page", "content")) {
            Object value = model.get(name);
            top.put(name, value.getClass().getSimpleName());
            description.declare(value.getClass());
            out.put(name, description.value(value));
        }
        top.put("t", "function: the words of the theme for a key and its arguments");
        top.put(
                "once",
                "directive: what is within is made once for each value of its parameter \"of\", and printed again");
        out.put("names", top);
        out.put("types", description.types);
        return out;
    }

    private Object value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::value).orElse(null);
        }
        if (value instanceof Markup markup) {
            return PrintableText.of(markup.html());
        }
        if (value instanceof BodyMarkup body) {
            return body.html().toString();
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(value(item)));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, item) -> entries.put(key.toString(), value(item)));
            return entries;
        }
        if (value instanceof Record record) {
            Map<String, Object> components = new LinkedHashMap<>();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                components.put(component.getName(), value(ViewWrapper.read(record, component)));
            }
            return components;
        }
        return value instanceof String text ? PrintableText.of(text) : value;
    }

    /** Says of what types the components of a record are, and those of the records in it. */
    private void declare(Class<?> type) {
        if (types.containsKey(type.getSimpleName())) {
            return;
        }
        Map<String, Object> components = new LinkedHashMap<>();
        types.put(type.getSimpleName(), components);
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), words(component.getGenericType()));
        }
    }

    private String words(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Map.class) {
                return "map";
            }
            String inner = words(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class ? inner + " or nothing" : "list of " + inner;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Markup.class || plain == BodyMarkup.class) {
            return "markup";
        }
        if (plain.isRecord()) {
            declare(plain);
            return plain.getSimpleName();
        }
        if (plain == String.class) {
            return "text";
        }
        return plain == boolean.class || plain == Boolean.class ? "true or false" : "number";
    }
}
