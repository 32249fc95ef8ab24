package glossator.glossary;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ukrainian: all cases and both numbers of the head noun and of the adjectives before it. */
final class Ukrainian implements LanguageModule {
    private static final Set<String> PREPOSITIONS =
            Names.words("в у на з із зі до по о об від за під над при для без через між та і й або як не");

    private static final DeclinedPhrase PHRASE = new DeclinedPhrase(
            UnicodeScript.CYRILLIC, PREPOSITIONS, Ukrainian::adjective, UkrainianNoun::paradigm, false);

    private static final WordJoints JOINTS =
            new WordJoints("авто мульти мікро міні мета інтер гіпер кібер веб суб само");

    /** Nouns that end as adjectives do. */
    private static final Set<String> NOUNS = Names.words("сценарій критерій алюміній геній");

    @Override
    public List<String> inflected(String name) {
        return PHRASE.inflected(name).stream().filter(form -> form.length() > 2).toList();
    }

    @Override
    public List<String> variants(String name) {
        return JOINTS.variants(name);
    }

    @Override
    public List<String> kin(String name) {
        List<String> kin = new ArrayList<>(UkrainianKin.of(name));
        UkrainianKin.replaced(name).ifPresent(other -> {
            kin.add(other);
            kin.addAll(inflected(other));
        });
        return kin;
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.UKRAINIAN;
    }

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        return CyrillicEnding.baseEnd(text, start, end, apostrophe);
    }

    private static Optional<Declension> adjective(String word) {
        if (word.length() < 5 || NOUNS.contains(word)) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 2);
        String last = word.substring(0, word.length() - 1);
        String hard = " і их им і,их ими их";
        if (word.endsWith("ий")) {
            return Optional.of(Declension.of(stem, "ий ого ому ий,ого им ому,ім" + hard));
        }
        if (word.endsWith("ій")) {
            return stem.endsWith("н")
                    ? Optional.of(Declension.of(stem, "ій ього ьому ій,ього ім ьому,ім і іх ім і,іх іми іх"))
                    : Optional.empty();
        }
        boolean adjectival = List.of("н", "в", "ськ", "цьк", "зьк", "ок", "лик", "ч", "т", "ьш", "іш").stream()
                .anyMatch(last::endsWith);
        if (!adjectival || word.endsWith("ення")) {
            return Optional.empty();
        }
        return switch (word.charAt(word.length() - 1)) {
            case 'а' -> Optional.of(Declension.of(last, "а ої ій у ою ій" + hard));
            case 'е' -> Optional.of(Declension.of(last, "е ого ому е им ому,ім" + hard));
            case 'і' -> Optional.of(Declension.of(last, "ий,а,е ого,ої ому,ій ий,у,е им,ою ому,ій" + hard));
            default -> Optional.empty();
        };
    }
}
