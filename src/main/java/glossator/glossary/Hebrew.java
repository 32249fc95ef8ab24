package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Hebrew: the letters that are glued to the front, the article, and the regular plurals; points do not count. */
final class Hebrew implements LanguageModule {
    /** A shorter word with a letter before it is too often another word. */
    private static final int SHORTEST = 3;

    private static final List<String> PREFIXES =
            List.of("", "ה", "ו", "ב", "כ", "ל", "מ", "ש", "וה", "שה", "מה", "וב", "ול", "ומ", "כש", "שב", "של");

    /** Those that make no noun of three letters: ספר is a book, but מספר a number. */
    private static final Set<String> SAFE_PREFIXES = Set.of("", "ה", "ו", "ב", "ל", "וה", "שה", "מה");

    /** Those of a phrase in another number: its words make it sure, and the rarer ones would make it long. */
    private static final Set<String> FREQUENT_PREFIXES = Set.of("", "ה", "ו", "ב", "ל", "מ", "ש", "וה");

    /** Those that leave the article behind them; the others swallow it. */
    private static final Set<String> BEFORE_ARTICLE = Set.of("", "ו", "מ", "ש", "כש");

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> inflected(String name) {
        boolean written = name.length() >= SHORTEST
                && name.codePoints().allMatch(c -> Characters.isSpace(c) || Characters.isHyphen(c) || isQuoted(c));
        if (!written) {
            return Characters.isHebrew(name.isEmpty() ? ' ' : name.charAt(0)) ? withLatin(name) : List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        List<String> numbers = new ArrayList<>(List.of(name));
        numbers.addAll(HebrewNumber.of(name));
        for (String form : numbers) {
            boolean phrase = !form.equals(name) && name.indexOf(' ') > 0;
            boolean all = form.length() > SHORTEST && !phrase;
            Set<String> some = phrase ? FREQUENT_PREFIXES : SAFE_PREFIXES;
            for (String definite : definites(form)) {
                PREFIXES.stream()
                        .filter(prefix -> all || some.contains(prefix))
                        .filter(prefix -> BEFORE_ARTICLE.contains(prefix) || !isArticled(definite, form))
                        .forEach(
                                prefix -> forms.addAll(List.of(prefix + definite, prefix + doubled(prefix, definite))));
            }
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    private static boolean isArticled(String definite, String form) {
        return definite.startsWith("ה") && !definite.regionMatches(0, form, 0, 2);
    }

    private static boolean isQuoted(int c) {
        return Characters.isHebrew(c) || c == '"' || c == '\u05F4';
    }

    /** A name that ends in a foreign word: its plural, with prefixes, and the article that a hyphen parts from that word. */
    private static List<String> withLatin(String name) {
        int last = name.lastIndexOf(' ') + 1;
        if (last == 0 || !name.substring(0, last).codePoints().allMatch(c -> c == ' ' || Characters.isHebrew(c))) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        List<String> heads = new ArrayList<>(List.of(name));
        heads.addAll(HebrewNumber.of(name));
        for (String head : heads) {
            int rest = head.lastIndexOf(' ') + 1;
            String definite = head.substring(0, rest) + "ה-" + head.substring(rest);
            for (String prefix : SAFE_PREFIXES) {
                forms.addAll(List.of(prefix + head, prefix + definite));
            }
        }
        forms.remove(name);
        return List.copyOf(forms);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.HEBREW;
    }

    @Override
    public String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c < 0x591 || c > 0x5C7 || c == 0x5BE).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A consonant vav is written twice behind a prefix: וירטואלי, הווירטואלי. */
    private static String doubled(String prefix, String word) {
        boolean doubles = !prefix.isEmpty() && word.startsWith("ו") && !word.startsWith("וו");
        return doubles ? "ו" + word : word;
    }

    /** The name, with the article on its last word, and on each word. */
    private static Set<String> definites(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        int last = name.lastIndexOf(' ') + 1;
        if (last > 0) {
            forms.add(name.substring(0, last) + "ה" + doubled("ה", name.substring(last)));
            List<String> all = new ArrayList<>();
            for (String word : name.split(" ")) {
                all.add("ה" + doubled("ה", word));
            }
            forms.add(String.join(" ", all));
        }
        return forms;
    }
}
