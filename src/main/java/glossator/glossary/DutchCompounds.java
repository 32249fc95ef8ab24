package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dutch compounds with foreign parts, which are written solid by rule and apart by habit: cloudcomputing, cloud computing. */
final class DutchCompounds {
    private static final Set<String> FIRSTS = Names.words("""
            cloud edge web data server client software hardware service container cluster machine security proxy cache
            storage hosting internet online media open source opensource load micro mobile app host network netwerk
            computer desktop mainframe blockchain crypto big smart deep cyber""");

    private static final Set<String> LASTS = Names.words("""
            computing software server servers hosting storage service services applicatie applicaties app apps provider
            providers dienst diensten omgeving omgevingen platform platforms platformen infrastructuur netwerk netwerken
            systeem systemen technologie mesh learning native balancer balancers balancing lake lakes center centers centre
            architectuur architecturen orkestratie registry beveiliging beheer cluster clusters machine machines security""");

    private DutchCompounds() {}

    /** The name with one pair of its words joined, with one of its compounds taken apart, or both. */
    static List<String> variants(String name) {
        List<String> variants = new ArrayList<>();
        List<String> parts = NounPhrase.parts(name);
        for (int i = 0; i < parts.size(); i++) {
            boolean joint = i > 0
                    && i + 1 < parts.size()
                    && LastWord.isJoint(parts.get(i).charAt(0));
            if (joint && isPair(parts.get(i - 1), parts.get(i + 1))) {
                variants.add(replaced(parts, i - 1, i + 2, parts.get(i - 1) + Names.small(parts.get(i + 1))));
            }
            int cut = cut(Names.small(parts.get(i)));
            if (cut > 0) {
                String first = parts.get(i).substring(0, cut);
                String spaced = Names.small(first).equals("opensource")
                        ? first.substring(0, 4) + " " + first.substring(4)
                        : first;
                variants.add(
                        replaced(parts, i, i + 1, spaced + "-" + parts.get(i).substring(cut)));
            }
        }
        if (Names.small(name).startsWith("open source ")) {
            String rest = name.substring("open source ".length());
            variants.add("opensource" + rest);
            variants.add("opensource-" + rest);
        }
        return variants;
    }

    private static boolean isPair(String first, String last) {
        return FIRSTS.contains(Names.small(first)) && LASTS.contains(Names.small(last));
    }

    private static int cut(String word) {
        for (int cut = 3; cut < word.length() - 2; cut++) {
            if (FIRSTS.contains(word.substring(0, cut)) && LASTS.contains(word.substring(cut))) {
                return cut;
            }
        }
        return 0;
    }

    private static String replaced(List<String> parts, int from, int to, String replacement) {
        return String.join("", parts.subList(0, from)) + replacement + String.join("", parts.subList(to, parts.size()));
    }
}
