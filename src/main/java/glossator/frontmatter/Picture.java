package glossator.frontmatter;

import glossator.yaml.Key;
import glossator.yaml.Located;
import java.util.Optional;

/** A picture that stands for a text. */
public record Picture(
        @Key(required = true, about = "The file, relative to this one: ../assets/picture.jpg.")
        Located<String> src,

        @Key(about = "What it shows, for those who do not see it.")
        Optional<String> alt,

        @Key(about = "Who made it.") Optional<String> credit,
        @Key(about = "Markdown of one paragraph.") Optional<Located<String>> caption) {}
