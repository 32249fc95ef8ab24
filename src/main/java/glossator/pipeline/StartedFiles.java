package glossator.pipeline;

import glossator.json.Json;
import glossator.site.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that an author begins with: they build as they are, say what each key is for, and never replace what is there. */
public final class StartedFiles {
    private static final List<String> SITE = List.of(
            "content/site.yaml",
            "content/articles/how-tides-work.md",
            "content/glossary/neap-tide.md",
            "content/glossary/spring-tide.md",
            "content/pages/about.md");

    private StartedFiles() {}

    /** What can be begun. */
    public enum Kind {
        ARTICLE("articles", Schemas.Kind.ARTICLE),
        TERM("glossary", Schemas.Kind.TERM),
        PAGE("pages", Schemas.Kind.PAGE);

        private final String folder;
        private final Schemas.Kind schema;

        Kind(String folder, Schemas.Kind schema) {
            this.folder = folder;
            this.schema = schema;
        }
    }

    /** A file that was made, as printed, or why none was. */
    public record Result(Optional<String> file, String refusal) {
        static Result refused(String why) {
            return new Result(Optional.empty(), why);
        }
    }

    /** Begins a text of a title, dated today. */
    public static Result begin(Project project, Kind kind, String title, LocalDate today) throws IOException {
        if (!Files.isRegularFile(project.content().resolve("site.yaml"))) {
            return Result.refused(
                    "there is no " + project.shown(project.content().resolve("site.yaml"))
                            + " here; make a site with \"glossator init DIR\", or name its folder with -C");
        }
        String slug = Slug.of(title);
        if (!Slug.isValid(slug)) {
            return Result.refused(
                    "no file can be named after \"" + title + "\"; give a title with a letter or a digit in it");
        }
        Path file = project.content().resolve(kind.folder).resolve(slug + ".md");
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Result.refused(project.shown(file) + " is there already; nothing was written");
        }
        Files.createDirectories(file.getParent());
        String name = kind.name().toLowerCase(Locale.ROOT);
        String text = resource(name + ".md").replace("{title}", Json.write(title.strip()));
        write(file, Schemas.announced(text, kind.schema, file, project.root()), today);
        Schemas.save(project.root());
        return new Result(Optional.of(project.shown(file)), "");
    }

    /** Makes a small site in a folder that is empty or not there. The files made, or none where it is neither. */
    public static List<Path> site(Path folder, LocalDate today) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmpty(folder)) {
            return List.of();
        }
        List<Path> made = new ArrayList<>();
        for (String path : SITE) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            write(file, Schemas.announced(resource("site/" + path), schema(path), file, folder), today);
            made.add(file);
        }
        Schemas.save(folder);
        return made;
    }

    private static Schemas.Kind schema(String path) {
        return Arrays.stream(Kind.values())
                .filter(kind -> path.startsWith("content/" + kind.folder + "/"))
                .map(kind -> kind.schema)
                .findFirst()
                .orElse(Schemas.Kind.SITE);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void write(Path file, String text, LocalDate today) throws IOException {
        Files.writeString(file, text.replace("{date}", today.toString()), StandardOpenOption.CREATE_NEW);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = StartedFiles.class.getResourceAsStream("/started/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
