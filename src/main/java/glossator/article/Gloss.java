package glossator.article;

import glossator.source.Problem;
import glossator.yaml.Key;
import glossator.yaml.Located;
import glossator.yaml.Patterns;
import glossator.yaml.RecordReader;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * How a text wants to be annotated.
 *
 * @param on false for {@code gloss: false}
 * @param exclude terms that are not to be marked
 * @param occurrence how often each is marked, as written; empty for the site's rule
 * @param density how densely the text may be marked, as written; empty for the site's rule
 */
public record Gloss(
        boolean on,
        List<Located<String>> exclude,
        Optional<Located<String>> occurrence,
        Optional<Located<String>> density) {
    private static final Gloss DEFAULT = new Gloss(true, List.of(), Optional.empty(), Optional.empty());
    private static final Gloss OFF = new Gloss(false, List.of(), Optional.empty(), Optional.empty());

    /** The keys of a gloss that is written as such. */
    public record Settings(
            @Key(about = "Ids of terms that are not to be marked.")
            List<Located<String>> exclude,

            @Key(
                    proposed = {"page", "section", "all"},
                    pattern = Patterns.OCCURRENCE,
                    least = 1,
                    about = "How often each term is marked: page (once), section, all, or a number.")
            Optional<Located<String>> occurrence,

            @Key(
                    proposed = {"auto", "none"},
                    pattern = Patterns.DENSITY,
                    least = 1,
                    about = "How densely the text may be marked: auto, none, or a number of words for each mark.")
            Optional<Located<String>> density) {}

    static Gloss read(Optional<YamlNode> written, List<Problem> problems) {
        if (written.isEmpty()) {
            return DEFAULT;
        }
        YamlNode node = written.get();
        if (node instanceof YamlNode.Mapping mapping) {
            RecordReader.Result<Settings> result = RecordReader.read(mapping, Settings.class);
            problems.addAll(result.problems());
            return result.value()
                    .map(settings -> new Gloss(true, settings.exclude(), settings.occurrence(), settings.density()))
                    .orElse(DEFAULT);
        }
        boolean word = node instanceof YamlNode.Scalar scalar && scalar.plain();
        String value = word ? ((YamlNode.Scalar) node).value() : "";
        if (!value.equals("false") && !value.equals("true")) {
            problems.add(node.source()
                    .error("wrong-type", node.span(), "\"gloss\" should be false or keys with values")
                    .hint("write \"gloss: false\" or \"gloss: {exclude: [id], occurrence: all}\""));
        }
        return value.equals("false") ? OFF : DEFAULT;
    }
}
