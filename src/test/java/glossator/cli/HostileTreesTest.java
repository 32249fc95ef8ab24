package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, special files, odd names, deep and wide folders: told with their place, or harmless; never a hang or a trace. */
@Timeout(60)
class HostileTreesTest {
    private static final String SECRET = "hunter2";
    private static final int GROUPS = 8;

    @TempDir
    private Path folder;

    private Path project;
    private Path secret;

    @BeforeEach
    void aProjectWithASecretBesideIt() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        write("content/site.yaml", "title: Test\nbaseUrl: https://test.example/\n");
        write("content/articles/raid.md", article("The raid", "Text."));
        write("content/pages/odd.md", "---\ntitle: Odd\ncolour: red\n---\n");
        secret = folder.resolve("secret");
        Files.createDirectories(secret.resolve("articles"));
        for (String name : List.of("a.md", "articles/a.md", "site.yaml", "style.css", "page.ftlh")) {
            Files.writeString(secret.resolve(name), article(SECRET, SECRET));
        }
    }

    private static String article(String title, String text) {
        return "---\ntitle: " + title + "\ndate: 2026-02-23\n---\n\n" + text + "\n";
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run build(String... more) {
        return Run.of(Stream.concat(Stream.of("build", "-C", project.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private void assertHarmless(Run run) throws IOException {
        assertThat(run.err()).doesNotContain(SECRET, "Exception", "\tat ", "Glossator's own");
        assertThat(run.code()).isIn(0, 1, 2);
        if (Files.isDirectory(project.resolve("site"))) {
            try (Stream<Path> files = Files.walk(project.resolve("site"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain(SECRET);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/articles/a.md -> a.md",
                "content/articles/sub -> articles",
                "content/glossary/a.md -> a.md",
                "content/glossary -> articles",
                "content/topics -> articles",
                "content/assets/a.png -> a.md",
                "content/assets -> .",
                "content/static/a.txt -> a.md",
                "content/static/.well-known -> .",
                "content/static -> .",
                "templates/style.css -> style.css",
                "templates/page.ftlh -> page.ftlh",
                "templates/messages -> .",
                "templates -> .",
            })
    void aLinkIsRefusedWithItsPlaceAndAllElseIsStillTold(String link) throws IOException {
        String from = link.substring(0, link.indexOf(" "));
        Path path = project.resolve(from);
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(
                path, secret.resolve(link.substring(link.indexOf("> ") + 2)).normalize());
        Run run = build();
        assertHarmless(run);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(from + ": error: this is a symbolic link, and is not followed [symbolic-link]")
                .contains("content/pages/odd.md:3:1: error: unknown key \"colour\"");
    }

    @Test
    void theContentMayBeALinkOnlyWhereItIsNamed() throws IOException {
        Files.delete(project.resolve("content/pages/odd.md"));
        Files.move(project.resolve("content"), folder.resolve("texts"));
        Files.createSymbolicLink(project.resolve("content"), folder.resolve("texts"));
        Files.createSymbolicLink(project.resolve("named"), folder.resolve("texts"));
        Run unnamed = build();
        assertThat(unnamed.code()).isEqualTo(1);
        assertThat(unnamed.err()).startsWith("content: error: this is a symbolic link, and is not followed");
        assertThat(build("--content", "named").code()).isZero();
    }

    @Test
    void aConfigurationThatIsALinkIsNotRead() throws IOException {
        Files.delete(project.resolve("content/site.yaml"));
        Files.createSymbolicLink(project.resolve("content/site.yaml"), secret.resolve("site.yaml"));
        Run run = build();
        assertHarmless(run);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("content/site.yaml: error: this is a link or no file, and is not read");
    }

    @Test
    void pipesAreNotWaitedFor() throws Exception {
        Files.createDirectories(project.resolve("content/static"));
        Files.createDirectories(project.resolve("content/assets"));
        for (String pipe : List.of("content/articles/a.md", "content/static/a.txt", "content/assets/a.png")) {
            Process made = new ProcessBuilder("mkfifo", project.resolve(pipe).toString()).start();
            assertThat(made.waitFor()).isZero();
        }
        Files.delete(project.resolve("content/pages/odd.md"));
        Run run = build();
        assertHarmless(run);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("content/articles/a.md: warning: this is a special file, and is not read [not-a-file]")
                .contains("content/static/a.txt: warning: ")
                .contains("content/assets/a.png: warning: ");
    }

    @Test
    void whatMayNotBeReadIsAProblemOfTheMachineAndAllElseIsStillTold() throws IOException {
        write("content/articles/closed.md", article("Closed", "Text."));
        write("content/assets/closed.png", "x");
        write("content/pages/closed/a.md", "x");
        for (String path : List.of("articles/closed.md", "assets/closed.png", "pages/closed")) {
            Files.setPosixFilePermissions(
                    project.resolve("content").resolve(path), PosixFilePermissions.fromString("---------"));
        }
        try {
            assumeFalse(
                    Files.isReadable(project.resolve("content/articles/closed.md")),
                    "nothing is closed to this user; proofs/environment shows it as another");
            Run run = build();
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("content/articles/closed.md: error: it cannot be read: permission denied [unreadable]")
                    .contains("content/assets/closed.png: error: it cannot be read: permission denied [unreadable]")
                    .contains("content/pages/closed: error: it cannot be read: permission denied [unreadable]")
                    .contains("content/pages/odd.md:3:1: error: unknown key \"colour\"");
        } finally {
            Files.setPosixFilePermissions(
                    project.resolve("content/pages/closed"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void twoHundredFoldersDeepIsRead() throws IOException {
        Files.delete(project.resolve("content/pages/odd.md"));
        String deep = "d/".repeat(200);
        write("content/articles/" + deep + "bottom.md", article("Bottom", "Text."));
        write("content/assets/" + deep + "bottom.txt", "deep down");
        Run run = build();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(project.resolve("site/articles/bottom/index.html")).exists();
        assertThat(project.resolve("site/assets/" + deep + "bottom.txt")).hasContent("deep down");
    }

    @Test
    void foldersWithoutEndAreLeftWithAWord() throws IOException {
        write("content/articles/" + "d/".repeat(300) + "bottom.md", article("Bottom", "Text."));
        write("content/assets/" + "dddddddddd/".repeat(100) + "bottom.txt", "deep down");
        Run run = build();
        assertHarmless(run);
        assertThat(run.err())
                .contains("folders as deep as this are not read [not-read]")
                .contains("bottom.txt: error: the file's name cannot stand in an address [bad-file-name]");
    }

    static List<List<String>> groups() {
        List<String> names = new ArrayList<>(List.of(
                "a\nb",
                "a\rb",
                "\u001b[2Ja",
                "a\u0007",
                "\u202Egnp.exe",
                "a\u200Bb",
                "🚨",
                "👩‍👩‍👧",
                "e\u0301",
                "é",
                "ß",
                "ı",
                "İ",
                "CON",
                "con",
                "NUL.tar",
                "lpt1",
                "-rf",
                "--help",
                "a.",
                "a ",
                " a",
                "a..",
                "...",
                "%2e%2e%2fa",
                "a%00b",
                "a\\b",
                "..\\..\\a",
                "C:a",
                "a:b",
                "a?b",
                "a*b",
                "<a>",
                "a|b",
                "\"a\"",
                "'a'",
                "$(a)",
                "`a`",
                "${a}",
                "#{a}",
                "{{a}}",
                "a&b",
                "a#b",
                "a;b",
                "::error::a",
                "##[error]a",
                "a\u2028b",
                "a\u0085b",
                "字".repeat(84),
                "x".repeat(251),
                "𞤀",
                "\u1C89"));
        names.add(Normalizer.normalize("ｶﾞ한", Normalizer.Form.NFD));
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            int first = i;
            groups.add(IntStream.range(0, names.size())
                    .filter(n -> n % GROUPS == first)
                    .mapToObj(names::get)
                    .toList());
        }
        return groups;
    }

    @ParameterizedTest
    @MethodSource("groups")
    void oddNamesArePublishedSafelyOrRefusedWithTheirPlaces(List<String> names) throws IOException {
        assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "this locale cannot name the files");
        Files.delete(project.resolve("content/pages/odd.md"));
        for (String name : names) {
            write("content/articles/" + name + ".md", article("Odd", "Text."));
        }
        Run articles = build();
        assertHarmless(articles);
        assertOnePlainLineEach(articles);
        for (String name : names) {
            write("content/pages/" + name + ".md", "---\ntitle: Odd\n---\n");
            write("content/glossary/" + name + ".md", "---\nterm: odd\nshort: Odd.\n---\n");
            write("content/assets/" + name, "x");
            write("content/static/" + name, "x");
        }
        Run all = build();
        assertHarmless(all);
        assertOnePlainLineEach(all);
        if (Files.isDirectory(project.resolve("site"))) {
            try (Stream<Path> files = Files.walk(project.resolve("site"))) {
                assertThat(files.map(file -> project.relativize(file).toString()))
                        .allMatch(path -> path.matches("[A-Za-z0-9._~ ()@+,=/-]+"));
            }
        }
    }

    /** Nothing that an author wrote begins a line, moves the cursor or speaks to the machine that runs the build. */
    private static void assertOnePlainLineEach(Run run) {
        assertThat(run.err().lines())
                .allMatch(line -> line.matches("(content/|   |built |nothing was written|\\d+ errors?, ).*"))
                .noneMatch(line -> line.chars().anyMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0))
                .noneMatch(line -> line.matches(".*[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\u200B].*"))
                .noneMatch(line -> line.contains("##["));
    }

    @Test
    void aNameThatIsNotTextIsTold() throws Exception {
        Files.createDirectories(project.resolve("content/static"));
        String command =
                "printf x > \"$(printf 'content/articles/a\\377.md')\"; printf x > \"$(printf 'content/static/\\303')\"";
        Process made = new ProcessBuilder("sh", "-c", command)
                .directory(project.toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        Run run = build();
        assertHarmless(run);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("content/articles/a")
                .contains("content/static/")
                .contains("the file's name cannot be read in the present locale [unreadable-name]")
                .contains("content/pages/odd.md:3:1: error: ");
    }
}
