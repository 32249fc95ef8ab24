package glossator.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Persian: plurals, possessives and the ezafe. What stands behind a non-joiner is a word of its own to the tokenizer, so
 * only the glued endings of the last word are written out, and all those of the first.
 */
final class Persian implements LanguageModule {
    private static final List<String> ENDINGS =
            List.of("ها", "های", "هایی", "هایش", "هایشان", "هایم", "ی", "ای", "یی", "ش", "شان", "مان", "ات", "ان");

    private static final List<String> INNER = List.of(" ها", " های", "ها", "های", " ی", "ی");

    private static final List<String> ON_LATIN = List.of("ها", "های", "هایی", "ی");

    /** Second parts that are written apart, with a non-joiner, or as one with the word before. */
    private static final List<String> SECOND_PARTS = List.of(
            "محور", "پذیر", "پذیری", "سازی", "ساز", "گرا", "بندی", "نویسی", "دهی", "دهنده", "کننده", "شده", "افزار",
            "گذاری", "گیری", "مند", "رسانی", "یابی");

    private static final GenericHead KINDS = new GenericHead(Set.of("معماری", "سیستم", "سامانه"), true, 8, 1);

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> inflected(String name) {
        if (name.length() > 1 && !Characters.isArabic(name.codePointBefore(name.length()))) {
            Set<String> forms = new LinkedHashSet<>(Suffixes.on(name, ON_LATIN));
            addInner(name, forms);
            return List.copyOf(forms);
        }
        if (!ArabicScript.isWriting(name) || name.length() < 3) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        ENDINGS.forEach(ending -> forms.add(name + ending));
        addInner(name, forms);
        forms.remove(name);
        return List.copyOf(forms);
    }

    @Override
    public List<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>(KINDS.dropped(name));
        String joiner = String.valueOf((char) Characters.NON_JOINER);
        variants.add(name.replace(joiner, ""));
        for (String plural : List.of("ها", "های")) {
            for (String joint : List.of(joiner, " ", "")) {
                addSingular(name, joint + plural, variants);
            }
        }
        for (String second : SECOND_PARTS) {
            variants.add(withoutGap(name, second));
        }
        variants.remove(name);
        return List.copyOf(variants);
    }

    /** What can be done to a thing has the word for the possibility without its last letter. */
    @Override
    public List<String> kin(String name) {
        boolean possibility = name.endsWith("پذیری") && name.length() > 7;
        return possibility ? List.of(name.substring(0, name.length() - 1)) : List.of();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.PERSIAN;
    }

    @Override
    public String fold(String text) {
        return ArabicScript.folded(text).replace('ى', 'ی');
    }

    /** The forms of the first word of a phrase, of which a complement or an adjective follows. */
    private static void addInner(String name, Set<String> forms) {
        int space = name.indexOf(' ');
        if (space < 3 || !ArabicScript.isWriting(name.substring(0, space))) {
            return;
        }
        String first = name.substring(0, space);
        String rest = name.substring(space);
        INNER.forEach(ending -> forms.add(first + ending + rest));
        ArabicPlurals.plurals(first).forEach(plural -> forms.add(plural + rest));
        if (first.endsWith("نده")) {
            forms.add(first.substring(0, first.length() - 1) + "گان" + rest);
        }
    }

    /** A headword in the plural, with its first or only word in the singular. */
    private static void addSingular(String name, String plural, Set<String> variants) {
        int space = name.indexOf(' ');
        boolean ends = name.endsWith(plural) && name.length() - plural.length() > 2;
        if (ends) {
            variants.add(name.substring(0, name.length() - plural.length()));
        }
        for (int end = space; end > 0; end = name.indexOf(' ', end + 1)) {
            String first = name.substring(0, end);
            boolean one = first.endsWith(plural) && first.length() - plural.length() > 2;
            if (one) {
                variants.add(first.substring(0, first.length() - plural.length()) + name.substring(end));
            }
        }
    }

    private static String withoutGap(String name, String second) {
        int place = name.indexOf(" " + second);
        return place > 1 ? name.substring(0, place) + name.substring(place + 1) : name;
    }
}
