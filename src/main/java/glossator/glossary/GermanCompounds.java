package glossator.glossary;

import java.util.List;

/** German compounds with a foreign first part, which are written solid or with a hyphen: Hashfunktion, Hash-Funktion. */
final class GermanCompounds {
    private static final int SHORTEST_REST = 4;

    /** The foreign first parts, the longest of two that begin alike first. */
    private static final List<String> FIRSTS = List.of(
            "microservice",
            "software",
            "hardware",
            "container",
            "computer",
            "internet",
            "cluster",
            "service",
            "server",
            "client",
            "router",
            "cloud",
            "cache",
            "proxy",
            "token",
            "online",
            "hash",
            "host",
            "web",
            "code",
            "chat",
            "blog",
            "cyber",
            "krypto",
            "mikro",
            "multi",
            "auto");

    private GermanCompounds() {}

    /** A solid compound of one word with a hyphen behind its foreign first part. */
    static List<String> apart(String name) {
        String small = Names.small(name);
        boolean word = !name.isEmpty() && name.codePoints().allMatch(Character::isLetter) && !LastWord.isAcronym(name);
        if (!word || !LastWord.isCapitalized(name) || small.startsWith("autom") || small.startsWith("autor")) {
            return List.of();
        }
        for (String first : FIRSTS) {
            if (small.startsWith(first) && small.length() - first.length() >= SHORTEST_REST) {
                String rest = name.substring(first.length());
                return List.of(name.substring(0, first.length()) + "-" + Character.toUpperCase(rest.charAt(0))
                        + rest.substring(1));
            }
        }
        return List.of();
    }
}
