package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The other numbers of an Arabic name without articles: its head in the plural or back in the singular, with an adjective
 * in the feminine where the head is a plural of things.
 */
final class ArabicNumber {
    private ArabicNumber() {}

    /**
     * The other numbers.
     *
     * @param agrees whether the head had an article, so that what follows it is an adjective and no complement
     */
    static Set<String> of(String name, boolean agrees) {
        int space = name.indexOf(' ');
        String head = space < 0 ? name : name.substring(0, space);
        String rest = space < 0 ? "" : name.substring(space);
        Set<String> forms = new LinkedHashSet<>();
        boolean feminine = head.endsWith("ة");
        String stem = feminine ? head.substring(0, head.length() - 1) : head;
        Set<String> plurals = new LinkedHashSet<>();
        if (!head.endsWith("ات")) {
            plurals.addAll(ArabicPlurals.plurals(head));
            plurals.add(stem + "ات");
        }
        for (String plural : plurals) {
            addPlural(plural, rest, agrees, forms);
        }
        addSingulars(head, rest, agrees, forms);
        if (!rest.isEmpty() && ArabicPlurals.isParticiple(head)) {
            forms.add(head + "ة" + rest);
        }
        if (rest.isEmpty()) {
            String dual = feminine ? stem + "ت" : stem;
            forms.addAll(List.of(dual + "ين", dual + "ان"));
            if (!feminine && !head.endsWith("ات")) {
                forms.add(head + "ون");
            }
        } else if (!feminine && !agrees) {
            // A plural of persons loses its last letter before a complement.
            addComplements(head + "و", rest, forms);
            addComplements(head + "ي", rest, forms);
        }
        return forms;
    }

    private static void addPlural(String plural, String rest, boolean agrees, Set<String> forms) {
        if (!agrees || rest.isEmpty()) {
            forms.add(plural + rest);
        }
        if (!rest.isEmpty() && !rest.endsWith("ة") && !rest.endsWith("ات")) {
            forms.add(plural + rest + "ة");
        } else if (agrees) {
            forms.add(plural + rest);
        }
    }

    private static void addSingulars(String head, String rest, boolean agrees, Set<String> forms) {
        if (head.endsWith("ات") && head.length() > 4) {
            String stem = head.substring(0, head.length() - 2);
            forms.add(stem + "ة" + rest);
            forms.add(stem + (agrees ? masculine(rest) : rest));
        }
        for (String singular : ArabicPlurals.singulars(head)) {
            forms.add(singular + (singular.endsWith("ة") ? rest : masculine(rest)));
            if (!agrees) {
                forms.add(singular + rest);
            }
        }
    }

    private static void addComplements(String head, String rest, Set<String> forms) {
        forms.add(head + rest);
        int feminine = rest.indexOf("ة ");
        if (feminine > 0) {
            forms.add(head + rest.substring(0, feminine) + "ات" + rest.substring(feminine + 1));
        }
    }

    private static String masculine(String adjective) {
        return adjective.endsWith("ة") ? adjective.substring(0, adjective.length() - 1) : adjective;
    }
}
