package glossator.migration;

import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Jekyll: posts are named after their day, and everything else lies where its address is. */
final class Jekyll implements Layout {
    private static final List<String> USED =
            List.of("title", "url", "baseurl", "description", "lang", "timezone", "permalink", "author", "collections");

    @Override
    public Configuration configuration(ForeignSite site, Findings findings) {
        YamlNode.Mapping root = Configurations.first(site, findings, "_config.yml", "_config.yaml", "_config.toml");
        String base = Keys.text(root, "baseurl").orElse("");
        return new Configuration(
                root,
                USED,
                Keys.text(root, "title").or(() -> Keys.text(root, "name")).orElse(""),
                Keys.text(root, "url")
                        .map(url -> url.replaceAll("/+$", "") + base)
                        .orElse(base),
                Keys.text(root, "description").orElse(""),
                Keys.text(root, "lang").or(() -> Keys.text(root, "locale")).orElse(""));
    }

    @Override
    public Placement place(String path, ForeignSite site, Configuration configuration) {
        String top = path.substring(0, path.indexOf('/') + 1);
        if (top.equals("_data/")) {
            return new Placement(Role.DATA, path.substring(top.length()));
        }
        if (path.matches("_(layouts|includes|sass|plugins)/.*")) {
            return new Placement(Role.TEMPLATE, path);
        }
        if (path.startsWith("_site/")
                || path.matches("_[^/]*\\.[a-z]+|Gemfile.*|Rakefile|.*\\.gemspec")
                || path.matches("(?i)(README|LICENSE|CHANGELOG|CONTRIBUTING)(\\..*)?")) {
            return new Placement(Role.IGNORED, path);
        }
        String below = top.matches("_(posts|drafts)/") ? path.substring(top.length()) : path;
        if (Names.isMarkdown(path)) {
            return new Placement(Role.TEXT, below);
        }
        return new Placement(Names.isTemplate(path) ? Role.TEMPLATE : Role.STATIC, path);
    }

    @Override
    public String address(ForeignText text, String slug, Optional<String> date, Configuration configuration) {
        String pattern = configuration.text("permalink").orElse("date");
        boolean post = text.path().startsWith("_posts/") || text.path().contains("/_posts/");
        if (!post) {
            String name = text.isIndex()
                    ? ""
                    : text.stem() + (pattern.endsWith("/") || pattern.equals("pretty") ? "/" : ".html");
            return "/" + text.folder().replaceFirst("^_", "") + name;
        }
        String full = switch (pattern) {
            case "date" -> "/:categories/:year/:month/:day/:title.html";
            case "pretty" -> "/:categories/:year/:month/:day/:title/";
            case "none" -> "/:categories/:title.html";
            default -> pattern;
        };
        String categories = Keys.get(text.matter(), "categories")
                .or(() -> Keys.get(text.matter(), "category"))
                .map(node -> String.join("/", Keys.texts(node)).replace(' ', '/'))
                .orElse("");
        return Names.filled(full, slug, date, Names.lower(categories));
    }
}
