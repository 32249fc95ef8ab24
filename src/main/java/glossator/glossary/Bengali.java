package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Bengali: articles, plurals and cases glued to the last word. */
final class Bengali implements LanguageModule {
    private static final List<String> AFTER_ANY = List.of(
            "টি", "টির", "টিকে", "টিতে", "টা", "টার", "গুলি", "গুলির", "গুলিকে", "গুলিতে", "গুলো", "গুলোর", "গুলোকে",
            "গুলোতে", "কে", "ও", "ই", "সমূহ", "সমূহের", "সমূহে", "দের", "দেরকে", "গুলোও", "টিও", "টাই", "টিই");

    private static final List<String> AFTER_CONSONANT = List.of("ের", "ে", "েরও", "েরই", "েই", "েও", "েরা", "েরাও");

    private static final List<String> AFTER_VOWEL = List.of("র", "তে", "য়", "য়", "য়ে", "রা", "রও", "তেও", "য়ও");

    /** The nasal ends a loan in -ing, which takes its endings with a glide or as a vowel of their own. */
    private static final List<String> AFTER_NASAL = List.of("য়ের", "য়ের", "এর", "য়ে", "য়ে", "এ");

    private static final char NASAL = 'ং';

    private static final GenericHead KINDS = new GenericHead(Set.of("আর্কিটেকচার", "স্থাপত্য"), false, 10, 1);

    @Override
    public boolean isCaseless() {
        return true;
    }

    @Override
    public List<String> inflected(String name) {
        int last = name.isEmpty() ? ' ' : name.codePointBefore(name.length());
        if (name.length() < 2 || Character.UnicodeScript.of(last) != Character.UnicodeScript.BENGALI) {
            return List.of();
        }
        boolean vowel = Characters.isMark(last) || last >= 0x985 && last <= 0x994;
        List<String> forms = new ArrayList<>(Suffixes.on(name, AFTER_ANY));
        if (last == NASAL) {
            forms.addAll(Suffixes.on(name, AFTER_NASAL));
        }
        forms.addAll(Suffixes.on(name, vowel ? AFTER_VOWEL : AFTER_CONSONANT));
        return forms.stream().distinct().toList();
    }

    @Override
    public List<String> variants(String name) {
        List<String> variants = new ArrayList<>(KINDS.dropped(name));
        variants.add(SpokenLetters.BENGALI.spelled(name));
        variants.add(name.replace("ডেটা", "ডাটা"));
        variants.add(name.replace("ডাটা", "ডেটা"));
        int space = name.indexOf(' ');
        if (space > 2 && space == name.lastIndexOf(' ') && name.length() - space > 3) {
            variants.add(name.replace(" ", ""));
        }
        variants.removeIf(name::equals);
        return variants;
    }

    /** What can be done to a thing: সম্প্রসারণযোগ্যতা, সম্প্রসারণযোগ্য. */
    @Override
    public List<String> kin(String name) {
        String possibility = "যোগ্যতা";
        boolean names = name.endsWith(possibility) && name.length() > possibility.length() + 3;
        return names ? List.of(name.substring(0, name.length() - 2)) : List.of();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.BENGALI;
    }
}
