package glossator.migration;

import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** MkDocs: pages below {@code docs}, in the order of a menu. */
final class MkDocs implements Layout {
    private static final List<String> USED = List.of(
            "site_name", "site_url", "site_description", "nav", "docs_dir", "copyright", "use_directory_urls", "extra");

    @Override
    public Configuration configuration(ForeignSite site, Findings findings) {
        YamlNode.Mapping root = Configurations.first(site, findings, "mkdocs.yml", "mkdocs.yaml");
        return new Configuration(
                root,
                USED,
                Keys.text(root, "site_name").orElse(""),
                Keys.text(root, "site_url").orElse(""),
                Keys.text(root, "site_description").orElse(""),
                Keys.get(root, "theme")
                        .flatMap(theme -> Keys.text(theme, "language"))
                        .orElse(""));
    }

    @Override
    public Placement place(String path, ForeignSite site, Configuration configuration) {
        String docs = configuration.text("docs_dir").orElse("docs").replaceAll("^\\./|/+$", "") + "/";
        if (path.startsWith("includes/") && Names.isMarkdown(path)) {
            return new Placement(Role.DATA, path.substring("includes/".length()));
        }
        if (!path.startsWith(docs)) {
            return new Placement(path.matches("(overrides|hooks|includes)/.*") ? Role.TEMPLATE : Role.IGNORED, path);
        }
        String below = path.substring(docs.length());
        if (Names.isMarkdown(path)) {
            return new Placement(Role.TEXT, below);
        }
        boolean look = below.matches(".*\\.(css|js|html)");
        return new Placement(look ? Role.TEMPLATE : Role.ASSET, below);
    }

    @Override
    public String address(ForeignText text, String slug, Optional<String> date, Configuration configuration) {
        boolean folders =
                !configuration.text("use_directory_urls").orElse("true").equals("false");
        if (text.isIndex() || text.stem().equals("README")) {
            return "/" + text.folder();
        }
        return "/" + text.folder() + text.stem() + (folders ? "/" : ".html");
    }
}
