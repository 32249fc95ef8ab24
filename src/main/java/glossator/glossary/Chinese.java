package glossator.glossary;

import java.util.List;
import java.util.Set;

/** Chinese: nothing is inflected; a name is a name wherever it stands, and its middle dots may be missing. */
final class Chinese implements LanguageModule {
    @Override
    public List<String> variants(String name) {
        String plain = name.replace("·", "").replace("・", "");
        return plain.equals(name) ? List.of() : List.of(plain);
    }

    @Override
    public Set<String> stopWords() {
        return StopWords.CHINESE;
    }
}
