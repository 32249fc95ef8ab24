package glossator.exchange;

import glossator.exchange.Entry.Value;
import glossator.exchange.Field.Shape;
import glossator.frontmatter.FrontMatter;
import glossator.glossary.Definition;
import glossator.json.Json;
import glossator.source.SourceFile;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a term's file as an entry, and writes an entry as a term's file. */
final class EntryFile {
    private EntryFile() {}

    /** The entry of a definition; its id and its language stand there whether its file names them or not. */
    static Entry read(Definition definition, String language) {
        SourceFile source = definition.source();
        FrontMatter front = FrontMatter.read(source);
        Map<Field, List<Value>> values = new EnumMap<>(Field.class);
        for (YamlNode.Entry entry : front.yaml().entries()) {
            Field.of(entry.key().value()).ifPresent(field -> values.put(field, values(entry.value())));
        }
        values.put(
                Field.ID,
                List.of(new Value(
                        definition.term().id(), definition.term().name().span())));
        values.putIfAbsent(
                Field.LANG, List.of(new Value(language, definition.term().name().span())));
        String body = source.text(definition.body()).replace("\r\n", "\n").strip();
        if (!body.isEmpty()) {
            values.put(Field.BODY, List.of(new Value(body, definition.body())));
        }
        return new Entry(source, definition.term().name().span(), values);
    }

    private static List<Value> values(YamlNode node) {
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream().flatMap(item -> values(item).stream()).toList();
        }
        if (node instanceof YamlNode.Mapping group) {
            return List.of(new Value(Json.write(json(group)), group.span()));
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return scalar.isNull() ? List.of() : List.of(new Value(scalar.value(), scalar.span()));
    }

    private static Map<String, Object> json(YamlNode.Mapping group) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (YamlNode.Entry entry : group.entries()) {
            if (entry.value() instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
                keys.put(entry.key().value(), scalar.value());
            }
        }
        return keys;
    }

    /** The text of the file that says what the entry says, and the fields by the lines of their keys, the first line 1. */
    static Written write(Entry entry) {
        List<String> lines = new ArrayList<>(List.of("---"));
        Map<Integer, Field> keys = new LinkedHashMap<>();
        entry.values().forEach((field, values) -> {
            // The file is named by the id, which is what a term without one is called.
            if (field != Field.BODY && field != Field.ID) {
                lines.add(field.key() + ": " + yaml(field, values));
                keys.put(lines.size(), field);
            }
        });
        lines.add("---");
        entry.first(Field.BODY).ifPresent(body -> {
            lines.add("");
            lines.add(body);
        });
        return new Written(String.join("\n", lines) + "\n", keys);
    }

    /** A file's text, and which field each line of its front matter holds. */
    record Written(String text, Map<Integer, Field> lines) {}

    private static String yaml(Field field, List<Value> values) {
        List<String> items =
                values.stream().map(value -> yaml(field.shape(), value.text())).toList();
        return field.isList() ? "[" + String.join(", ", items) + "]" : items.get(0);
    }

    /** JSON is YAML, and a text in its quotes means the same in both. */
    private static String yaml(Shape shape, String text) {
        boolean bare = shape == Shape.GROUP || shape == Shape.GROUPS || shape == Shape.PLAIN && isWord(text);
        return bare || isPlain(text) ? text : Json.write(text);
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"'{}[],#&*!|>%@`\\".indexOf(c) < 0);
    }

    /** Letters, and spaces and hyphens between them: what YAML cannot take for anything else. */
    private static boolean isPlain(String text) {
        boolean letters = !text.isEmpty()
                && text.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && Character.isLetter(text.codePointAt(0))
                && Character.isLetter(text.codePointBefore(text.length()));
        return letters && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }

    private static final List<String> RESERVED = List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
}
