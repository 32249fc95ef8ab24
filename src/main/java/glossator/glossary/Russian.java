package glossator.glossary;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Russian: all cases and both numbers of the head noun and of the adjectives before it; ё is е. */
final class Russian implements LanguageModule {
    private static final Set<String> PREPOSITIONS = Names.words(
            "в во на с со к ко по о об от до из за под над при для без через между и или как не у ориентированный");

    private static final DeclinedPhrase PHRASE =
            new DeclinedPhrase(UnicodeScript.CYRILLIC, PREPOSITIONS, RussianAdjective::paradigm, Russian::noun, false);

    private static final String VOWELS = "аеиоуыэюя";

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
        Set<String> forms = new LinkedHashSet<>(PHRASE.inflected(folded));
        forms.addAll(personal(folded));
        return forms.stream().filter(form -> form.length() > 2).toList();
    }

    /** The forms of a name whose words all have capitals, as a person's: each word is declined. */
    private static Set<String> personal(String name) {
        List<String> words = List.of(name.split(" "));
        boolean capitals = words.size() > 1
                && words.size() < 4
                && words.stream()
                        .allMatch(word -> word.length() > 2
                                && Character.isUpperCase(word.charAt(0))
                                && !LastWord.isAcronym(word)
                                && UnicodeScript.of(word.charAt(0)) == UnicodeScript.CYRILLIC);
        if (!capitals) {
            return Set.of();
        }
        Declension all = word(words.get(0));
        for (String next : words.subList(1, words.size())) {
            all = all.joined(" ", word(next));
        }
        Set<String> forms = new LinkedHashSet<>();
        all.places().subList(0, Declension.SIZE / 2).forEach(forms::addAll);
        return forms;
    }

    private static Declension word(String word) {
        String small = Names.small(word);
        return RussianAdjective.paradigm(small)
                .orElseGet(() -> RussianNoun.paradigm(small))
                .inCaseOf(word);
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
    public List<String> kin(String name) {
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
        String folded = folded(text);
        int open = folded.lastIndexOf('э');
        // Within a loan the open e is written with either letter: кэш, кеш.
        return open > 0 && !isVowel(folded.charAt(open - 1))
                ? folded.substring(0, open) + 'е' + folded.substring(open + 1)
                : folded;
    }

    // Read as a word is one in which no two consonants and no two vowels stand together: ЦОД, but СУБД.
    private static boolean isReadAsWord(String name) {
        boolean read = name.length() > 2
                && LastWord.isAcronym(name)
                && name.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC)
                && !isVowel(name.charAt(name.length() - 1));
        for (int i = 1; read && i < name.length(); i++) {
            read = isVowel(name.charAt(i)) != isVowel(name.charAt(i - 1));
        }
        return read;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** The paradigm of a noun; of two that a hyphen joins, both may be declined: программа-вымогатель. */
    private static Declension noun(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen < 0 ? "" : word.substring(0, hyphen);
        String second = word.substring(hyphen + 1);
        boolean apposed = first.length() > 3 && second.length() > 3 && "оеи".indexOf(first.charAt(hyphen - 1)) < 0;
        Declension last = RussianNoun.paradigm(word);
        return apposed && UnicodeScript.of(first.charAt(0)) == UnicodeScript.CYRILLIC
                ? last.or(RussianNoun.paradigm(first).joined("-", RussianNoun.paradigm(second)))
                : last;
    }

    private static String folded(String text) {
        return text.replace('ё', 'е').replace('Ё', 'Е');
    }
}
