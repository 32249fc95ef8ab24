package glossator.json;

import glossator.source.Span;
import java.util.List;
import java.util.Optional;

/** A piece of JSON with its place. */
public sealed interface JsonValue {

    /** Where it stands; for a text, with its quotes. */
    Span span();

    /** A text. */
    record Text(String value, Span span) implements JsonValue {}

    /** A number, true, false or null, as written. */
    record Word(String value, Span span) implements JsonValue {}

    /** A list. */
    record Items(List<JsonValue> values, Span span) implements JsonValue {}

    /** Keys with their values, in the order written; of equal keys the last counts. */
    record Keys(List<Member> members, Span span) implements JsonValue {
        /** The value of a key. */
        public Optional<JsonValue> get(String key) {
            return members.stream()
                    .filter(member -> member.key().equals(key))
                    .map(Member::value)
                    .reduce((first, last) -> last);
        }
    }

    /** A key and its value. */
    record Member(String key, JsonValue value) {}
}
