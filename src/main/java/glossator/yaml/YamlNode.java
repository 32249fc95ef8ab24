package glossator.yaml;

import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.List;

/** A piece of YAML with its place. Aliases, tags and keys given twice never get this far: they are problems. */
public sealed interface YamlNode {

    /** The file it stands in. */
    SourceFile source();

    /** Where it stands; for a quoted text, inside the quotes. */
    Span span();

    /** What an author would call it. */
    String kind();

    /**
     * A single value, as written.
     *
     * @param plain whether it stands without quotes and is no block, so that {@code 12} or {@code true} may be meant as
     *     such
     */
    record Scalar(String value, boolean plain, SourceFile source, Span span) implements YamlNode {
        @Override
        public String kind() {
            return isNull() ? "nothing" : "a text";
        }

        /** Whether nothing was given: an empty value, {@code null} or {@code ~}. */
        public boolean isNull() {
            return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }

        /** The value with its place. */
        public Located<String> located() {
            return new Located<>(value, source, span);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, SourceFile source, Span span) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with their values, in the order written; no key twice. */
    record Mapping(List<Entry> entries, SourceFile source, Span span) implements YamlNode {
        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    /** One key and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
