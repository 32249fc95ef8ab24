package glossator.advice;

import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.Suggestion;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How much each rule matters on a site: {@code checks} in {@code site.yaml}, or the rule's own weight. */
public final class Rulings {
    private static final String WEIGHTS = "error, warning, note or off";

    private final Map<Rule, Optional<Severity>> rulings = new EnumMap<>(Rule.class);
    private final List<Problem> problems = new ArrayList<>();

    private Rulings() {
        for (Rule rule : Rule.values()) {
            rulings.put(rule, Optional.of(rule.severity()));
        }
    }

    /** Reads what stands at {@code checks}; a rule whose entry is wrong keeps its own weight. */
    public static Rulings read(Optional<YamlNode> written) {
        Rulings rulings = new Rulings();
        written.ifPresent(node -> {
            if (node instanceof YamlNode.Mapping mapping) {
                mapping.entries().forEach(rulings::read);
            } else {
                rulings.problems.add(node.source()
                        .error("wrong-type", node.span(), "\"checks\" should be codes of rules with a weight each")
                        .hint("write it as in \"checks: {orphan-page: off}\""));
            }
        });
        return rulings;
    }

    private void read(YamlNode.Entry entry) {
        String code = entry.key().value();
        Optional<Rule> rule = Rule.of(code);
        if (rule.isEmpty()) {
            problems.add(unknown(entry.key()));
            return;
        }
        String weight = entry.value() instanceof YamlNode.Scalar scalar ? scalar.value() : "";
        switch (weight) {
            case "off" -> rulings.put(rule.get(), Optional.empty());
            case "error", "warning", "note" ->
                rulings.put(rule.get(), Optional.of(Severity.valueOf(weight.toUpperCase(Locale.ROOT))));
            default ->
                problems.add(entry.value()
                        .source()
                        .error("wrong-type", entry.value().span(), "\"" + code + "\" should be " + WEIGHTS)
                        .hint("write \"" + code + ": off\" to leave it out"));
        }
    }

    private static Problem unknown(YamlNode.Scalar key) {
        String code = key.value();
        if (BuildCodes.ALL.contains(code)) {
            return key.source()
                    .error("fixed-rule", key.span(), "\"" + code + "\" is told by every build, and cannot be set")
                    .hint("mend what it tells; the rules that can be set are in docs/pages/checks.md");
        }
        return key.source()
                .error("unknown-rule", key.span(), "there is no rule \"" + code + "\"")
                .hint(nearest(code));
    }

    /** What somebody most likely meant who wrote a code that no rule has. */
    static String nearest(String code) {
        return Suggestion.nearest(code, Rule.codes())
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElse("the rules are: " + String.join(", ", Rule.codes()));
    }

    /** How much a rule matters; empty for one that is off. */
    Optional<Severity> of(Rule rule) {
        return rulings.get(rule);
    }

    /** Mistakes in the configuration. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
