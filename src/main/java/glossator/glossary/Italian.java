package glossator.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Italian: noun and adjectives agree in number; elided articles and prepositions are words. */
final class Italian implements LanguageModule {
    private static final NounPhrase PHRASE = new NounPhrase(
            Set.of(
                    "di", "del", "della", "dello", "dei", "degli", "delle", "da", "dal", "in", "nel", "con", "per",
                    "su", "sul", "a", "al", "contro", "senza", "tra", "fra", "e", "o"),
            Set.of("il", "lo", "la", "i", "gli", "le", "un", "una", "uno"));

    private static final Set<String> ELIDED = Set.of(
            "l", "un", "d", "dell", "all", "dall", "nell", "sull", "coll", "quell", "quest", "bell", "sant", "c", "s",
            "m", "t", "v", "n", "dov", "com", "cos", "anch", "tutt", "nessun", "alcun");

    @Override
    public List<String> inflected(String name) {
        return PHRASE.inflect(name, Italian::plural);
    }

    @Override
    public boolean elides(String text, int start, int apostrophe) {
        return ELIDED.contains(text.substring(start, apostrophe).toLowerCase(Locale.ROOT));
    }

    private static String plural(String word) {
        int length = word.length();
        if (LastWord.isAcronym(word) || length < 3) {
            return word;
        }
        String stem = word.substring(0, length - 1);
        String before = word.substring(length - 2, length - 1);
        boolean hard = before.equals("c") || before.equals("g");
        return switch (word.charAt(length - 1)) {
            case 'o' -> masculine(word, stem, before, hard);
            case 'e' -> stem + "i";
            case 'a' -> word.endsWith("ista") ? stem + "i" : feminine(word, stem, hard);
            default -> word;
        };
    }

    // -co is soft after e or i (amico, medico), as a rule.
    private static String masculine(String word, String stem, String before, boolean hard) {
        if (before.equals("i")) {
            return stem;
        }
        boolean soft = word.endsWith("ico") || word.endsWith("eco") || word.endsWith("logo");
        return hard && !soft ? stem + "hi" : stem + "i";
    }

    private static String feminine(String word, String stem, boolean hard) {
        boolean mute = word.endsWith("ccia") || word.endsWith("ggia") || word.endsWith("rcia") || word.endsWith("scia");
        if (mute) {
            return word.substring(0, word.length() - 2) + "e";
        }
        return hard ? stem + "he" : stem + "e";
    }
}
