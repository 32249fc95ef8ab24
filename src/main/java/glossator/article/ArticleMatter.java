package glossator.article;

import glossator.frontmatter.Picture;
import glossator.frontmatter.Source;
import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.Moment;
import glossator.yaml.PartialDate;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front matter of an explainer, key by key as the contract lists them. */
public record ArticleMatter(
        @Key(required = true) Located<String> title,
        Optional<Moment> date,
        Optional<Located<String>> slug,
        Optional<Located<String>> summary,
        Optional<String> description,
        Optional<Moment> updated,
        Optional<Located<String>> language,
        Optional<String> translationKey,
        List<Located<String>> authors,
        List<Located<String>> topics,
        List<Located<String>> series,
        boolean draft,
        Optional<Moment> publishDate,
        Optional<Moment> expiryDate,
        Optional<Located<Moment>> reviewDate,
        List<Located<String>> keyPoints,
        List<TimelineEntry> timeline,
        List<Located<String>> people,
        List<Source> sources,
        List<Change> updates,
        List<AnchoredNote> notes,
        Optional<Picture> image,
        List<Located<String>> aliases,
        Optional<YamlNode> gloss,
        Optional<YamlNode> scope,
        Map<String, Object> params) {

    /** One line of a timeline. */
    public record TimelineEntry(
            @Key(required = true) PartialDate date,
            @Key(required = true) Located<String> text) {}

    /** An entry of the record of changes. */
    public record Change(
            @Key(required = true) PartialDate date,
            @Key(required = true) Kind kind,
            @Key(required = true) Located<String> text) {}

    /** What a change was. */
    public enum Kind {
        UPDATE,
        CORRECTION,
        CLARIFICATION
    }

    /** A note anchored to a passage by the passage's own words, and by what stands before or after it. */
    public record AnchoredNote(
            @Key(required = true) Located<String> quote,
            @Key(required = true) Located<String> note,
            Optional<String> prefix,
            Optional<String> suffix) {}
}
