package glossator.frontmatter;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.RecordReader;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A content file whose front matter has been read into a record.
 *
 * @param matter the record; empty where a required key is missing or the front matter cannot be read
 * @param keys the keys that were given a value, right or wrong; empty where the front matter cannot be read
 * @param body the text after the front matter; an empty span at the end of the file where there is nothing but white space
 */
public record Head<T extends Record>(
        SourceFile source, Optional<T> matter, Set<String> keys, Span body, List<Problem> problems) {

    /** Reads a file's front matter into a record. */
    public static <T extends Record> Head<T> read(SourceFile source, Class<T> type) {
        FrontMatter front = FrontMatter.read(source);
        List<Problem> problems = new ArrayList<>(front.problems());
        if (!front.readable()) {
            return new Head<>(source, Optional.empty(), Set.of(), body(source, front), List.copyOf(problems));
        }
        RecordReader.Result<T> result = RecordReader.read(front.yaml(), type);
        problems.addAll(result.problems());
        Set<String> keys = new TreeSet<>();
        front.yaml().entries().stream()
                .filter(entry -> !(entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull()))
                .forEach(entry -> keys.add(entry.key().value()));
        return new Head<>(source, result.value(), keys, body(source, front), List.copyOf(problems));
    }

    private static Span body(SourceFile source, FrontMatter front) {
        int end = source.text().length();
        return source.isBlank(front.body()) ? new Span(end, end) : front.body();
    }

    /** The texts of a value that may be one text or a list of them. */
    public static List<String> texts(Optional<YamlNode> node, String key, List<Problem> problems) {
        List<String> texts = new ArrayList<>();
        node.ifPresent(value -> {
            List<YamlNode> items = value instanceof YamlNode.Sequence list ? list.items() : List.of(value);
            for (YamlNode item : items) {
                if (item instanceof YamlNode.Scalar scalar
                        && !scalar.isNull()
                        && !scalar.value().isBlank()) {
                    texts.add(scalar.value());
                } else {
                    problems.add(item.source()
                            .error(
                                    "wrong-type",
                                    item.span(),
                                    "\"" + key + "\" should be a text or a list of texts, not " + item.kind()));
                }
            }
        });
        return List.copyOf(texts);
    }
}
