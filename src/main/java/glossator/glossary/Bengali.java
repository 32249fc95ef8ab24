package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Bengali: articles, plurals and cases glued to the last word. */
final class Bengali implements LanguageModule {
    private static final List<String> AFTER_ANY = List.of(
            "টি", "টির", "টিকে", "টিতে", "টা", "টার", "গুলি", "গুলির", "গুলিকে", "গুলিতে", "গুলো", "গুলোর", "গুলোকে",
            "গুলোতে", "কে", "ও", "ই");

    private static final List<String> AFTER_CONSONANT = List.of("ের", "ে", "েরও", "েই");

    private static final List<String> AFTER_VOWEL = List.of("র", "তে", "য়", "য়", "য়ে");

    @Override
    public List<String> inflected(String name) {
        int last = name.isEmpty() ? ' ' : name.codePointBefore(name.length());
        if (name.length() < 2 || Character.UnicodeScript.of(last) != Character.UnicodeScript.BENGALI) {
            return List.of();
        }
        boolean vowel = Characters.isMark(last) || last >= 0x985 && last <= 0x994;
        List<String> forms = new ArrayList<>(Suffixes.on(name, AFTER_ANY));
        forms.addAll(Suffixes.on(name, vowel ? AFTER_VOWEL : AFTER_CONSONANT));
        return forms.stream().distinct().toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.BENGALI;
    }
}
