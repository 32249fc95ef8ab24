package glossator.glossary;

import java.util.List;
import java.util.Set;

/**
 * Hindi: the oblique and the plural of a last word in -ā or -ī; postpositions stand apart. Other nouns have endings that
 * make other words as well, and need {@code forms}.
 */
final class Hindi implements LanguageModule {
    private static final String NUKTA = "़";

    @Override
    public List<String> inflected(String name) {
        if (name.length() < 3) {
            return List.of();
        }
        if (name.endsWith("ा")) {
            return Suffixes.instead(name, "ा", List.of("े", "ों"));
        }
        return name.endsWith("ी") ? Suffixes.instead(name, "ी", List.of("ियाँ", "ियां", "ियों")) : List.of();
    }

    // The nasal before a consonant of its own kind is a letter or a dot, and the dots under letters are often left out.
    @Override
    public List<String> variants(String name) {
        String dotted = name.replace("न्द", "ंद")
                .replace("न्त", "ंत")
                .replace("म्प", "ंप")
                .replace("म्ब", "ंब")
                .replace("न्ट", "ंट")
                .replace("ण्ट", "ंट")
                .replace("ङ्ग", "ंग")
                .replace("ञ्ज", "ंज");
        String lettered = name.replace("ंद", "न्द")
                .replace("ंत", "न्त")
                .replace("ंप", "म्प")
                .replace("ंब", "म्ब");
        return List.of(
                        dotted,
                        lettered,
                        name.replace(NUKTA, ""),
                        name.replace("ऑ", "आ").replace("ॉ", "ा"))
                .stream()
                .filter(variant -> !variant.equals(name))
                .distinct()
                .toList();
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.HINDI;
    }
}
