package glossator.glossary;

import glossator.frontmatter.Picture;
import glossator.frontmatter.Source;
import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.Moment;
import glossator.yaml.Patterns;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The front matter of a term, key by key as the contract lists them. */
public record TermMatter(
        @Key(required = true, about = "The headword.") Located<String> term,

        @Key(pattern = Patterns.SLUG, about = "Its address and its name elsewhere; otherwise the name of the file.")
        Optional<Located<String>> id,

        @Key(about = "Other names.") List<Located<String>> aliases,

        @Key(about = "Inflected forms that the rules do not give.")
        List<Located<String>> forms,

        @Key(about = "Misspellings: found, never shown.") List<Located<String>> hidden,
        @Key(about = "What an abbreviation stands for.") Optional<String> expansion,

        @Key(
                proposed = {"concept", "person", "organisation", "place", "event", "law", "abbreviation"},
                about = "What it names; otherwise a concept.")
        Optional<Located<String>> kind,

        @Key(
                pattern = Patterns.LANGUAGE,
                about = "The language of its own words, where it is another than that of the text.")
        Optional<Located<String>> lang,

        @Key(about = "How it is said.") Optional<String> pronunciation,

        @Key(value = "case", about = "How capitals count when it is looked for; otherwise smart.")
        Optional<Term.LetterCase> letterCase,

        @Key(about = "none: only the forms that are written here.")
        Optional<Inflect> inflect,

        @Key(about = "false: only where it is marked by hand.")
        Optional<Boolean> auto,

        @Key(
                proposed = {"page", "section", "all"},
                pattern = Patterns.OCCURRENCE,
                least = 1,
                about = "How often it is marked: page (once), section, all, or a number.")
        Optional<YamlNode> occurrence,

        @Key(
                written = {String.class, String[].class},
                about = "The fields in which the name means this.")
        Optional<YamlNode> scope,

        @Key(value = "short", about = "One or two sentences of Markdown for the card; otherwise the first paragraph.")
        Optional<Located<String>> brief,

        @Key(about = "A picture of it.") Optional<Picture> image,
        @Key(about = "What the definition relies on.") List<Source> sources,
        @Key(about = "Ids of terms to look at as well.") List<Located<String>> see,

        @Key(about = "Addresses of the same thing elsewhere.")
        List<Located<String>> sameAs,

        @Key(about = "When it was last changed.") Optional<Moment> updated,

        @Key(about = "When it should be looked at again; once past, a warning.")
        Optional<Located<Moment>> reviewDate,

        @Key(about = "The same in each translation of one term.")
        Optional<String> translationKey) {

    /** Whether inflected forms are generated. */
    public enum Inflect {
        AUTO,
        NONE
    }
}
