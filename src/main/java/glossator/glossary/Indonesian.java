package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Indonesian and Malay: the pronouns and particles glued to the last word, the plural that says a word twice, and the verbs
 * of loans in -si.
 */
final class Indonesian implements LanguageModule {
    private static final List<String> ENDINGS = List.of("nya", "ku", "mu", "lah", "kah", "pun", "nyalah", "nyapun");

    private static final WordJoints JOINTS =
            new WordJoints("auto multi mikro micro inter sub pra pasca anti meta hiper siber super web swa antar non");

    @Override
    public List<String> inflected(String name) {
        List<String> forms =
                new ArrayList<>(LastWord.inflect(name, word -> forms(word, word.length() == name.length())));
        int space = name.indexOf(' ');
        String head = space < 0 ? "" : name.substring(0, space);
        if (head.length() > 3 && !LastWord.isAcronym(head) && head.chars().allMatch(Character::isLetter)) {
            forms.add(head + "-" + Names.small(head) + name.substring(space));
        }
        return forms;
    }

    private static final GenericHead KINDS = new GenericHead(Set.of("arsitektur", "sistem", "aplikasi"), true, 10, 2);

    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>(JOINTS.variants(name));
        variants.addAll(KINDS.dropped(name));
        if (Names.small(name).startsWith("penyedia layanan ")) {
            variants.add(name.substring(0, 8) + name.substring(16));
        }
        return variants;
    }

    @Override
    public boolean isForeign(String name) {
        return EnglishLook.has(name);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.INDONESIAN;
    }

    /** What is done and what does it, of a loan in -si, which is noun and stem of a verb in one: enkripsi, dienkripsi. */
    private static List<String> verbs(String word) {
        String small = Names.small(word);
        if (!small.endsWith("si") || small.length() < 7) {
            return List.of();
        }
        String active =
                "aeiou".indexOf(small.charAt(0)) >= 0 ? "meng" : "bfv".indexOf(small.charAt(0)) >= 0 ? "mem" : "";
        List<String> verbs = new ArrayList<>(List.of("di" + small, "ter" + small, "di" + small + "kan"));
        if (!active.isEmpty()) {
            verbs.addAll(List.of(active + small, active + small + "kan"));
        }
        return verbs;
    }

    private static List<String> forms(String word, boolean alone) {
        if (word.length() < 3) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(Suffixes.on(word, ENDINGS));
        if (alone && !LastWord.isAcronym(word)) {
            String twice = word + "-" + Names.small(word);
            forms.addAll(List.of(twice, twice + "nya"));
            forms.addAll(verbs(word));
        }
        return forms;
    }
}
