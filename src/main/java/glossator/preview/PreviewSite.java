package glossator.preview;

import glossator.pipeline.BuildResult;
import glossator.publish.OutputFile;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * The files of a build by their paths. Those that the build made are held; those that are copied as they are, pictures and
 * the like, are read when they are asked for, and are known by what the disk says of them.
 */
final class PreviewSite {
    /** A site before its first build. */
    static final PreviewSite NONE = new PreviewSite(URI.create("http://localhost/"), Map.of());

    static final String MISSING = "404.html";

    private final URI address;
    private final Map<String, Item> items;
    private final ConcurrentMap<String, PageVersion> versions = new ConcurrentHashMap<>();

    /** A file: its bytes, or what is known of them until they are read. */
    record Item(byte[] held, OutputFile.Content content, Object stamp) {
        static Item of(OutputFile.Content content) throws IOException {
            Optional<Object> stamp = content.stamp();
            return new Item(stamp.isPresent() ? null : content.bytes(), content, stamp.orElse(null));
        }

        byte[] bytes() throws IOException {
            return held == null ? content.bytes() : held;
        }

        boolean same(Item other) {
            return other != null && (held == null ? stamp.equals(other.stamp) : Arrays.equals(held, other.held));
        }
    }

    private PreviewSite(URI address, Map<String, Item> items) {
        this.address = address;
        this.items = items;
    }

    /** The site that a build made without an error. */
    static PreviewSite of(BuildResult result) throws IOException {
        Map<String, Item> items = new HashMap<>();
        for (OutputFile file : result.files()) {
            items.put(file.path(), Item.of(file.content()));
        }
        return new PreviewSite(URI.create(result.address()), Map.copyOf(items));
    }

    /** Whether there was a build yet. */
    boolean isThere() {
        return !items.isEmpty();
    }

    /** What every address of the site begins with: its path, with a slash at both ends. */
    String prefix() {
        return address.getRawPath();
    }

    /** The address that readers will use, with a slash at the end. */
    String published() {
        return address.toString();
    }

    /** The file of a path, if the build made one. */
    Optional<Item> at(String path) {
        return Optional.ofNullable(items.get(path));
    }

    /** The page that an address shows: its own, or the one that says that there is none. */
    String pageAt(String decoded) {
        return pathOf(decoded).filter(items::containsKey).orElse(MISSING);
    }

    /** The path of the file that an address below the prefix stands for, whether there is one or not. */
    Optional<String> pathOf(String decoded) {
        String prefix = RequestPath.decoded(prefix()).orElse("/");
        if (!decoded.startsWith(prefix)) {
            return Optional.empty();
        }
        String path = decoded.substring(prefix.length());
        return Optional.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    /** What tells a page, with all that it shows, from what it was. */
    PageVersion version(String path) {
        return versions.computeIfAbsent(path, made -> PageVersion.of(this, made));
    }

    /** The paths of files that are new, gone or not what they were, sorted. */
    TreeSet<String> changedSince(PreviewSite earlier) {
        TreeSet<String> changed = items.entrySet().stream()
                .filter(item -> !item.getValue().same(earlier.items.get(item.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        earlier.items.keySet().stream().filter(path -> !items.containsKey(path)).forEach(changed::add);
        return changed;
    }
}
