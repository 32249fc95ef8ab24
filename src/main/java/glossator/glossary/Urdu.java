package glossator.glossary;

import java.util.List;
import java.util.Set;

/** Urdu: the oblique and the plural of the last word; postpositions stand apart. */
final class Urdu implements LanguageModule {
    @Override
    public List<String> inflected(String name) {
        if (!ArabicScript.isWriting(name) || name.length() < 3) {
            return List.of();
        }
        if (name.endsWith("ا") || name.endsWith("ہ")) {
            return Suffixes.instead(name, name.substring(name.length() - 1), List.of("ے", "وں"));
        }
        return name.endsWith("ی")
                ? Suffixes.instead(name, "ی", List.of("یاں", "یوں", "یات"))
                : Suffixes.on(name, List.of("وں", "یں", "ات", "ز"));
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.URDU;
    }

    @Override
    public String fold(String text) {
        return ArabicScript.folded(text);
    }
}
