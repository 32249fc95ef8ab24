package glossator.yaml;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.toml.TomlFactory;

/** TOML as the tree that YAML would be. Jackson keeps no places of TOML: a value stands where its key first begins a line. */
public final class TomlDocument {
    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 50;
    private static final int MOST_MISSES = 100;
    private static final TomlFactory FACTORY = TomlFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final SourceFile source;
    private final Span span;
    private int lastKey;
    private int misses;

    private TomlDocument(SourceFile source, Span span) {
        this.source = source;
        this.span = span;
        this.lastKey = span.start();
    }

    /** Reads the TOML in a span of a file; without keys where it cannot be read. */
    public static YamlDocument read(SourceFile source, Span span) {
        if (span.length() > LONGEST) {
            return refused(source, span, span.start(), "it is longer than the 256 KB allowed");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text(span))) {
            parser.nextToken();
            YamlNode root = new TomlDocument(source, span).node(parser, new Span(span.start(), span.start()), 0);
            return new YamlDocument((YamlNode.Mapping) root, List.of());
        } catch (StreamConstraintsException tooMuch) {
            return refused(source, span, span.start(), "it is nested more than " + DEEPEST + " deep");
        } catch (JacksonException broken) {
            int at = broken.getLocation() == null
                    ? 0
                    : (int) Math.max(0, broken.getLocation().getCharOffset());
            String said = String.valueOf(broken.getOriginalMessage())
                    .lines()
                    .findFirst()
                    .orElse("it ends too early");
            String why = said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
            return refused(source, span, Math.min(span.end(), span.start() + at), why);
        }
    }

    private static YamlDocument refused(SourceFile source, Span span, int at, String why) {
        Problem problem = source.error("broken-toml", new Span(at, at), "the TOML cannot be read: " + why);
        return new YamlDocument(YamlDocument.empty(source, span), List.of(problem));
    }

    private YamlNode node(JsonParser parser, Span place, int depth) {
        // Dotted keys nest without a bracket, so that the reader's own limit does not see them all.
        if (depth > DEEPEST) {
            throw new StreamConstraintsException("nested too deep");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                Span at = place(key, place);
                parser.nextToken();
                YamlNode value = node(parser, at, depth + 1);
                entries.add(new YamlNode.Entry(new YamlNode.Scalar(key, true, source, at), value));
            }
            return new YamlNode.Mapping(List.copyOf(entries), source, place);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, place, depth + 1));
            }
            return new YamlNode.Sequence(List.copyOf(items), source, place);
        }
        return new YamlNode.Scalar(parser.getString(), token != JsonToken.VALUE_STRING, source, place);
    }

    /** Only keys of the uppermost table are looked for, in their order: looking for all would take the square of their count. */
    private Span place(String key, Span otherwise) {
        if (otherwise.length() > 0 || misses > MOST_MISSES) {
            return otherwise;
        }
        String text = source.text();
        int from = lastKey;
        while (from < span.end()) {
            int word = from;
            while (word < span.end() && " \t[\"'".indexOf(text.charAt(word)) >= 0) {
                word++;
            }
            if (text.startsWith(key, word) && !key.isEmpty() && word + key.length() <= span.end()) {
                lastKey = from;
                return new Span(word, word + key.length());
            }
            int end = text.indexOf('\n', from);
            from = end < 0 ? span.end() : end + 1;
        }
        misses++;
        return otherwise;
    }
}
