package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Arabic: the article on the words that take it, plurals and the dual with what agrees with them, possessive endings, and
 * the conjunctions and prepositions of one letter that are glued to the front.
 */
final class Arabic implements LanguageModule {
    private static final String ARTICLE = "ال";

    /** A shorter word with a letter before or behind it is too often another word. */
    private static final int SHORTEST = 3;

    private static final List<String> PROCLITICS = List.of("و", "ب", "ل", "ف", "ك", "وب", "ول");

    private static final List<String> FREQUENT_PROCLITICS = List.of("و", "ب", "ل");

    private static final List<String> POSSESSIVES = List.of("ه", "ها", "هم", "نا");

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> inflected(String name) {
        if (name.length() < SHORTEST || name.isEmpty() || !Characters.isArabic(name.charAt(0))) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String form : definites(name)) {
            forms.add(form);
            PROCLITICS.forEach(proclitic -> forms.add(glued(proclitic, form)));
        }
        boolean agrees = isDefinite(name);
        for (String number : ArabicNumber.of(agrees ? bare(name) : name, agrees)) {
            for (String form : definites(number)) {
                forms.add(form);
                FREQUENT_PROCLITICS.forEach(proclitic -> forms.add(glued(proclitic, form)));
            }
        }
        if (!agrees || name.indexOf(' ') < 0) {
            addEndings(bare(name), forms);
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    /** What can be done to a thing: قابلية التوسع, قابل للتوسع. */
    @Override
    public List<String> kin(String name) {
        String possibility = "قابلية ";
        int start = name.indexOf(possibility);
        boolean names = start == 0 || name.startsWith(ARTICLE) && start == ARTICLE.length();
        if (!names || name.length() < possibility.length() + SHORTEST + start) {
            return List.of();
        }
        String action = definite(name.substring(start + possibility.length()));
        String to = " " + glued("ل", action);
        return List.of("قابل", "قابلة", "القابل", "القابلة", "قابلية", "قابليته", "قابليتها", "القابلية").stream()
                .map(able -> able + to)
                .toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.ARABIC;
    }

    @Override
    public String fold(String text) {
        return ArabicScript.folded(text);
    }

    /** The ending of an indefinite object, and those of what belongs to somebody. */
    private static void addEndings(String name, Set<String> forms) {
        String[] words = name.split(" ");
        String last = words[words.length - 1];
        if (isDefinite(last) || !ArabicScript.isWriting(last) || last.length() < SHORTEST) {
            return;
        }
        String before = name.substring(0, name.length() - 1);
        boolean feminine = last.endsWith("ة");
        POSSESSIVES.forEach(ending -> forms.add(feminine ? before + "ت" + ending : name + ending));
        boolean nunated = words.length == 1 && !feminine && "اىء".indexOf(last.charAt(last.length() - 1)) < 0;
        if (nunated) {
            forms.add(name + "ا");
        }
    }

    /** The name as it is, without an article, with one on its last word, and on its first two. */
    private static Set<String> definites(String name) {
        String[] words = name.split(" ");
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        String before = name.substring(0, name.length() - words[words.length - 1].length());
        forms.add(before + definite(words[words.length - 1]));
        if (words.length > 1) {
            forms.add(definite(words[0]) + name.substring(words[0].length()));
            int rest = words[0].length() + 1 + words[1].length();
            forms.add(definite(words[0]) + " " + definite(words[1]) + name.substring(rest));
        }
        forms.add(bare(name));
        return forms;
    }

    private static String bare(String name) {
        List<String> none = new ArrayList<>();
        for (String word : name.split(" ")) {
            none.add(isDefinite(word) ? word.substring(ARTICLE.length()) : word);
        }
        return String.join(" ", none);
    }

    private static String definite(String word) {
        boolean takes = !isDefinite(word) && word.length() >= SHORTEST && ArabicScript.isWriting(word);
        return takes ? ARTICLE + word : word;
    }

    private static boolean isDefinite(String word) {
        return word.startsWith(ARTICLE) && word.length() > 4;
    }

    // The alef of the article falls out behind li-.
    private static String glued(String proclitic, String form) {
        return proclitic.endsWith("ل") && isDefinite(form) ? proclitic + form.substring(1) : proclitic + form;
    }
}
