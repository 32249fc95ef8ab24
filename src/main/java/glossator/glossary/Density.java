package glossator.glossary;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.Optional;

/**
 * How densely a page may be marked.
 *
 * @param rule how the marks that are too many are found
 * @param words for {@link Rule#ROOM}, the words of text that a mark needs, at least 1
 */
public record Density(Rule rule, int words) {
    /** Without the everyday terms of a large site. */
    public static final Density AUTO = new Density(Rule.EVERYDAY, 1);
    /** However dense. */
    public static final Density NONE = new Density(Rule.NONE, 1);

    /** How the marks that are too many are found. */
    public enum Rule {
        NONE,
        EVERYDAY,
        ROOM
    }

    /** Reads {@code auto}, {@code none} or a number of words a mark; empty for anything else. */
    public static Optional<Density> parse(String written) {
        return switch (written) {
            case "auto" -> Optional.of(AUTO);
            case "none" -> Optional.of(NONE);
            default ->
                written.matches("[1-9][0-9]{0,5}")
                        ? Optional.of(new Density(Rule.ROOM, Integer.parseInt(written)))
                        : Optional.empty();
        };
    }

    /** The problem of a density that cannot be read. */
    public static Problem problem(SourceFile source, Span span) {
        return source.error("wrong-type", span, "\"density\" cannot be \"" + source.text(span) + "\"")
                .hint("one of: auto, none, or a number of words for each mark, such as 60");
    }

    /** Checks the words. */
    public Density {
        if (words < 1) {
            throw new IllegalArgumentException("words must be at least 1: " + words);
        }
    }
}
