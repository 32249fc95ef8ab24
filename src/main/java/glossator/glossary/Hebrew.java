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

    @Override
    public List<String> inflected(String name) {
        boolean written =
                name.length() >= SHORTEST && name.codePoints().allMatch(c -> c == ' ' || Characters.isHebrew(c));
        if (!written) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String form : numbers(name)) {
            for (String definite : definites(form)) {
                PREFIXES.stream()
                        .filter(prefix -> form.length() > SHORTEST || SAFE_PREFIXES.contains(prefix))
                        .forEach(prefix -> forms.add(prefix + definite));
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

    private static Set<String> numbers(String name) {
        String[] words = name.split(" ");
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        if (words.length == 1) {
            forms.addAll(plurals(name));
        } else if (words.length == 2) {
            for (String head : plurals(words[0])) {
                String construct = head.endsWith("ים") ? head.substring(0, head.length() - 1) : head;
                forms.add(construct + " " + words[1]);
                plurals(words[1]).forEach(adjective -> forms.add(head + " " + adjective));
            }
        }
        return forms;
    }

    private static List<String> plurals(String word) {
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ים") || word.endsWith("ות")) {
            return word.endsWith("ות") && word.length() > 4
                    ? List.of(stem.substring(0, stem.length() - 1) + "ויות")
                    : List.of(word);
        }
        if (word.endsWith("ה")) {
            return List.of(stem + "ות", stem + "ים");
        }
        if (word.endsWith("ת")) {
            return List.of(stem + "ות", word + "ים", word + "ות");
        }
        return List.of(unfinal(word) + "ים", unfinal(word) + "ות");
    }

    /** A letter has another shape at the end of a word. */
    private static String unfinal(String word) {
        int place = "ךםןףץ".indexOf(word.charAt(word.length() - 1));
        return place < 0 ? word : word.substring(0, word.length() - 1) + "כמנפצ".charAt(place);
    }

    /** The name, with the article on its last word, and on each word. */
    private static Set<String> definites(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        int last = name.lastIndexOf(' ') + 1;
        if (last > 0) {
            forms.add(name.substring(0, last) + "ה" + name.substring(last));
            List<String> all = new ArrayList<>();
            for (String word : name.split(" ")) {
                all.add("ה" + word);
            }
            forms.add(String.join(" ", all));
        }
        return forms;
    }
}
