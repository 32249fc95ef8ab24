package glossator.pipeline;

import glossator.advice.Rule;
import glossator.article.ArticleMatter;
import glossator.article.PageMatter;
import glossator.glossary.TermMatter;
import glossator.json.Json;
import glossator.publish.OutputFile;
import glossator.site.SiteMatter;
import glossator.yaml.RecordSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The JSON Schemas of what authors write, made from the records that it is read into. Nowhere else is there a copy of them.
 */
public final class Schemas {
    /** Where a project keeps them for its editors, from its root. */
    private static final Path FOLDER = Path.of(".glossator", "schemas");

    private Schemas() {}

    /** What has a schema. */
    public enum Kind {
        ARTICLE(ArticleMatter.class, "Front matter of an article"),
        TERM(TermMatter.class, "Front matter of a term"),
        PAGE(PageMatter.class, "Front matter of a page"),
        TOPIC(PageMatter.class, "Front matter of a topic"),
        AUTHOR(PageMatter.class, "Front matter of an author"),
        SITE(SiteMatter.class, "site.yaml");

        private final Class<? extends Record> matter;
        private final String title;

        Kind(Class<? extends Record> matter, String title) {
            this.matter = matter;
            this.title = title;
        }

        private String fileName() {
            return name().toLowerCase(Locale.ROOT) + ".json";
        }
    }

    /** A schema as JSON, indented, with a line end. */
    public static String text(Kind kind) {
        Map<String, Object> schema = RecordSchema.of(kind.matter, kind.title);
        if (kind == Kind.SITE) {
            addRules(schema);
        }
        return Json.writeIndented(schema) + "\n";
    }

    /** The rules of the checks are no record's components: they are read where they are known. */
    private static void addRules(Map<String, Object> schema) {
        Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
        @SuppressWarnings("unchecked") // What RecordSchema makes belongs to us, and its keys are texts.
        Map<String, Object> checks = (Map<String, Object>) properties.get("checks");
        Map<String, Object> rules = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            rules.put(rule.code(), Map.of("enum", List.of("error", "warning", "note", "off")));
        }
        checks.put("type", List.of("object", "null"));
        checks.put("additionalProperties", false);
        checks.put("properties", rules);
    }

    /** The schemas as files of a site, below {@code schemas/}. */
    static List<OutputFile> published() {
        List<OutputFile> files = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            files.add(OutputFile.of("schemas/" + kind.fileName(), text(kind).getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /**
     * Puts the schemas below {@code .glossator/schemas} of a project, where they are not there yet or are those of another
     * version. The files written.
     */
    public static List<Path> save(Path root) throws IOException {
        List<Path> written = new ArrayList<>();
        Path folder = root.resolve(FOLDER);
        Files.createDirectories(folder);
        for (Kind kind : Kind.values()) {
            Path file = folder.resolve(kind.fileName());
            String text = text(kind);
            if (!Files.isRegularFile(file) || !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
                written.add(file);
            }
        }
        return written;
    }

    /** A text with the line that tells editors its schema, in the front matter where it has one. */
    static String announced(String text, Kind kind, Path file, Path root) {
        Path from = file.toAbsolutePath().normalize().getParent();
        Path schema = root.toAbsolutePath().normalize().resolve(FOLDER).resolve(kind.fileName());
        if (!schema.getRoot().equals(from.getRoot())) {
            // On Windows, no relative path leads to another drive.
            return text;
        }
        String line = "# yaml-language-server: $schema=" + Project.slashed(from.relativize(schema)) + "\n";
        return text.startsWith("---\n") ? "---\n" + line + text.substring(4) : line + text;
    }
}
