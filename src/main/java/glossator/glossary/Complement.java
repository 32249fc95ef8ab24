package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A name of a noun and its complement, whose number and article usage may change: control de versiones, control de
 * versión, control de las versiones.
 *
 * @param link the bare preposition
 * @param numbers the other number of a noun, or nothing where it has none
 * @param articled the prepositions with an article before a noun, which is a plural or not
 * @param isPlural whether a noun is a plural
 */
record Complement(
        String link,
        Function<String, List<String>> numbers,
        BiFunction<String, Boolean, List<String>> articled,
        Function<String, Boolean> isPlural) {
    private static final int SHORTEST_NOUN = 4;

    /** Prepositions with an article in them, which may as well be without. */
    private static final Set<String> CONTRACTED =
            Set.of("del", "dello", "della", "dei", "degli", "delle", "du", "des", "do", "da", "dos", "das");

    /** The name with its complement in other ways, and its head in the plural before each. */
    Stream<String> variants(String name, NounPhrase phrase, Function<String, List<String>> plurals) {
        return variants(name).stream()
                .flatMap(way -> Stream.concat(Stream.of(way), phrase.inflect(way, plurals).stream()))
                .filter(form -> !form.equals(name));
    }

    /** The name with its complement in other ways; none where it has no complement of one noun in small letters. */
    private List<String> variants(String name) {
        int start = name.lastIndexOf(' ');
        int before = start < 1 ? -1 : name.lastIndexOf(' ', start - 1);
        String between = before > 0 ? name.substring(before + 1, start) : "";
        boolean linked = between.equals(link) || CONTRACTED.contains(between);
        String noun = name.substring(start + 1);
        // A complement of its own before this one makes the phrase too long to vary.
        if (!linked
                || noun.length() < SHORTEST_NOUN
                || name.substring(0, Math.max(0, before)).contains(" " + link + " ")) {
            return List.of();
        }
        String head = name.substring(0, before + 1);
        Set<String> ways = new LinkedHashSet<>();
        List<String> nouns = new ArrayList<>(List.of(noun));
        nouns.addAll(numbers.apply(noun));
        for (String form : nouns) {
            ways.add(head + link + " " + form);
            articled.apply(form, isPlural.apply(form)).forEach(article -> ways.add(head + article + form));
        }
        ways.remove(name);
        return List.copyOf(ways);
    }
}
