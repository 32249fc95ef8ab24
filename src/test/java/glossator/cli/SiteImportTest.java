package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A site of another generator moves in. What becomes of each sample stands in a file beside it; {@code mvn test
 * -Dtest=SiteImportTest -Dgolden.rewrite=true} writes what does now, and the difference is then to be reviewed.
 */
class SiteImportTest {
    private static final Path SAMPLES = Path.of("src/test/resources/migration");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hugo", "jekyll", "mkdocs", "eleventy"})
    void aSampleBecomesASiteThatBuilds(String generator) throws IOException {
        Path old = folder.resolve("old");
        copy(SAMPLES.resolve(generator), old);
        SortedMap<String, String> before = texts(old);
        Run run = Run.of("import", generator, old.toString(), "-C", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(texts(old)).as("the source").isEqualTo(before);

        StringBuilder made = new StringBuilder();
        SortedMap<String, String> files = texts(folder.resolve("content"));
        files.forEach((path, text) ->
                made.append("=== content/").append(path).append('\n').append(text));
        made.append("=== import-report.md\n").append(Files.readString(folder.resolve("import-report.md")));
        Path golden = SAMPLES.resolve(generator + ".txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(golden, made);
        }
        assertThat(made.toString()).isEqualTo(Files.readString(golden));

        Run build = Run.of("build", "-C", folder.toString(), "--drafts");
        // What a build says the report has foretold.
        build.err().lines().filter(line -> line.contains(": error: ")).forEach(line -> {
            assertThat(line).contains("[broken-link]");
            assertThat(run.err()).contains("[unresolved-link]");
        });
        assertThat(build.err().contains(": error: "))
                .as(build.err())
                .isEqualTo(run.err().contains("[unresolved-link]"));

        Run again = Run.of("import", generator, old.toString(), "-C", folder.toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).contains("[file-exists]").contains("brought over 0 files");
        assertThat(texts(folder.resolve("content"))).isEqualTo(files);
        assertThat(folder.resolve("import-report-2.md")).exists();
    }

    @Test
    @Timeout(20)
    void aHostileTreeIsReadWithinItsFolderAndLimits() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        Path secret = Files.writeString(folder.resolve("secret.md"), "---\ntitle: Secret\n---\nsecret words\n");
        write(old, "hugo.toml", "title = \"T\"\nbaseURL = \"https://t.example/\"\n");
        Files.createSymbolicLink(Files.createDirectories(old.resolve("content")).resolve("link.md"), secret);
        Files.createSymbolicLink(old.resolve("static"), folder);
        try (RandomAccessFile large =
                new RandomAccessFile(old.resolve("content/large.bin").toFile(), "rw")) {
            large.setLength(100 * 1024 * 1024);
        }
        write(
                old,
                "content/climb.md",
                "+++\ntitle = \"Climb\"\nslug = \"../../x\"\nurl = \"/../../y\"\n+++\n[a](../../../secret.md) {{< ref \"../../secret.md\" >}}\n");
        write(old, "content/bomb.md", "+++\na = " + "[".repeat(50_000) + "\n+++\nbomb\n");
        write(old, "content/dots.md", "+++\n" + "a.".repeat(20_000) + "b = 1\n+++\ndots\n");
        write(old, "content/deep.md", "---\na: " + "[".repeat(10_000) + "\n---\ndeep\n");
        write(old, "content/list.md", "---\n- a\n- b\n---\nlist\n");
        write(old, "content/open.md", "---\ntitle: open\n");
        write(old, "content/tags.md", "x\n" + "{{< ".repeat(20_000) + "`".repeat(3) + "[".repeat(1000));
        for (String hard :
                new String[] {"[[", "](", "{{<", "{{< highlight a >}}", "`\n\n", "<!--", "# ", "[a", "*[a", "??? "}) {
            write(old, "content/hard-" + hard.hashCode() + ".md", hard.repeat(300_000 / hard.length()));
        }
        Files.write(old.resolve("content/latin.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of(
                "import", "hugo", old.toString(), "-C", folder.resolve("new").toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("[symbolic-link]", "[too-long]", "[broken-toml]", "[not-utf8]", "[unclosed-front-matter]");
        SortedMap<String, String> made = texts(folder.resolve("new"));
        assertThat(made.values()).noneMatch(text -> text.contains("secret words"));
        assertThat(made.keySet()).noneMatch(name -> name.contains("large") || name.contains("latin"));
        assertThat(made).containsKeys("content/pages/x.md", "content/pages/list.md", "content/pages/dots.md");
        try (Stream<Path> top = Files.list(folder)) {
            assertThat(top.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("old", "new", "secret.md");
        }
    }

    @Test
    void aFolderOfTheProjectThatIsALinkIsNotWrittenThrough() throws IOException {
        Path old = folder.resolve("old");
        write(old, "mkdocs.yml", "site_name: T\nsite_url: https://t.example/\n");
        write(old, "docs/a.md", "# A\n");
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(folder.resolve("new/content"));
        Files.createSymbolicLink(folder.resolve("new/content/pages"), outside);
        Run run = Run.of(
                "import", "mkdocs", old.toString(), "-C", folder.resolve("new").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(outside).isEmptyDirectory();
    }

    private static void write(Path top, String path, String text) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : texts(from).entrySet()) {
            write(to, file.getKey(), file.getValue());
        }
    }

    private static SortedMap<String, String> texts(Path top) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = top.relativize(file).toString().replace('\\', '/');
                texts.put(
                        name,
                        Files.size(file) > 5_000_000 ? "large" : Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }
}
