package glossator.preview;

import glossator.pipeline.BuildResult;
import glossator.publish.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
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

    /** A file: its bytes, which are held from when they are asked for first, or those of a file that is copied as it is. */
    static final class Item {
        private final OutputFile.Content content;
        private final Optional<Object> stamp;
        private final Supplier<byte[]> otherwise;
        private byte[] held;

        private Item(OutputFile.Content content, Optional<Object> stamp, Supplier<byte[]> otherwise) {
            this.content = content;
            this.stamp = stamp;
            this.otherwise = otherwise;
        }

        /** @param earlier what is shown where the content cannot be made; null where there was nothing */
        private static Item of(OutputFile.Content content, Item earlier) throws IOException {
            boolean held = earlier != null && earlier.isHeld();
            return new Item(content, content.stamp(), () -> held ? earlier.held() : Waiting.PAGE);
        }

        /** Whether the bytes are ours; those of a copied file are read when they are asked for. */
        boolean isHeld() {
            return stamp.isEmpty();
        }

        /** The bytes of a file that is held. */
        synchronized byte[] held() {
            if (held == null) {
                try {
                    held = content.bytes();
                } catch (IOException | UncheckedIOException failed) {
                    held = otherwise.get();
                }
            }
            return held;
        }

        byte[] bytes() throws IOException {
            return isHeld() ? held() : content.bytes();
        }

        /** What differs when a copied file does. */
        String stamp() {
            return stamp.map(Object::toString).orElse("");
        }

        boolean same(Item other) {
            boolean alike = other != null && isHeld() == other.isHeld();
            return alike && (isHeld() ? Arrays.equals(held(), other.held()) : stamp.equals(other.stamp));
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
            items.put(file.path(), Item.of(file.content(), null));
        }
        return new PreviewSite(URI.create(result.address()), Map.copyOf(items));
    }

    /**
     * The site of a build that is not at its end.
     *
     * @param soon what can be had already
     * @param late the paths of files that come at its end: up to then they are what they were
     */
    static PreviewSite of(BuildResult soon, PreviewSite earlier, Set<String> late) throws IOException {
        Map<String, Item> items = new HashMap<>();
        late.stream().filter(earlier.items::containsKey).forEach(path -> items.put(path, earlier.items.get(path)));
        for (OutputFile file : soon.files()) {
            items.put(file.path(), Item.of(file.content(), earlier.items.get(file.path())));
        }
        return new PreviewSite(URI.create(soon.address()), Map.copyOf(items));
    }

    /** The paths of all files. */
    Set<String> paths() {
        return items.keySet();
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
