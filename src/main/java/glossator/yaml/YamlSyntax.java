package glossator.yaml;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in an author's words what a YAML reader says in its own. */
final class YamlSyntax {
    private static final String CODE = "broken-yaml";
    private static final String QUOTE_IT =
            "put a value in quotes when it holds any of : # [ ] { } & * ! | > ' \" % @ `";

    private YamlSyntax() {}

    /** The problem of a syntax error with a place. */
    static Problem problem(SourceFile source, MarkedYamlEngineException error, ToIntFunction<Mark> offset) {
        String what = Optional.ofNullable(error.getProblem()).orElse("");
        Optional<Integer> place = error.getProblemMark().map(offset::applyAsInt);
        Optional<Integer> beginning = error.getContextMark().map(offset::applyAsInt);
        int at = place.or(() -> beginning).orElse(0);
        if (what.contains("unexpected end of stream")) {
            return told(source, beginning.orElse(at), "the quoted text that begins here has no end", "close the quote");
        }
        if (what.contains("mapping values are not allowed")) {
            return told(
                    source,
                    at,
                    "a colon with a space behind it begins a new key in the middle of this value",
                    "put the whole value in quotes");
        }
        if (what.contains("expected '<document start>'")) {
            return source.error("second-document", new Span(at, at), "a second YAML document begins here")
                    .hint("keep one document; \"---\" and \"...\" divide documents");
        }
        if (what.contains("TAB")) {
            return told(source, at, "a tab cannot stand at the beginning of a line", "indent with spaces");
        }
        if (what.contains("cannot start any token")) {
            String sign =
                    source.text().substring(at, Math.min(at + 1, source.text().length()));
            return told(source, at, "a value cannot begin with \"" + sign + "\"", "put the value in quotes");
        }
        if (what.contains("expected ',' or")) {
            return told(
                    source,
                    at,
                    "the list or group in brackets has no end here",
                    "close the bracket, or put a comma between values");
        }
        if (what.contains("<block end>")) {
            return told(
                    source,
                    at,
                    "this line is indented otherwise than the lines above it",
                    "give keys of one level the same indentation");
        }
        if (what.contains("could not find expected ':'")) {
            return told(
                    source,
                    beginning.orElse(at),
                    "this line is neither a key with a value nor part of one",
                    "write \"key: value\"");
        }
        return told(source, at, "not YAML: " + what, QUOTE_IT);
    }

    /** The problem of an error that Jackson reports of itself. */
    static Problem problem(SourceFile source, String message, int at, int deepest) {
        if (message.contains("nesting depth")) {
            return told(source, at, "values are nested more than " + deepest + " deep", "no front matter needs that");
        }
        int end = message.indexOf('\n');
        return told(source, at, "not YAML: " + (end < 0 ? message : message.substring(0, end)), QUOTE_IT);
    }

    private static Problem told(SourceFile source, int at, String message, String hint) {
        return source.error(CODE, new Span(at, at), message).hint(hint);
    }
}
