package glossator.json;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON with the place of each value. */
public final class JsonReader {
    private static final int DEEPEST = 100;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final SourceFile source;
    private final JsonParser parser;

    private JsonReader(SourceFile source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** What was read; a value or a problem. */
    public record Result(Optional<JsonValue> value, List<Problem> problems) {}

    /** Reads a file that holds one JSON value. */
    public static Result read(SourceFile source) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            parser.nextToken();
            JsonReader reader = new JsonReader(source, parser);
            JsonValue value = reader.value();
            if (parser.nextToken() != null) {
                return failure(source, reader.start(), "something follows the value");
            }
            return new Result(Optional.of(value), List.of());
        } catch (StreamConstraintsException tooMuch) {
            return failure(
                    source, offset(tooMuch), "it is nested more than " + DEEPEST + " deep, or a text is too long");
        } catch (StreamReadException broken) {
            return failure(source, offset(broken), words(broken));
        } catch (JacksonIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int offset(JacksonException broken) {
        return broken.getLocation() == null
                ? 0
                : (int) Math.max(0, broken.getLocation().getCharOffset());
    }

    /** Jackson's own words, without its remarks on how it was called. */
    private static String words(JacksonException broken) {
        String message =
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
        int remark = message.indexOf(" (start marker");
        String said = remark < 0 ? message : message.substring(0, remark);
        return said.isEmpty()
                ? "it ends too early"
                : said.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + said.substring(1);
    }

    private static Result failure(SourceFile source, int offset, String why) {
        int at = Math.min(offset, source.text().length());
        Problem problem = source.error("broken-json", new Span(at, at), "the JSON cannot be read: " + why);
        return new Result(Optional.empty(), List.of(problem));
    }

    private JsonValue value() {
        int start = start();
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new StreamReadException(parser, "it is empty", parser.currentLocation());
        }
        return switch (token) {
            case START_OBJECT -> keys(start);
            case START_ARRAY -> items(start);
            case VALUE_STRING -> new JsonValue.Text(parser.getString(), new Span(start, end()));
            default -> new JsonValue.Word(parser.getString(), new Span(start, end()));
        };
    }

    private JsonValue keys(int start) {
        List<JsonValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            members.add(new JsonValue.Member(key, value()));
        }
        return new JsonValue.Keys(List.copyOf(members), new Span(start, end()));
    }

    private JsonValue items(int start) {
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new JsonValue.Items(List.copyOf(values), new Span(start, end()));
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() {
        parser.finishToken();
        return Math.min(source.text().length(), (int) parser.currentLocation().getCharOffset());
    }
}
