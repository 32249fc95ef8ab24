package glossator.glossary;

import java.util.List;

/** Puts endings on the last word of a name, for languages that write them so without further change. */
final class Suffixes {
    private Suffixes() {}

    /** The name with each ending. */
    static List<String> on(String name, List<String> endings) {
        return endings.stream().map(ending -> name + ending).toList();
    }

    /** The name with its own ending replaced by each of others. */
    static List<String> instead(String name, String ending, List<String> others) {
        return on(name.substring(0, name.length() - ending.length()), others);
    }
}
