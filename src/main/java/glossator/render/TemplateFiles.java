package glossator.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The theme's files: the publisher's own where there is one of that name, the built-in one otherwise. */
public final class TemplateFiles {
    private static final String BUILT_IN = "/templates/";

    private static final int DEEPEST = 32;

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

    private final Path folder;

    /** @param folder the publisher's templates; need not exist */
    public TemplateFiles(Path folder) {
        this.folder = folder;
    }

    /** The publisher's folder. */
    Path folder() {
        return folder;
    }

    /** The templates that may be meant: first the one given, then all, the publisher's own and the built-in ones, sorted. */
    Set<String> templates(String first) {
        Set<String> names = new LinkedHashSet<>();
        if (bytes(first).isPresent()) {
            names.add(first);
        }
        Set<String> all = new TreeSet<>(BUILT_IN_TEMPLATES);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> own = Files.walk(folder, DEEPEST)) {
                own.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                        .filter(name -> name.matches(".*\\.ftlh?x?"))
                        .forEach(all::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read " + folder, unreadable);
            }
        }
        names.addAll(all);
        return names;
    }

    /** A file's bytes, if there is one of that name. */
    public Optional<byte[]> bytes(String name) {
        Path own = folder.resolve(name);
        try {
            if (Files.isRegularFile(own)) {
                return Optional.of(Files.readAllBytes(own));
            }
            try (InputStream in = TemplateFiles.class.getResourceAsStream(BUILT_IN + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read template " + name, unreadable);
        }
    }

    /** A file's text. */
    public Optional<String> text(String name) {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
