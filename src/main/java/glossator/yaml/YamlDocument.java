package glossator.yaml;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.List;
import java.util.Optional;

/** One YAML document read from a part of a file: its keys, as far as they could be read, and its problems. */
public record YamlDocument(YamlNode.Mapping root, List<Problem> problems) {
    /** No front matter or configuration needs more; the reader would take seconds to refuse a few megabytes. */
    private static final int LONGEST = 256 * 1024;

    /** Reads the YAML in a span of a file. An empty document has no keys. */
    public static YamlDocument read(SourceFile source, Span span) {
        return refusal(source, span)
                .map(problem -> new YamlDocument(empty(source, span), List.of(problem)))
                .orElseGet(() -> new YamlTreeReader(source, span).read());
    }

    /** Why a text is not read at all. */
    private static Optional<Problem> refusal(SourceFile source, Span span) {
        if (span.length() > LONGEST) {
            return Optional.of(source.error(
                            "too-long",
                            new Span(span.start(), span.start()),
                            "the front matter is " + span.length() / 1024 + " KB long, more than the 256 KB allowed")
                    .hint("move the text into the body of the file"));
        }
        return hiddenLineBreak(source, span);
    }

    /** A value of any kind, as far as it could be read, and its problems. */
    public record Value(YamlNode value, List<Problem> problems) {}

    /** Reads the YAML in a span of a file, be it keys, a list or one value. */
    public static Value readValue(SourceFile source, Span span) {
        return refusal(source, span)
                .map(problem -> new Value(empty(source, span), List.of(problem)))
                .orElseGet(() -> new YamlTreeReader(source, span).readValue());
    }

    /** A document without keys, at the start of a span. */
    public static YamlNode.Mapping empty(SourceFile source, Span span) {
        return new YamlNode.Mapping(List.of(), source, new Span(span.start(), span.start()));
    }

    /** YAML ends a line at some characters at which no editor does: a key could hide behind them. */
    private static Optional<Problem> hiddenLineBreak(SourceFile source, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.text().charAt(i);
            if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                String name = String.format("U+%04X", (int) c);
                return Optional.of(source.error(
                                "hidden-line-break",
                                new Span(i, i + 1),
                                "the character " + name + " ends a line in YAML but not in an editor")
                        .hint("replace it by a space or a line end"));
            }
        }
        return Optional.empty();
    }
}
