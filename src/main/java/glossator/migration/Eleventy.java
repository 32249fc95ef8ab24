package glossator.migration;

import glossator.source.SourceFile;
import glossator.yaml.YamlDocument;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Eleventy: configured by a program, which is not run; texts lie in {@code src} or {@code content}, or in the folder itself. */
final class Eleventy implements Layout {
    @Override
    public Configuration configuration(ForeignSite site, Findings findings) {
        for (String path : site.files()) {
            if (path.matches("\\.eleventy\\.js|eleventy\\.config\\.[cm]?[jt]s")) {
                findings.notMoved(
                        findings.shown(path),
                        "the configuration is a program and is not run",
                        "what it says of collections, filters and addresses is not known here");
            }
        }
        String data = input(site) + "_data/";
        Optional<SourceFile> file = site.first(
                data + "site.json",
                data + "metadata.json",
                data + "site.yaml",
                data + "site.yml",
                data + "metadata.yaml",
                data + "meta.json");
        YamlNode.Mapping root = file.map(source -> Configurations.keys(source, findings))
                .orElseGet(() -> YamlDocument.empty(new SourceFile("", ""), new SourceFile("", "").whole()));
        return new Configuration(
                root,
                List.of("title", "name", "url", "description", "language", "lang", "author"),
                Keys.text(root, "title").or(() -> Keys.text(root, "name")).orElse(""),
                Keys.text(root, "url").orElse(""),
                Keys.text(root, "description").orElse(""),
                Keys.text(root, "language").or(() -> Keys.text(root, "lang")).orElse(""));
    }

    private static String input(ForeignSite site) {
        return site.hasFolder("src") ? "src/" : site.hasFolder("content") ? "content/" : "";
    }

    @Override
    public Placement place(String path, ForeignSite site, Configuration configuration) {
        String input = input(site);
        if (path.matches("(public|static)/.*")) {
            return new Placement(Role.STATIC, path.substring(path.indexOf('/') + 1));
        }
        if (path.matches("(.*/)?(_includes|_layouts)/.*") || Names.isTemplate(path)) {
            return new Placement(Role.TEMPLATE, path);
        }
        if (!path.startsWith(input)
                || input.isEmpty()
                        && path.matches(
                                "(?i)(README|LICENSE|CHANGELOG|CONTRIBUTING)(\\..*)?|package.*\\.json|[^/]*\\.[cm]?js|\\..*")) {
            return new Placement(Role.IGNORED, path);
        }
        String below = path.substring(input.length());
        if (below.matches("_data/(site|metadata|meta)\\.(json|ya?ml)")) {
            return new Placement(Role.IGNORED, path);
        }
        if (below.startsWith("_data/")) {
            return new Placement(Role.DATA, below.substring("_data/".length()));
        }
        if (Names.isMarkdown(path)) {
            return new Placement(Role.TEXT, below);
        }
        boolean settings = below.matches(".*\\.(json|11tydata\\.js|js|css)");
        return new Placement(settings ? Role.TEMPLATE : Role.ASSET, below);
    }

    @Override
    public String address(ForeignText text, String slug, Optional<String> date, Configuration configuration) {
        return "/" + text.folder() + (text.isIndex() ? "" : slug + "/");
    }
}
