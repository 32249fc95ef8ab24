package glossator.article;

import glossator.frontmatter.Picture;
import glossator.frontmatter.Source;
import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.Moment;
import glossator.yaml.PartialDate;
import glossator.yaml.Patterns;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front matter of an explainer, key by key as the contract lists them. */
public record ArticleMatter(
        @Key(required = true, about = "The headline.") Located<String> title,

        @Key(requiredUnless = "draft", about = "When it was published: 2026-02-23, or with a time 2026-02-23T18:30.")
        Optional<Moment> date,

        @Key(pattern = Patterns.SLUG, about = "The last part of its address; otherwise the name of the file.")
        Optional<Located<String>> slug,

        @Key(about = "Markdown of one paragraph: the standfirst, and what lists and feeds say.")
        Optional<Located<String>> summary,

        @Key(about = "Plain text for search engines; otherwise the summary.")
        Optional<String> description,

        @Key(about = "When it was last changed.") Optional<Moment> updated,

        @Key(pattern = Patterns.LANGUAGE, about = "Its language as BCP 47 has it: en, es, pt-BR.")
        Optional<Located<String>> language,

        @Key(about = "The same in each translation of one text.")
        Optional<String> translationKey,

        @Key(about = "Who wrote it; each name has a page.") List<Located<String>> authors,

        @Key(about = "What it belongs to; each topic has a page.")
        List<Located<String>> topics,

        @Key(about = "The series that it is part of.") List<Located<String>> series,
        @Key(about = "true: built with --drafts alone.") boolean draft,

        @Key(about = "Before this it is built with --future alone.")
        Optional<Moment> publishDate,

        @Key(about = "After this it is built with --future alone.")
        Optional<Moment> expiryDate,

        @Key(about = "When it should be looked at again; once past, a warning.")
        Optional<Located<Moment>> reviewDate,

        @Key(about = "What a reader should know who reads nothing else, a line of Markdown each.")
        List<Located<String>> keyPoints,

        @Key(about = "What happened when.") List<TimelineEntry> timeline,

        @Key(about = "Ids of the terms that come first in who is who, in this order.")
        List<Located<String>> people,

        @Key(about = "What the text relies on; with an id, cited as [@id].")
        List<Source> sources,

        @Key(about = "The record of changes.") List<Change> updates,

        @Key(about = "Notes on passages, which are found by their own words.")
        List<AnchoredNote> notes,

        @Key(about = "The picture that stands for it.") Optional<Picture> image,

        @Key(about = "Old addresses, which lead to the new one.")
        List<Located<String>> aliases,

        @Key(
                written = {Boolean.class, Gloss.Settings.class},
                about = "false: no term is marked; or how they are.")
        Optional<YamlNode> gloss,

        @Key(
                written = {String.class, String[].class},
                about = "Which of several terms of one name are meant.")
        Optional<YamlNode> scope,

        @Key(about = "Whatever your templates want, as content.params.")
        Map<String, Object> params) {

    /** One line of a timeline. */
    public record TimelineEntry(
            @Key(required = true, about = "2026, 2026-02 or 2026-02-23.")
            PartialDate date,

            @Key(required = true, about = "Markdown of one paragraph.")
            Located<String> text) {}

    /** An entry of the record of changes. */
    public record Change(
            @Key(required = true, about = "2026, 2026-02 or 2026-02-23.")
            PartialDate date,

            @Key(required = true, about = "What the change was.")
            Kind kind,

            @Key(required = true, about = "Markdown of one paragraph.")
            Located<String> text) {}

    /** What a change was. */
    public enum Kind {
        UPDATE,
        CORRECTION,
        CLARIFICATION
    }

    /** A note anchored to a passage by the passage's own words, and by what stands before or after it. */
    public record AnchoredNote(
            @Key(required = true, about = "The passage, word for word.")
            Located<String> quote,

            @Key(required = true, about = "Markdown of one paragraph.")
            Located<String> note,

            @Key(about = "What stands right before the passage, where its words stand twice.")
            Optional<String> prefix,

            @Key(about = "What stands right behind it.") Optional<String> suffix) {}
}
