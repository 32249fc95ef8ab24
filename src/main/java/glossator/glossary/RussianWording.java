package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that Russian makes of a name and that say the same: a noun with a Latin first part turned round, a thing that is
 * done automatically, the participles and verbs of an action, the adjective of a quality.
 */
final class RussianWording {
    /** Shorter stems belong to everyday words: реализация, организация. */
    private static final int SHORTEST_ACTION = 7;

    private static final int SHORTEST_QUALITY = 12;

    private static final String PARTICIPLE = "ый ого ому ым ом ая ой ую ое ые ых ыми";

    private static final List<String> VERBS = List.of(
            "ировать",
            "ирует",
            "ируют",
            "ироваться",
            "ируется",
            "ируются",
            "ировал",
            "ировали",
            "ируя",
            "ирован",
            "ирована",
            "ировано",
            "ированы");

    /** Ends of a genitive, and those of the same in the other number. Mass nouns in -ание and -ость have none. */
    private static final String[][] GENITIVES = {
        {"ования", "ования"},
        {"ания", "ания"},
        {"ости", "ости"},
        {"ения", "ений"},
        {"ции", "ций"},
        {"ций", "ции"},
        {"ений", "ения"},
        {"ия", "ий"},
        {"ии", "ий"},
        {"ов", "а"},
        {"ев", "я"},
        {"ща", "щ"},
        {"ства", "ств"},
        {"а", "ов"},
        {"ы", "-"},
        {"теля", "телей"},
        {"телей", "теля"},
        {"ля", "лей"},
        {"лей", "ля"}
    };

    private RussianWording() {}

    /** The name in another order or with another first part, to be declined like any name. */
    static List<String> variants(String name) {
        List<String> variants = new ArrayList<>();
        int hyphen = name.indexOf('-');
        boolean single = hyphen > 1 && name.indexOf(' ') < 0 && hyphen == name.lastIndexOf('-');
        if (single && isLatin(name.substring(0, hyphen)) && hyphen < name.length() - 3) {
            variants.add(name.substring(hyphen + 1) + " " + name.substring(0, hyphen));
        }
        String small = Names.small(name);
        if (small.startsWith("авто") && small.length() > 10 && small.indexOf(' ') < 0) {
            variants.add("автоматическ" + genderEnding(small) + " " + small.substring(4));
        }
        return variants;
    }

    /** A noun with its complement in the other number, as many things have many: образ контейнера, образы контейнеров. */
    static List<String> complements(String name, Set<String> prepositions) {
        String[] words = name.split(" ");
        int last = words.length - 1;
        boolean complement = last > 0
                && words[last].length() > 4
                && Character.isLowerCase(words[last].charAt(0))
                && RussianAdjective.paradigm(Names.small(words[last - 1])).isEmpty()
                && words[last - 1].length() > 2
                && !prepositions.contains(Names.small(words[last - 1]));
        String before = name.substring(0, name.length() - words[last].length());
        return complement
                ? otherNumber(words[last]).stream().map(word -> before + word).toList()
                : List.of();
    }

    private static List<String> otherNumber(String genitive) {
        for (String[] ending : GENITIVES) {
            if (genitive.endsWith(ending[0])) {
                String stem = genitive.substring(0, genitive.length() - ending[0].length());
                return List.of(ending[1].split(",")).stream()
                        .map(other -> stem + (other.equals("-") ? "" : other))
                        .toList();
            }
        }
        return List.of();
    }

    /** The words of other kinds; none for a phrase. */
    static List<String> derived(String name) {
        String small = Names.small(name);
        List<String> words = new ArrayList<>();
        if (small.indexOf(' ') >= 0) {
            return words;
        }
        String action = without(small, "изация", SHORTEST_ACTION);
        if (!action.isEmpty()) {
            addParticiples(action + "изированн", words);
            addParticiples(action + "изованн", words);
        }
        String process = without(small, "ирование", SHORTEST_ACTION - 1);
        if (!process.isEmpty()) {
            VERBS.forEach(ending -> words.add(process + ending));
            addParticiples(process + "ированн", words);
        }
        String possible = without(small, "ируемость", SHORTEST_ACTION - 1);
        if (!possible.isEmpty()) {
            VERBS.stream()
                    .filter(ending -> !ending.startsWith("ирован"))
                    .forEach(ending -> words.add(possible + ending));
        }
        if (small.endsWith("инг") && small.length() > 5) {
            addParticiples(small + "ов", words);
        }
        String quality = without(small, "ость", SHORTEST_QUALITY);
        if (!quality.isEmpty()) {
            addParticiples(quality, words);
        }
        return words;
    }

    /** The adjective of a noun with a foreign first part: микросервис, микросервисный. */
    static List<String> adjectives(String name, Set<String> prefixes) {
        String small = Names.small(name);
        String noun = small.endsWith("ы") ? small.substring(0, small.length() - 1) : small;
        boolean compound = noun.length() > 8
                && prefixes.stream().anyMatch(noun::startsWith)
                && "бвдзлмнпрст".indexOf(noun.charAt(noun.length() - 1)) >= 0;
        List<String> words = new ArrayList<>();
        if (compound) {
            addParticiples(noun + "н", words);
        }
        return words;
    }

    private static void addParticiples(String stem, List<String> words) {
        for (String ending : PARTICIPLE.split(" ")) {
            words.add(stem + ending);
        }
    }

    private static String without(String word, String ending, int shortest) {
        int rest = word.length() - ending.length();
        return word.endsWith(ending) && rest >= shortest ? word.substring(0, rest) : "";
    }

    private static String genderEnding(String noun) {
        return switch (noun.charAt(noun.length() - 1)) {
            case 'е', 'о' -> "ое";
            case 'а', 'я' -> "ая";
            case 'и', 'ы' -> "ие";
            default -> "ий";
        };
    }

    private static boolean isLatin(String part) {
        return part.chars().allMatch(c -> c < 0x250);
    }
}
