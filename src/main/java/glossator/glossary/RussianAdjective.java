package glossator.glossary;

import java.util.Optional;
import java.util.Set;

/** The paradigms of Russian adjectives, by the ending of the headword. */
final class RussianAdjective {
    private static final String VELARS_AND_HUSHERS = "гкхжшщч";

    /** Nouns that end as adjectives do. */
    private static final Set<String> NOUNS = Names.words(
            "слой сбой бой герой строй покой устой перебой набой застой рой гений алюминий сценарий критерий");

    private static final String PLURAL_HARD = " ые ых ым ые,ых ыми ых";
    private static final String PLURAL_SOFT = " ие их им ие,их ими их";

    private RussianAdjective() {}

    /** The paradigm of a word that ends as an adjective does. */
    static Optional<Declension> paradigm(String word) {
        String base = word.endsWith("ся") ? word.substring(0, word.length() - 2) : word;
        if (base.length() < 5 || NOUNS.contains(word)) {
            return Optional.empty();
        }
        String stem = base.substring(0, base.length() - 2);
        Optional<Declension> found = endings(stem, base.substring(base.length() - 2))
                .map(endings -> Declension.of(stem, base.equals(word) ? endings : reflexive(endings)));
        return found;
    }

    private static Optional<String> endings(String stem, String ending) {
        char last = stem.charAt(stem.length() - 1);
        boolean mixed = VELARS_AND_HUSHERS.indexOf(last) >= 0;
        boolean soft = stem.endsWith("н") || stem.endsWith("т");
        return Optional.ofNullable(
                switch (ending) {
                    case "ый" -> "ый ого ому ый,ого ым ом" + PLURAL_HARD;
                    case "ой" ->
                        mixed ? "ой ого ому ой,ого им ом" + PLURAL_SOFT : "ой ого ому ой,ого ым ом" + PLURAL_HARD;
                    case "ий" ->
                        mixed
                                ? "ий ого,его ому,ему ий,ого,его им ом,ем" + PLURAL_SOFT
                                : soft ? "ий его ему ий,его им ем" + PLURAL_SOFT : null;
                    case "ая" ->
                        mixed ? "ая ой,ей ой,ей ую ой,ей ой,ей" + PLURAL_SOFT : "ая ой ой ую ой,ою ой" + PLURAL_HARD;
                    case "яя" -> "яя ей ей юю ей ей" + PLURAL_SOFT;
                    case "ое" -> "ое ого ому ое ым,им ом" + (mixed ? PLURAL_SOFT : PLURAL_HARD);
                    case "ее" -> "ее его ему ее им ем" + PLURAL_SOFT;
                    case "ые" -> "ый,ая,ое ого,ой ому,ой ый,ую,ое ым,ой ом,ой" + PLURAL_HARD;
                    case "ие" ->
                        mixed
                                ? "ий,ая,ое ого,ой ому,ой ий,ую,ое им,ой ом,ой" + PLURAL_SOFT
                                : stem.endsWith("нн") || stem.endsWith("шн")
                                        ? "ий,яя,ее его,ей ему,ей ий,юю,ее им,ей ем,ей" + PLURAL_SOFT
                                        : null;
                    default -> null;
                });
    }

    private static String reflexive(String endings) {
        return endings.replace(",", "ся,").replace(" ", "ся ") + "ся";
    }
}
