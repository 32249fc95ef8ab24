package glossator.article;

import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.Moment;
import glossator.yaml.Patterns;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front matter of a standalone page, a topic or an author. */
public record PageMatter(
        @Key(required = true, about = "The title; of a topic or an author, the name.")
        Located<String> title,

        @Key(pattern = Patterns.SLUG, about = "The last part of its address; otherwise the name of the file.")
        Optional<Located<String>> slug,

        @Key(about = "Plain text for search engines.") Optional<String> description,
        @Key(about = "When it was last changed.") Optional<Moment> updated,

        @Key(pattern = Patterns.LANGUAGE, about = "Its language as BCP 47 has it: en, es, pt-BR.")
        Optional<Located<String>> language,

        @Key(about = "The same in each translation of one text.")
        Optional<String> translationKey,

        @Key(about = "true: built with --drafts alone.") boolean draft,

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

        @Key(about = "Whatever your templates want.") Map<String, Object> params) {}
