package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Urdu: the oblique and the plural of the last word, an English plural of English loans; postpositions stand apart. Two
 * words of a loan may be written as one.
 */
final class Urdu implements LanguageModule {
    private static final GenericHead KINDS = new GenericHead(Set.of("آرکیٹیکچر", "فن تعمیر"), false, 8, 1);

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> inflected(String name) {
        if (!ArabicScript.isWriting(name) || name.length() < 3) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(singulars(name));
        if (name.endsWith("ندہ")) {
            forms.addAll(Suffixes.instead(name, "ہ", List.of("گان", "ے", "وں")));
        } else if (name.endsWith("ا") || name.endsWith("ہ")) {
            forms.addAll(Suffixes.instead(name, name.substring(name.length() - 1), List.of("ے", "وں")));
        } else if (name.endsWith("ی")) {
            forms.addAll(Suffixes.instead(name, "ی", List.of("یاں", "یوں", "یات")));
        } else {
            forms.addAll(Suffixes.on(name, List.of("وں", "یں", "ین", "ات", "ز", "س")));
        }
        if (name.endsWith("ت")) {
            forms.addAll(Suffixes.instead(name, "ت", List.of("ات")));
        }
        return forms;
    }

    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>(KINDS.dropped(name));
        int space = name.indexOf(' ');
        boolean pair = space > 1 && space == name.lastIndexOf(' ') && ArabicScript.isWriting(name);
        if (pair) {
            variants.add(name.replace(" ", ""));
        }
        variants.add(SpokenLetters.ARABIC.spelled(name));
        variants.remove(name);
        return variants;
    }

    /** What can be done to a thing has the word for the possibility without its last letter. */
    @Override
    public List<String> kin(String name) {
        boolean possibility = name.endsWith("پذیری") && name.length() > 7;
        return possibility ? List.of(name.substring(0, name.length() - 1)) : List.of();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.URDU;
    }

    @Override
    public String fold(String text) {
        return ArabicScript.folded(text);
    }

    /** The singular of a headword in the plural, an Urdu or an English one. */
    private static List<String> singulars(String name) {
        boolean feminine = name.endsWith("یاں") || name.endsWith("یں");
        if (feminine && name.length() > 5) {
            String stem = name.substring(0, name.length() - (name.endsWith("یاں") ? 3 : 2));
            return List.of(name.endsWith("یاں") ? stem + "ی" : stem);
        }
        boolean loan = (name.endsWith("ز") || name.endsWith("س")) && name.length() > 5;
        return loan ? List.of(name.substring(0, name.length() - 1)) : List.of();
    }
}
