package glossator.migration;

import glossator.json.JsonReader;
import glossator.json.JsonValue;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.TomlDocument;
import glossator.yaml.YamlDocument;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys and values of foreign files, whichever of YAML, TOML and JSON they are written in. */
final class Keys {
    private static final int DEEPEST = 50;

    private Keys() {}

    /** The values of a file, told apart by its name. */
    static YamlNode read(SourceFile source, Findings findings) {
        String path = source.path();
        if (path.endsWith(".json")) {
            return json(source, source, 0, findings);
        }
        if (path.endsWith(".toml")) {
            return keep(TomlDocument.read(source, source.whole()), findings);
        }
        YamlDocument.Value read = YamlDocument.readValue(source, source.whole());
        read.problems().forEach(findings::add);
        return read.value();
    }

    /** The keys of a document; its problems are told and stop nothing. */
    static YamlNode.Mapping keep(YamlDocument document, Findings findings) {
        document.problems().forEach(findings::add);
        return document.root();
    }

    /** The JSON that is the whole of a file, whose places count from an offset in another. */
    static YamlNode json(SourceFile json, SourceFile source, int offset, Findings findings) {
        JsonReader.Result read = JsonReader.read(json);
        for (Problem problem : read.problems()) {
            int at = Math.min(source.text().length(), Math.max(0, problem.offset()) + offset);
            findings.add(source.warning("broken-json", new Span(at, at), problem.message()));
        }
        return read.value()
                .map(value -> node(value, source, offset, 0))
                .orElseGet(() -> YamlDocument.empty(source, new Span(offset, offset)));
    }

    private static YamlNode node(JsonValue value, SourceFile source, int offset, int depth) {
        Span span = new Span(value.span().start() + offset, value.span().end() + offset);
        if (depth > DEEPEST) {
            return new YamlNode.Scalar("", true, source, span);
        }
        if (value instanceof JsonValue.Keys keys) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            for (JsonValue.Member member : keys.members()) {
                YamlNode inner = node(member.value(), source, offset, depth + 1);
                entries.add(new YamlNode.Entry(new YamlNode.Scalar(member.key(), true, source, inner.span()), inner));
            }
            return new YamlNode.Mapping(List.copyOf(entries), source, span);
        }
        if (value instanceof JsonValue.Items items) {
            List<YamlNode> nodes = items.values().stream()
                    .map(item -> node(item, source, offset, depth + 1))
                    .toList();
            return new YamlNode.Sequence(nodes, source, span);
        }
        if (value instanceof JsonValue.Text text) {
            return new YamlNode.Scalar(text.value(), false, source, span);
        }
        return new YamlNode.Scalar(((JsonValue.Word) value).value(), true, source, span);
    }

    /** The value of a key, whose capitals do not count. */
    static Optional<YamlNode> get(YamlNode node, String key) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return Optional.empty();
        }
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equalsIgnoreCase(key))
                .map(YamlNode.Entry::value)
                .findFirst();
    }

    /** The text of a key that has one. */
    static Optional<String> text(YamlNode node, String key) {
        return get(node, key).flatMap(Keys::text);
    }

    /** The text that a value is, if it is one and not blank. */
    static Optional<String> text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                        && !scalar.isNull()
                        && !scalar.value().isBlank()
                ? Optional.of(scalar.value().strip())
                : Optional.empty();
    }

    /** The texts of a list, or the one text; of groups their names. */
    static List<String> texts(YamlNode node) {
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream()
                    .flatMap(item ->
                            item instanceof YamlNode.Mapping ? text(item, "name").stream() : text(item).stream())
                    .toList();
        }
        return node instanceof YamlNode.Mapping
                ? text(node, "name").stream().toList()
                : text(node).stream().toList();
    }
}
