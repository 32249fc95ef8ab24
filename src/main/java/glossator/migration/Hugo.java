package glossator.migration;

import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Hugo: texts below {@code content}, files for the root below {@code static}. */
final class Hugo implements Layout {
    private static final List<String> USED = List.of(
            "title", "baseurl", "languagecode", "timezone", "params", "menu", "menus", "permalinks", "copyright");

    @Override
    public Configuration configuration(ForeignSite site, Findings findings) {
        YamlNode.Mapping root = Configurations.first(
                site,
                findings,
                "hugo.toml",
                "hugo.yaml",
                "hugo.yml",
                "hugo.json",
                "config.toml",
                "config.yaml",
                "config.yml",
                "config.json",
                "config/_default/hugo.toml",
                "config/_default/hugo.yaml",
                "config/_default/config.toml",
                "config/_default/config.yaml");
        String description = Keys.get(root, "params")
                .flatMap(params -> Keys.text(params, "description"))
                .orElse("");
        return new Configuration(
                root,
                USED,
                Keys.text(root, "title").orElse(""),
                Keys.text(root, "baseURL").orElse(""),
                description,
                Keys.text(root, "languageCode")
                        .or(() -> Keys.text(root, "defaultContentLanguage"))
                        .orElse(""));
    }

    @Override
    public Placement place(String path, ForeignSite site, Configuration configuration) {
        String top = path.substring(0, path.indexOf('/') + 1);
        String below = path.substring(top.length());
        return switch (top) {
            case "content/" -> content(below);
            case "static/" -> new Placement(Role.STATIC, below);
            case "data/" -> new Placement(Role.DATA, below);
            case "assets/" -> new Placement(Names.isImage(path) ? Role.ASSET : Role.TEMPLATE, below);
            case "layouts/", "themes/", "archetypes/", "i18n/" -> new Placement(Role.TEMPLATE, below);
            default -> new Placement(Role.IGNORED, path);
        };
    }

    private static Placement content(String below) {
        if (!Names.isMarkdown(below)) {
            return new Placement(Names.isTemplate(below) ? Role.TEMPLATE : Role.ASSET, below);
        }
        boolean list = below.endsWith("/_index.md");
        if (list && below.matches("(tags|categories|topics)/[^/]+/_index.md")) {
            return new Placement(Role.TOPIC, below);
        }
        return new Placement(list && below.matches("authors/[^/]+/_index.md") ? Role.AUTHOR : Role.TEXT, below);
    }

    @Override
    public String address(ForeignText text, String slug, Optional<String> date, Configuration configuration) {
        String section = text.folder().isEmpty()
                ? ""
                : text.folder().substring(0, text.folder().indexOf('/'));
        Optional<String> pattern = Keys.get(configuration.root(), "permalinks")
                .map(all -> Keys.get(all, "page")
                        .filter(YamlNode.Mapping.class::isInstance)
                        .orElse(all))
                .flatMap(all -> Keys.text(all, section));
        if (pattern.isPresent() && !text.stem().equals("_index")) {
            return Names.filled(pattern.get(), slug, date, section);
        }
        String folder = Names.lower(text.folder());
        if (!text.isIndex()) {
            return "/" + folder + slug + "/";
        }
        // A bundle's own slug takes the place of its folder's name.
        String given = Keys.text(text.matter(), "slug").orElse("");
        return given.isEmpty() || folder.isEmpty()
                ? "/" + folder
                : "/" + folder.replaceFirst("[^/]+/$", "") + given + "/";
    }

    @Override
    public boolean isLiquid() {
        return false;
    }
}
