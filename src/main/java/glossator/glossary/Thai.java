package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Thai: nothing is inflected, and a name is a name wherever it stands. The words that make nouns of verbs and that join a
 * kind to a thing may be missing, and loan words have more than one spelling.
 */
final class Thai implements LanguageModule {
    private static final String ACTION = "การ";
    private static final String QUALITY = "ความ";

    /** What is left must have so many letters: a shorter verb is an everyday one. */
    private static final int SHORTEST_VERB = 6;

    private static final int SHORTEST_ADJECTIVE = 8;

    /** Two spellings of one sound of a loan word. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("็", ""),
            List.of("ร์ก", "ร์ค"),
            List.of("ิร์", "ิ"),
            List.of("์ต", "ต"),
            List.of("เวป", "เว็บ"),
            List.of("อัป", "อัพ"),
            List.of("แอป", "แอพ"),
            List.of("อินเทอร์เน็ต", "อินเตอร์เน็ต"),
            List.of("ดาต้า", "ดาตา"));

    private static final char SILENT = '\u0E4C';

    private static final List<String> KINDS = List.of("สถาปัตยกรรม", "ระบบ", "แอปพลิเคชัน");

    private static final int SHORTEST_THING = 10;

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        if (name.startsWith(ACTION) && name.length() - ACTION.length() >= SHORTEST_VERB) {
            variants.add(name.substring(ACTION.length()));
        }
        if (name.startsWith(QUALITY) && name.length() - QUALITY.length() >= SHORTEST_ADJECTIVE) {
            variants.add(name.substring(QUALITY.length()));
        }
        int kind = name.indexOf("แบบ");
        if (kind > 2 && kind < name.length() - 4) {
            variants.add(name.substring(0, kind) + name.substring(kind + 3));
        }
        for (String architecture : KINDS) {
            boolean names = name.startsWith(architecture) && name.length() - architecture.length() >= SHORTEST_THING;
            if (names) {
                variants.add(name.substring(architecture.length()));
            }
        }
        variants.add(name.replace(" ", ""));
        addWithoutSilent(name, variants);
        for (List<String> spellings : SPELLINGS) {
            variants.add(name.replace(spellings.get(0), spellings.get(1)));
            if (!spellings.get(1).isEmpty() && spellings.get(1).length() > 1) {
                variants.add(name.replace(spellings.get(1), spellings.get(0)));
            }
        }
        variants.remove(name);
        return List.copyOf(variants);
    }

    /** The name without one of the letters that a loan keeps from its origin and nobody reads. */
    private static void addWithoutSilent(String name, Set<String> variants) {
        for (int i = name.indexOf(SILENT); i > 1; i = name.indexOf(SILENT, i + 1)) {
            variants.add(name.substring(0, i - 1) + name.substring(i + 1));
        }
    }

    // The end -tion has a tone mark or none.
    @Override
    public String fold(String text) {
        return text.equals("ชั่") ? "ชั" : text;
    }
}
