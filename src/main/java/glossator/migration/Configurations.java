package glossator.migration;

import glossator.source.SourceFile;
import glossator.yaml.YamlDocument;
import glossator.yaml.YamlNode;
import java.util.Optional;

/** Finds the configuration of a site among the names that it may have. */
final class Configurations {
    private Configurations() {}

    /** The keys of the first file that is there; none where none is. */
    static YamlNode.Mapping first(ForeignSite site, Findings findings, String... paths) {
        Optional<SourceFile> file = site.first(paths);
        if (file.isEmpty()) {
            findings.notMoved(
                    findings.shown(paths[0]),
                    "there is no configuration",
                    "the title and the address in site.yaml are stand-ins; is this the site's own folder?");
            SourceFile none = new SourceFile("", "");
            return YamlDocument.empty(none, none.whole());
        }
        return keys(file.get(), findings);
    }

    /** The keys of a file. */
    static YamlNode.Mapping keys(SourceFile source, Findings findings) {
        return Keys.read(source, findings) instanceof YamlNode.Mapping mapping
                ? mapping
                : YamlDocument.empty(source, source.whole());
    }
}
