package glossator.frontmatter;

import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.PartialDate;
import java.util.Optional;

/** A work that a text relies on; with an id it can be cited in prose as {@code [@id]}. */
public record Source(
        @Key(about = "The name by which the text cites it: [@id].")
        Optional<Located<String>> id,

        @Key(required = true, about = "What it is called.") String title,
        @Key(about = "Who published it.") Optional<String> publisher,
        @Key(about = "Who wrote it.") Optional<String> author,
        @Key(about = "Its address.") Optional<Located<String>> url,

        @Key(about = "When it was published: 2026, 2026-02 or 2026-02-23.")
        Optional<PartialDate> date,

        @Key(about = "When it was read: 2026, 2026-02 or 2026-02-23.")
        Optional<PartialDate> accessed) {}
