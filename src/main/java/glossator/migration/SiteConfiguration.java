package glossator.migration;

import glossator.json.Json;
import glossator.source.Severity;
import glossator.yaml.FreeValues;
import glossator.yaml.YamlNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes {@code site.yaml}. */
final class SiteConfiguration {
    private final Configuration configuration;
    private final Plan plan;
    private final Findings findings;

    SiteConfiguration(Configuration configuration, Plan plan, Findings findings) {
        this.configuration = configuration;
        this.plan = plan;
        this.findings = findings;
    }

    String write(Generator generator) {
        StringBuilder out = new StringBuilder();
        line(out, "title", configuration.title().isEmpty() ? "Untitled site" : configuration.title());
        line(out, "baseUrl", address());
        String language = configuration.language().replace('_', '-');
        if (language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            line(out, "language", language);
        }
        line(
                out,
                "description",
                configuration.description().replaceAll("\\s+", " ").strip());
        line(out, "copyright", configuration.text("copyright").orElse(""));
        line(
                out,
                "timeZone",
                configuration.text("timezone").filter(SiteConfiguration::isZone).orElse(""));
        List<Map<String, String>> menu = generator == Generator.MKDOCS ? navigation() : menus();
        if (!menu.isEmpty()) {
            out.append("menu: ").append(Json.write(menu)).append('\n');
        }
        Keys.get(configuration.root(), generator == Generator.MKDOCS ? "extra" : "params")
                .filter(YamlNode.Mapping.class::isInstance)
                .ifPresent(params -> out.append("params: ")
                        .append(Json.write(FreeValues.value(params)))
                        .append('\n'));
        for (YamlNode.Entry entry : configuration.root().entries()) {
            String key = entry.key().value();
            if (!configuration.used().contains(key.toLowerCase(Locale.ROOT))) {
                findings.add(entry.key()
                        .source()
                        .problem(
                                Severity.NOTE,
                                "not-imported",
                                entry.key().span(),
                                "site.yaml has no place for \"" + key + "\"; it is left out"));
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            out.append(key).append(": ").append(Json.write(value)).append('\n');
        }
    }

    private String address() {
        String given = configuration.baseUrl();
        try {
            URI uri = URI.create(given);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return given.endsWith("/") ? given : given + "/";
            }
        } catch (IllegalArgumentException none) {
            // What is no address is one that is not given.
        }
        findings.notMoved(
                "content/site.yaml",
                "the site's address is not known; https://example.org/ stands in its place",
                "write the address as \"baseUrl\"");
        return "https://example.org/";
    }

    private static boolean isZone(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private List<Map<String, String>> menus() {
        List<Map<String, String>> menu = new ArrayList<>();
        Optional<YamlNode> main = Keys.get(configuration.root(), "menu")
                .or(() -> Keys.get(configuration.root(), "menus"))
                .flatMap(all -> Keys.get(all, "main"));
        if (main.isPresent() && main.get() instanceof YamlNode.Sequence list) {
            for (YamlNode item : list.items()) {
                Optional<String> url = Keys.text(item, "url").or(() -> Keys.text(item, "pageRef"));
                entry(Keys.text(item, "name"), url, menu, item);
            }
        }
        return menu;
    }

    private void entry(Optional<String> name, Optional<String> url, List<Map<String, String>> menu, YamlNode item) {
        Optional<String> to = url.flatMap(written -> written.matches("https?://.*") || written.equals("/")
                ? url
                : plan.at(written.startsWith("/") ? written : "/" + written)
                        .or(() -> plan.texts().stream()
                                .filter(text -> text.text().place().path().equals(written))
                                .findFirst())
                        .map(PlannedText::newAddress));
        if (name.isPresent() && to.isPresent()) {
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("title", name.get());
            keys.put("url", to.get());
            menu.add(keys);
        } else {
            findings.add(item.source()
                    .warning("not-imported", item.span(), "an entry of the menu leads to nothing that is known here")
                    .hint("add it to \"menu\" in site.yaml"));
        }
    }

    /** The uppermost entries; one that holds others leads to the first text in it. */
    private List<Map<String, String>> navigation() {
        List<Map<String, String>> menu = new ArrayList<>();
        Keys.get(configuration.root(), "nav").ifPresent(nav -> {
            if (nav instanceof YamlNode.Sequence list) {
                for (YamlNode item : list.items()) {
                    if (item instanceof YamlNode.Mapping mapping
                            && mapping.entries().size() == 1) {
                        YamlNode.Entry entry = mapping.entries().get(0);
                        entry(Optional.of(entry.key().value()), leaf(entry.value()), menu, item);
                    } else {
                        Optional<String> path = Keys.text(item);
                        Optional<String> title = path.flatMap(p -> plan.texts().stream()
                                .filter(text -> text.text().place().path().equals(p))
                                .map(text -> Title.of(text.text()).words())
                                .findFirst());
                        entry(title, path, menu, item);
                    }
                }
            }
        });
        return menu;
    }

    private static Optional<String> leaf(YamlNode node) {
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream().flatMap(item -> leaf(item).stream()).findFirst();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> leaf(entry.value()).stream())
                    .findFirst();
        }
        return Keys.text(node);
    }
}
