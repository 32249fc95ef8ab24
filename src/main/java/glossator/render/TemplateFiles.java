package glossator.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The theme's files: the publisher's own where there is one of that name, the built-in one otherwise. */
public final class TemplateFiles {
    private static final String BUILT_IN = "/templates/";

    /** A jar has no list of its files. */
    static final List<String> BUILT_IN_TEMPLATES = List.of(
            "article.ftlh",
            "author.ftlh",
            "authors.ftlh",
            "base.ftlh",
            "feed.ftlx",
            "glossary.ftlh",
            "headers.ftl",
            "home.ftlh",
            "missing.ftlh",
            "page.ftlh",
            "parts.ftlh",
            "redirect.ftlh",
            "robots.ftl",
            "search.ftlh",
            "sitemap.ftlx",
            "sitemaps.ftlx",
            "term.ftlh",
            "topic.ftlh",
            "topics.ftlh",
            "uses.ftlh");

    private final Map<String, ByteBuffer> own;
    private final Later<Templates> compiled = new Later<>(() -> new Templates(this));
    private final Map<String, Messages> messages = new ConcurrentHashMap<>();

    /** @param own the publisher's, by their paths below the folder of templates; never changed */
    public TemplateFiles(Map<String, ByteBuffer> own) {
        this.own = Map.copyOf(own);
    }

    /** All templates; each is compiled when it is needed first, and once. */
    Templates compiled() {
        return compiled.get();
    }

    /** Compiles what most sites need, so that it is there when the first page is made; can be done while content is read. */
    public void prepare() {
        compiled().prepare();
    }

    /** The theme's words in a language. */
    Messages messages(String language) {
        return messages.computeIfAbsent(language, tag -> new Messages(this, tag));
    }

    /** The publisher's own files, by their paths. */
    public Map<String, ByteBuffer> own() {
        return own;
    }

    /** The templates that may be meant: first the one given, then all, the publisher's own and the built-in ones, sorted. */
    Set<String> templates(String first) {
        Set<String> names = new LinkedHashSet<>();
        if (bytes(first).isPresent()) {
            names.add(first);
        }
        Set<String> all = new TreeSet<>(BUILT_IN_TEMPLATES);
        own.keySet().stream().filter(name -> name.matches(".*\\.ftlh?x?")).forEach(all::add);
        names.addAll(all);
        return names;
    }

    /** A file's bytes, if there is one of that name. */
    public Optional<byte[]> bytes(String name) {
        ByteBuffer written = own.get(name);
        if (written != null) {
            byte[] bytes = new byte[written.remaining()];
            written.duplicate().get(bytes);
            return Optional.of(bytes);
        }
        try (InputStream in = TemplateFiles.class.getResourceAsStream(BUILT_IN + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read template " + name, unreadable);
        }
    }

    /** A file's text. */
    public Optional<String> text(String name) {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
