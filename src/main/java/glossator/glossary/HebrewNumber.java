package glossator.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The other numbers of a Hebrew name: of a word both regular plurals, or the singulars that a plural may have; of a phrase
 * those of the head before its complement and before an adjective that agrees.
 */
final class HebrewNumber {
    /** Plurals that lose or change a letter inside. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "צומת", "צמתים",
            "קובץ", "קבצים",
            "עותק", "עותקים",
            "אות", "אותיות",
            "צורך", "צרכים",
            "חודש", "חודשים",
            "כלי", "כלים",
            "תהליך", "תהליכים");

    private HebrewNumber() {}

    /** The name in its other numbers, without an article. */
    static Set<String> of(String name) {
        int space = name.indexOf(' ');
        Set<String> forms = new LinkedHashSet<>();
        if (space < 0) {
            forms.addAll(numbers(name));
            return forms;
        }
        String head = name.substring(0, space);
        String rest = name.substring(space + 1);
        int second = rest.indexOf(' ');
        String next = second < 0 ? rest : rest.substring(0, second);
        String tail = second < 0 ? "" : rest.substring(second);
        boolean complement = "לבכ".indexOf(rest.charAt(0)) >= 0;
        for (String number : numbers(head)) {
            boolean masculine = number.endsWith("ים");
            forms.add((masculine ? number.substring(0, number.length() - 1) : number) + " " + rest);
            if (masculine && complement) {
                forms.add(number + " " + rest);
            }
            agreeing(next, isFeminine(head), number).forEach(adjective -> forms.add(number + " " + adjective + tail));
        }
        forms.remove(name);
        return forms;
    }

    /** The forms of an adjective beside a noun in another number, in the gender that the noun keeps. */
    private static List<String> agreeing(String adjective, boolean feminine, String noun) {
        String ending = feminine ? "ות" : "ים";
        boolean plural = noun.endsWith("ים") || noun.endsWith("ות");
        return numbers(adjective).stream()
                .filter(form -> plural ? form.endsWith(ending) : !form.endsWith("ים") && !form.endsWith("ות"))
                .toList();
    }

    private static boolean isFeminine(String noun) {
        return noun.endsWith("ה") || noun.endsWith("ת");
    }

    private static List<String> numbers(String word) {
        if (IRREGULAR.containsKey(word)) {
            return List.of(IRREGULAR.get(word));
        }
        if (word.length() < 3) {
            return List.of();
        }
        boolean plural = (word.endsWith("ים") || word.endsWith("ות")) && word.length() > 4;
        return plural ? singulars(word) : plurals(word);
    }

    private static List<String> plurals(String word) {
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ים")) {
            return List.of();
        }
        if (word.endsWith("מה")) {
            return List.of(stem + "ות", stem + "אות", stem + "ים");
        }
        if (word.endsWith("ה")) {
            return List.of(stem + "ות", stem + "ים");
        }
        if (word.endsWith("ת")) {
            return List.of(stem + "ות", word + "ים", word + "ות");
        }
        boolean adjective = word.endsWith("י");
        return adjective
                ? List.of(word + "ם", word + "ים", word + "ות")
                : List.of(unfinal(word) + "ים", unfinal(word) + "ות");
    }

    private static List<String> singulars(String word) {
        List<String> words = new ArrayList<>();
        String stem = word.substring(0, word.length() - 2);
        if (word.endsWith("ים")) {
            words.add(finalized(stem));
            words.add(stem + "ה");
            words.add(stem + "י");
        } else {
            words.addAll(List.of(stem + "ה", stem + "ת", finalized(stem)));
            // An abstract noun looks like a plural: אמינות, אמינויות.
            words.add(stem + "ויות");
        }
        return words;
    }

    /** A letter has another shape at the end of a word. */
    private static String unfinal(String word) {
        return swapped(word, "ךםןףץ", "כמנפצ");
    }

    private static String finalized(String stem) {
        return swapped(stem, "כמנפצ", "ךםןףץ");
    }

    private static String swapped(String word, String from, String to) {
        int place = from.indexOf(word.charAt(word.length() - 1));
        return place < 0 ? word : word.substring(0, word.length() - 1) + to.charAt(place);
    }
}
