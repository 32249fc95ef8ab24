package glossator.yaml;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Turns Jackson's YAML tokens into a tree with places. Jackson alone binds an alias to its own name, drops tags and
 * further documents, and loses most places: all of these are caught here, from its tokens.
 */
final class YamlTreeReader {
    private static final int DEEPEST = 50;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final SourceFile source;
    private final Span span;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private int[] lineStarts = new int[0];
    private int lastLine = -1;
    private int lastColumn;
    private int lastAt;

    YamlTreeReader(SourceFile source, Span span) {
        this.source = source;
        this.span = span;
        this.text = source.text(span);
    }

    YamlDocument read() {
        YamlNode node = readValue().value();
        if (node instanceof YamlNode.Mapping mapping) {
            return new YamlDocument(mapping, List.copyOf(problems));
        }
        problems.add(source.error("broken-yaml", node.span(), "expected keys with values, found " + node.kind())
                .hint("write each as \"key: value\" on a line of its own"));
        return new YamlDocument(YamlDocument.empty(source, span), List.copyOf(problems));
    }

    /** The value of any kind; an empty document is one without keys. */
    YamlDocument.Value readValue() {
        YamlNode root = YamlDocument.empty(source, span);
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first != null) {
                Span place = tokenSpan(parser);
                YamlNode node = node(parser, first);
                root = placed(node, place);
                if (parser.nextToken() != null) {
                    problems.add(
                            source.error("second-document", tokenSpan(parser), "a second YAML document begins here")
                                    .hint("keep one document; \"---\" and \"...\" divide documents"));
                }
            }
        } catch (JacksonException broken) {
            problems.add(syntaxProblem(broken));
        }
        return new YamlDocument.Value(root, List.copyOf(problems));
    }

    /** Nothing is no keys; any other value that is none is said to stand where its first sign does. */
    private YamlNode placed(YamlNode node, Span place) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isNull()
                    ? YamlDocument.empty(source, span)
                    : new YamlNode.Scalar(scalar.value(), scalar.plain(), source, place);
        }
        return node instanceof YamlNode.Sequence list ? new YamlNode.Sequence(list.items(), source, place) : node;
    }

    private YamlNode node(YAMLParser parser, JsonToken token) {
        refuseAliasOrTag(parser);
        return switch (token) {
            case START_OBJECT -> mapping(parser);
            case START_ARRAY -> sequence(parser);
            default -> scalar(parser);
        };
    }

    private void refuseAliasOrTag(YAMLParser parser) {
        if (parser.isCurrentAlias()) {
            problems.add(source.error(
                            "yaml-alias",
                            tokenSpan(parser),
                            "the alias \"" + source.text(tokenSpan(parser)) + "\" is not supported")
                    .hint("write the value out"));
        } else if (parser.getTypeId() != null) {
            problems.add(source.error("yaml-tag", tokenSpan(parser), "the tag of this value is not supported")
                    .hint("remove the \"!...\" before the value"));
        }
    }

    private YamlNode.Mapping mapping(YAMLParser parser) {
        int start = offset(parser.currentTokenLocation());
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int end = start;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            YamlNode.Scalar key = key(parser);
            YamlNode value = node(parser, parser.nextToken());
            end = Math.max(end, value.span().end());
            if (seen.add(key.value())) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                problems.add(source.error("duplicate-key", key.span(), "the key \"" + key.value() + "\" is given twice")
                        .hint("keep one of them"));
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries), source, new Span(start, end));
    }

    private YamlNode.Scalar key(YAMLParser parser) {
        refuseAliasOrTag(parser);
        return new YamlNode.Scalar(parser.currentName(), true, source, inside(tokenSpan(parser)));
    }

    private YamlNode.Sequence sequence(YAMLParser parser) {
        int start = offset(parser.currentTokenLocation());
        List<YamlNode> items = new ArrayList<>();
        int end = start;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            YamlNode item = node(parser, token);
            end = Math.max(end, item.span().end());
            items.add(item);
        }
        return new YamlNode.Sequence(List.copyOf(items), source, new Span(start, end));
    }

    private YamlNode.Scalar scalar(YAMLParser parser) {
        Span token = tokenSpan(parser);
        char first = token.length() == 0 ? ' ' : source.text().charAt(token.start());
        boolean plain = first != '"' && first != '\'' && first != '|' && first != '>';
        String value = plain ? source.text(token) : parser.getString();
        // A plain text over several lines is folded; what Jackson says is right, unless it read a number into it.
        if (plain && (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0)) {
            value = parser.getString();
        }
        return new YamlNode.Scalar(value, plain, source, inside(token));
    }

    private Span tokenSpan(YAMLParser parser) {
        int start = offset(parser.currentTokenLocation());
        int end = Math.max(start, offset(parser.currentLocation()));
        while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Without the quotes, where there are some. */
    private Span inside(Span token) {
        if (token.length() < 2) {
            return token;
        }
        char first = source.text().charAt(token.start());
        boolean quoted = (first == '"' || first == '\'') && source.text().charAt(token.end() - 1) == first;
        return quoted ? new Span(token.start() + 1, token.end() - 1) : token;
    }

    private int offset(TokenStreamLocation location) {
        return offset(location.getLineNr() - 1, location.getColumnNr() - 1);
    }

    /**
     * The offset in the file of a line and column (from 0, in code points) of the YAML text. Within a line it is counted from
     * the place asked for before: counting from the beginning for each value takes the square of the line's length.
     */
    private int offset(int line, int column) {
        int[] starts = lineStarts();
        if (line != lastLine) {
            lastLine = line;
            lastColumn = 0;
            lastAt = line < starts.length ? starts[line] : text.length();
        }
        while (lastColumn < column && lastAt < text.length()) {
            lastAt += Character.charCount(text.codePointAt(lastAt));
            lastColumn++;
        }
        while (lastColumn > column) {
            lastAt -= Character.charCount(text.codePointBefore(lastAt));
            lastColumn--;
        }
        return span.start() + lastAt;
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            IntStream.Builder starts = IntStream.builder().add(0);
            for (int at = nextLine(0); at < text.length(); at = nextLine(at)) {
                starts.add(at);
            }
            lineStarts = starts.build().toArray();
        }
        return lineStarts;
    }

    private int nextLine(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    private Problem syntaxProblem(JacksonException broken) {
        if (broken.getCause() instanceof MarkedYamlEngineException marked) {
            return YamlSyntax.problem(source, marked, mark -> offset(mark.getLine(), mark.getColumn()));
        }
        int at = broken.getLocation() == null ? span.start() : offset(broken.getLocation());
        return YamlSyntax.problem(source, broken.getOriginalMessage(), at, DEEPEST);
    }
}
