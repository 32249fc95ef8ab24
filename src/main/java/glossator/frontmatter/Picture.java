package glossator.frontmatter;

import glossator.yaml.Key;
import glossator.yaml.Located;
import java.util.Optional;

/** A picture that stands for a text. */
public record Picture(
        @Key(required = true) Located<String> src,
        Optional<String> alt,
        Optional<String> credit,
        Optional<Located<String>> caption) {}
