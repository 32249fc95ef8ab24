package glossator.glossary;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Russian: all cases and both numbers of the head noun and of the adjectives before it; ё is е. */
final class Russian implements LanguageModule {
    private static final Set<String> PREPOSITIONS = Names.words(
            "в во на с со к ко по о об от до из за под над при для без через между и или как не у ориентированный");

    private static final DeclinedPhrase PHRASE = new DeclinedPhrase(
            UnicodeScript.CYRILLIC, PREPOSITIONS, RussianAdjective::paradigm, RussianNoun::paradigm, false);

    private static final String PREFIXES = "авто мульти микро мини мета супер интер гипер кибер веб суб само";

    private static final WordJoints JOINTS = new WordJoints(PREFIXES);

    /** What makes an abbreviation a word that is declined: it is read as one, and ends in a consonant. */
    private static final String ENDINGS_OF_ABBREVIATIONS = "а у ом е ы ов ам ами ах";

    @Override
    public List<String> inflected(String name) {
        String folded = folded(name);
        if (isReadAsWord(folded)) {
            return Suffixes.on(name, List.of(ENDINGS_OF_ABBREVIATIONS.split(" ")));
        }
        return PHRASE.inflected(folded).stream()
                .filter(form -> form.length() > 2)
                .toList();
    }

    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>(JOINTS.variants(name));
        String folded = folded(name);
        variants.addAll(RussianWording.variants(folded));
        variants.addAll(RussianWording.complements(folded, PREPOSITIONS));
        return variants;
    }

    @Override
    public List<String> derived(String name) {
        List<String> derived = new ArrayList<>(RussianWording.derived(folded(name)));
        derived.addAll(RussianWording.adjectives(folded(name), Names.words("мульти микро гипер кибер супер")));
        return derived;
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.RUSSIAN;
    }

    // Foreign names take their endings behind an apostrophe: Pod'ы.
    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        return CyrillicEnding.baseEnd(text, start, end, apostrophe);
    }

    @Override
    public String fold(String text) {
        return folded(text);
    }

    private static boolean isReadAsWord(String name) {
        boolean capitals = LastWord.isAcronym(name)
                && name.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
        return capitals
                && name.length() > 2
                && "АЕИОУЫЭЮЯ".indexOf(name.charAt(name.length() - 1)) < 0
                && name.chars().filter(c -> "АЕИОУЫЭЮЯ".indexOf(c) >= 0).count() > 0;
    }

    private static String folded(String text) {
        return text.replace('ё', 'е').replace('Ё', 'Е');
    }
}
