package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turkish: plural and cases by vowel harmony; what follows an apostrophe is a suffix; i and ı are two letters. */
final class Turkish implements LanguageModule {
    private static final Locale LOCALE = Locale.forLanguageTag("tr");
    private static final String VOWELS = "aeıioöuü";

    @Override
    public List<String> inflected(String name) {
        return LastWord.inflect(name, Turkish::forms);
    }

    @Override
    public int baseEnd(String text, int start, int end, int apostrophe) {
        return apostrophe > start ? apostrophe : end;
    }

    @Override
    public String lowerCase(String text) {
        return text.toLowerCase(LOCALE);
    }

    // Proper names take their suffixes behind an apostrophe.
    private static List<String> forms(String word) {
        if (LastWord.isCapitalized(word)) {
            return List.of();
        }
        char vowel = lastVowel(word);
        String plural = word + (isBack(vowel) ? "lar" : "ler");
        List<String> forms = new ArrayList<>();
        addCases(word, vowel, forms);
        forms.add(plural);
        addCases(plural, lastVowel(plural), forms);
        return forms;
    }

    private static void addCases(String word, char vowel, List<String> forms) {
        char narrow = narrow(vowel);
        char wide = isBack(vowel) ? 'a' : 'e';
        char last = word.charAt(word.length() - 1);
        boolean open = VOWELS.indexOf(last) >= 0;
        String soft = softened(word);
        String dental = "fstkçşhp".indexOf(last) >= 0 ? "t" : "d";
        forms.add(soft + (open ? "y" : "") + narrow);
        forms.add(soft + (open ? "n" : "") + narrow + "n");
        forms.add(soft + (open ? "y" : "") + wide);
        forms.add(word + dental + wide);
        forms.add(word + dental + wide + "n");
        forms.add(word + (open ? "y" : "") + "l" + wide);
    }

    /** The stem before a vowel: ilaç, ilacı. Short words keep their consonant. */
    private static String softened(String word) {
        long vowels = word.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        String stem = word.substring(0, word.length() - 1);
        if (vowels < 2) {
            return word;
        }
        return switch (word.charAt(word.length() - 1)) {
            case 'ç' -> stem + "c";
            case 'p' -> stem + "b";
            case 'k' -> stem + (stem.endsWith("n") ? "g" : "ğ");
            default -> word;
        };
    }

    private static char lastVowel(String word) {
        String lower = word.toLowerCase(LOCALE);
        for (int i = lower.length() - 1; i >= 0; i--) {
            if (VOWELS.indexOf(lower.charAt(i)) >= 0) {
                return lower.charAt(i);
            }
        }
        return 'e';
    }

    private static boolean isBack(char vowel) {
        return "aıou".indexOf(vowel) >= 0;
    }

    private static char narrow(char vowel) {
        return switch (vowel) {
            case 'a', 'ı' -> 'ı';
            case 'o', 'u' -> 'u';
            case 'ö', 'ü' -> 'ü';
            default -> 'i';
        };
    }
}
