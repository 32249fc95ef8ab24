package glossator.glossary;

import glossator.frontmatter.Picture;
import glossator.frontmatter.Source;
import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.Moment;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The front matter of a term, key by key as the contract lists them. */
public record TermMatter(
        @Key(required = true) Located<String> term,
        Optional<Located<String>> id,
        List<Located<String>> aliases,
        List<Located<String>> forms,
        List<Located<String>> hidden,
        Optional<String> expansion,
        Optional<Located<String>> kind,
        Optional<Located<String>> lang,
        Optional<String> pronunciation,
        @Key("case") Optional<Term.LetterCase> letterCase,
        Optional<Inflect> inflect,
        Optional<Boolean> auto,
        Optional<YamlNode> occurrence,
        Optional<YamlNode> scope,
        @Key("short") Optional<Located<String>> brief,
        Optional<Picture> image,
        List<Source> sources,
        List<Located<String>> see,
        List<Located<String>> sameAs,
        Optional<Moment> updated,
        Optional<Located<Moment>> reviewDate,
        Optional<String> translationKey) {

    /** Whether inflected forms are generated. */
    public enum Inflect {
        AUTO,
        NONE
    }
}
