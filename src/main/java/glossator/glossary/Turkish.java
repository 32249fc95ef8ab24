package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turkish: number, possession and case by vowel harmony, glued or behind an apostrophe, of which the rest is a suffix; i and
 * ı are two letters.
 */
final class Turkish implements LanguageModule {
    private static final Locale LOCALE = Locale.forLanguageTag("tr");
    /** A word of so many letters may be a compound that is written as one: veritabanı. */
    private static final int LONG = 8;

    private static final WordJoints JOINTS = new WordJoints(
            "oto otomatik mikro mini çok alt üst ön meta hiper siber süper web inter sanal veri blok bilgi ara"
                    + " açık ana yan iç dış yazı iş");

    private static final GenericHead KINDS =
            new GenericHead(Set.of("mimarisi", "sistemi", "uygulaması", "uygulamaları", "mimari"), false, 10, 1);

    @Override
    public List<String> inflected(String name) {
        return LastWord.inflect(name, word -> forms(word, word.length() < name.length()));
    }

    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>(JOINTS.variants(name));
        variants.addAll(KINDS.dropped(name));
        return variants;
    }

    @Override
    public List<String> kin(String name) {
        return TurkishWording.derived(name);
    }

    @Override
    public boolean isForeign(String name) {
        return EnglishLook.has(name);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.TURKISH;
    }

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        return apostrophe > start ? apostrophe : end;
    }

    @Override
    public String lowerCase(String text) {
        return text.toLowerCase(LOCALE);
    }

    // The sign of a long or soft vowel is left out as often as not; short words are others without it: kâr, kar.
    @Override
    public String fold(String text) {
        return text.length() < LONG / 2
                ? text
                : text.replace('â', 'a')
                        .replace('î', 'i')
                        .replace('û', 'u')
                        .replace('Â', 'A')
                        .replace('Û', 'U');
    }

    private static List<String> forms(String word, boolean inPhrase) {
        if (word.length() < 2 || LastWord.isAcronym(word)) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        String singular = TurkishSuffixes.singular(word);
        String plural = singular.equals(word) ? TurkishSuffixes.plural(word) : word;
        forms.add(singular);
        if (!inPhrase || !TurkishSuffixes.isPossessed(word)) {
            TurkishSuffixes.addStem(singular, forms);
            forms.add(plural);
            TurkishSuffixes.addStem(plural, forms);
        }
        if (inPhrase || word.length() >= LONG) {
            TurkishSuffixes.addCompound(word, forms);
        }
        if (TurkishSuffixes.isBright(word)) {
            addBright(word, forms);
        }
        if (inPhrase) {
            TurkishSuffixes.addAdjective(singular, forms);
        }
        forms.remove(word);
        return List.copyOf(forms);
    }

    /** The forms of a loan that takes front vowels behind a back one: protokol, protokoller. */
    private static void addBright(String word, Set<String> forms) {
        int last = word.length() - 2;
        String bright = word.substring(0, last) + TurkishSuffixes.front(word.charAt(last)) + word.substring(last + 1);
        Set<String> brightForms = new LinkedHashSet<>();
        TurkishSuffixes.addStem(bright, brightForms);
        brightForms.add(TurkishSuffixes.plural(bright));
        TurkishSuffixes.addStem(TurkishSuffixes.plural(bright), brightForms);
        brightForms.forEach(form -> forms.add(word.substring(0, last + 1) + form.substring(last + 1)));
    }
}
