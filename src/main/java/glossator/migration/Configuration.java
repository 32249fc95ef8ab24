package glossator.migration;

import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * What a generator's configuration says, as its keys.
 *
 * @param root the keys
 * @param used the names of the uppermost keys that mean something to us
 * @param baseUrl the address, or empty
 */
record Configuration(
        YamlNode.Mapping root, List<String> used, String title, String baseUrl, String description, String language) {

    /** The path of the site's address, without a slash at its end. */
    String basePath() {
        int host = baseUrl.indexOf("://");
        int path = host < 0 ? baseUrl.indexOf('/') : baseUrl.indexOf('/', host + 3);
        return path < 0 ? "" : baseUrl.substring(path).replaceAll("/+$", "");
    }

    Optional<String> text(String key) {
        return Keys.text(root, key);
    }
}
