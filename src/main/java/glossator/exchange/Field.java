package glossator.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What a term's file may say, key by key, and its body. */
enum Field {
    ID("id", Shape.TEXT),
    TERM("term", Shape.TEXT),
    LANG("lang", Shape.TEXT),
    ALIASES("aliases", Shape.LIST),
    FORMS("forms", Shape.LIST),
    HIDDEN("hidden", Shape.LIST),
    EXPANSION("expansion", Shape.TEXT),
    KIND("kind", Shape.TEXT),
    PRONUNCIATION("pronunciation", Shape.TEXT),
    CASE("case", Shape.TEXT),
    INFLECT("inflect", Shape.TEXT),
    AUTO("auto", Shape.PLAIN),
    OCCURRENCE("occurrence", Shape.TEXT),
    SCOPE("scope", Shape.LIST),
    SHORT("short", Shape.TEXT),
    IMAGE("image", Shape.GROUP),
    SOURCES("sources", Shape.GROUPS),
    SEE("see", Shape.LIST),
    SAME_AS("sameAs", Shape.LIST),
    UPDATED("updated", Shape.PLAIN),
    REVIEW_DATE("reviewDate", Shape.PLAIN),
    TRANSLATION_KEY("translationKey", Shape.TEXT),
    BODY("body", Shape.TEXT);

    /** What a value looks like. */
    enum Shape {
        /** A text. */
        TEXT,
        /** A date or a yes or no, which YAML writes without quotes. */
        PLAIN,
        /** A list of texts. */
        LIST,
        /** Keys with texts, as JSON. */
        GROUP,
        /** A list of such. */
        GROUPS
    }

    private final String key;
    private final Shape shape;

    Field(String key, Shape shape) {
        this.key = key;
        this.shape = shape;
    }

    /** The key in front matter, and the column in CSV. */
    String key() {
        return key;
    }

    Shape shape() {
        return shape;
    }

    boolean isList() {
        return shape == Shape.LIST || shape == Shape.GROUPS;
    }

    static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
