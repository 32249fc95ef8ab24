package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * German: the endings of nouns in number and case, without change of vowel. Words in small letters stay as they are. ß is
 * not ss, but in capitals, and in Switzerland.
 */
final class German implements LanguageModule {
    private static final Set<String> FEMININE =
            Set.of("ung", "heit", "keit", "schaft", "ion", "tät", "ik", "enz", "anz", "ei");

    private static final Set<String> FEMALE = Set.of("erin", "orin", "tin", "login", "chefin");

    private static final List<String> WITH_ER =
            List.of("kind", "bild", "feld", "geld", "kleid", "lied", "glied", "gesicht", "brett", "schild");

    private final boolean swiss;

    German(boolean swiss) {
        this.swiss = swiss;
    }

    @Override
    public List<String> inflected(String name) {
        return LastWord.inflect(name, German::forms);
    }

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        boolean genitive = apostrophe > start && apostrophe == end - 2 && text.charAt(end - 1) == 's';
        return genitive ? apostrophe : end;
    }

    @Override
    public String fold(String text) {
        return swiss ? text.replace("ß", "ss").replace("ẞ", "SS") : text.replace('ẞ', 'ß');
    }

    @Override
    public Optional<String> inCapitals(String name) {
        return name.contains("ß") && !swiss
                ? Optional.of(name.replace("ß", "ss").toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private static List<String> forms(String word) {
        if (LastWord.isAcronym(word)) {
            return List.of(word + "s");
        }
        if (!LastWord.isCapitalized(word)) {
            return List.of();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (String suffix : FEMININE) {
            if (lower.endsWith(suffix + "en")) {
                return List.of(word.substring(0, word.length() - 2));
            }
        }
        List<String> forms = new ArrayList<>();
        endings(lower).forEach(ending -> forms.add(word + ending));
        return forms;
    }

    private static List<String> endings(String word) {
        if (FEMININE.stream().anyMatch(word::endsWith)) {
            return List.of("en");
        }
        if (WITH_ER.stream().anyMatch(word::endsWith)) {
            return List.of("es", "s", "e", "er", "ern");
        }
        if (word.endsWith("nis")) {
            return List.of("se", "ses", "sen");
        }
        if (FEMALE.stream().anyMatch(word::endsWith)) {
            return List.of("nen");
        }
        if (word.endsWith("e")) {
            return List.of("n", "s");
        }
        if (word.endsWith("el") || word.endsWith("er")) {
            return List.of("s", "n");
        }
        if (word.endsWith("en") || word.endsWith("chen") || word.endsWith("lein")) {
            return List.of("s");
        }
        char last = word.charAt(word.length() - 1);
        if ("aiouyäöü".indexOf(last) >= 0) {
            return List.of("s");
        }
        return "sßxz".indexOf(last) >= 0 ? List.of("es", "e", "en") : List.of("s", "es", "e", "en");
    }
}
