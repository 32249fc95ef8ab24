package glossator.exchange;

import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A term in one language, as a table has it: what it says of each field.
 *
 * @param span where the entry begins in the file it was read from
 * @param values the values of each field that has any; one where the field is no list
 */
record Entry(SourceFile source, Span span, Map<Field, List<Value>> values) {

    /** A text with its place. */
    record Value(String text, Span span) {}

    /** Keeps the fields in their order. */
    Entry {
        EnumMap<Field, List<Value>> ordered = new EnumMap<>(Field.class);
        values.forEach((field, texts) -> {
            if (!texts.isEmpty()) {
                ordered.put(field, List.copyOf(texts));
            }
        });
        values = Collections.unmodifiableMap(ordered);
    }

    /** The texts of a field; none where it says nothing. */
    List<String> all(Field field) {
        return values.getOrDefault(field, List.of()).stream().map(Value::text).toList();
    }

    /** The first text of a field. */
    Optional<String> first(Field field) {
        return all(field).stream().findFirst();
    }

    /** The place of a field, or of the entry where the field says nothing. */
    Span span(Field field) {
        List<Value> texts = values.getOrDefault(field, List.of());
        return texts.isEmpty() ? span : texts.get(0).span();
    }
}
