package glossator.frontmatter;

import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.PartialDate;
import java.util.Optional;

/** A work that a text relies on; with an id it can be cited in prose as {@code [@id]}. */
public record Source(
        Optional<Located<String>> id,
        @Key(required = true) String title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<Located<String>> url,
        Optional<PartialDate> date,
        Optional<PartialDate> accessed) {}
