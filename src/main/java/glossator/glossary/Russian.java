package glossator.glossary;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** Russian: all cases and both numbers of the head noun and of the adjectives before it; ё is е. */
final class Russian implements LanguageModule {
    private static final Set<String> PREPOSITIONS = Names.words(
            "в во на с со к ко по о об от до из за под над при для без через между и или как не у ориентированный");

    private static final DeclinedPhrase PHRASE = new DeclinedPhrase(
            UnicodeScript.CYRILLIC, PREPOSITIONS, RussianAdjective::paradigm, RussianNoun::paradigm, false);

    private static final WordJoints JOINTS =
            new WordJoints("авто мульти микро мини мета супер интер гипер кибер веб суб само");

    @Override
    public List<String> inflected(String name) {
        return PHRASE.inflected(folded(name)).stream()
                .filter(form -> form.length() > 2)
                .toList();
    }

    @Override
    public List<String> variants(String name) {
        return JOINTS.variants(name);
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

    private static String folded(String text) {
        return text.replace('ё', 'е').replace('Ё', 'Е');
    }
}
