package glossator.article;

import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.Moment;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front matter of a standalone page, a topic or an author. */
public record PageMatter(
        @Key(required = true) Located<String> title,
        Optional<Located<String>> slug,
        Optional<String> description,
        Optional<Moment> updated,
        Optional<Located<String>> language,
        Optional<String> translationKey,
        boolean draft,
        List<Located<String>> aliases,
        Optional<YamlNode> gloss,
        Optional<YamlNode> scope,
        Map<String, Object> params) {}
