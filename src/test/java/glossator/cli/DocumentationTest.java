package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the documentation to what the program does: it is a site of ours, complete, and without a problem. */
class DocumentationTest {
    private static final Path DOCS = Path.of("docs");
    private static final String[] KINDS = {"site", "article", "term", "page"};
    private static final Pattern OURS = Pattern.compile("^(?:\\./)?glossator (.*?)(?: > .*)?$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void theDocumentationIsASiteWithoutAProblem() throws IOException {
        Path output = folder.resolve("site");
        Run run = Run.of("build", "--content", "docs", "--strict", "--no-cache", "--output", output.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains(" 0 problems ");
        assertThat(output.resolve("formats/index.html")).content().contains("class=\"gloss\"");
    }

    @Test
    void everyPageIsListedInTheOverview() throws IOException {
        String overview = Files.readString(DOCS.resolve("pages/overview.md"));
        TreeSet<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            String link =
                    "](" + DOCS.resolve("pages").relativize(page).toString().replace('\\', '/') + ")";
            boolean itself = page.endsWith("overview.md") || page.equals(DOCS.resolve("README.md"));
            if (!itself && !overview.contains(link)) {
                missing.add(page.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A page that lies elsewhere in the folder is missing from the site; the list that forges show is none. */
    @Test
    void noTextLiesOutsideTheFoldersOfASite() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("README.md", "articles", "glossary", "pages", "site.yaml");
        }
    }

    /** Run with -Dgolden.rewrite=true, it writes what is printed now into the pages. */
    @ParameterizedTest
    @MethodSource("pagesWithSteps")
    void whatAPageShowsIsWhatIsPrinted(Path page) throws IOException, InterruptedException {
        String text = Files.readString(page);
        List<Snippet> snippets = Snippet.of(text);
        List<Snippet> consoles =
                snippets.stream().filter(s -> s.language().equals("console")).toList();
        List<DocumentedConsole.Shown> shown = new DocumentedConsole(folder).shown(snippets);
        for (int at = 0; at < consoles.size(); at++) {
            Snippet console = consoles.get(at);
            String printed = shown.get(at).text();
            if (!masked(printed).equals(masked(console.text()))) {
                if (Boolean.getBoolean("golden.rewrite")) {
                    text = text.replace(console.text(), printed);
                } else {
                    assertThat(masked(printed)).as(page + ":" + console.line()).isEqualTo(masked(console.text()));
                }
            }
            assertThat(shown.get(at).exit())
                    .as(page + ":" + console.line() + printed)
                    .isEqualTo(console.exit());
        }
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(page, text);
        }
        if (!Files.exists(folder.resolve("project/explainers"))) {
            Path project = folder.resolve("project");
            if (!Files.exists(project.resolve("content/site.yaml"))) {
                Files.writeString(project.resolve("content/site.yaml"), "title: T\nbaseUrl: https://test.example/\n");
            }
            Run build = Run.of("build", "-C", project.toString(), "--strict", "--no-cache");
            assertThat(build.code()).as(build.err()).isZero();
        }
    }

    private static String masked(String printed) {
        return printed.replaceAll("\\d+\\.\\d+ s\\b", "0.0 s");
    }

    static List<Path> pagesWithSteps() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path page : read()) {
            if (Snippet.of(Files.readString(page)).stream()
                    .anyMatch(snippet -> snippet.language().equals("console")
                            || snippet.file().isPresent())) {
                found.add(page);
            }
        }
        return found;
    }

    static List<Path> read() throws IOException {
        return Stream.concat(Stream.of(Path.of("README.md")), pages().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("read")
    void everySnippetCanBeReadByWhomItIsFor(Path page) throws IOException, InterruptedException {
        String text = Files.readString(page);
        List<Snippet> snippets = Snippet.of(text);
        assertThat(text.lines().filter(line -> line.startsWith("```")).count())
                .as("fences that are closed")
                .isEqualTo(2L * snippets.size());
        for (Snippet snippet : snippets) {
            String place = page + ":" + snippet.line();
            switch (snippet.language()) {
                case "yaml" -> {
                    JsonNode value = new YAMLMapper().readTree(snippet.text());
                    assertThat(snippet.elsewhere() || known(value.propertyNames(), List.of(KINDS)))
                            .as(place + ": keys " + value.propertyNames())
                            .isTrue();
                }
                case "markdown" -> {
                    if (snippet.text().startsWith("---\n")) {
                        String head = snippet.text().substring(4, snippet.text().indexOf("\n---", 4));
                        JsonNode value = new YAMLMapper().readTree(head);
                        assertThat(known(value.propertyNames(), List.of("article", "term", "page")))
                                .as(place + ": keys " + value.propertyNames())
                                .isTrue();
                    }
                }
                case "json" ->
                    assertThat(new JsonMapper().readTree(snippet.text()).isObject())
                            .as(place)
                            .isTrue();
                case "toml" ->
                    assertThat(new TomlMapper().readTree(snippet.text()).isObject())
                            .as(place)
                            .isTrue();
                case "sh" -> assertShell(place, snippet.text());
                case "console" -> assertShell(place, String.join("\n", snippet.commands()));
                case "html" ->
                    assertThat(Jsoup.parse(snippet.text()).body().children())
                            .as(place)
                            .isNotEmpty();
                // What another program reads and we have no parser for, and what only people read.
                case "nginx", "text" -> assertThat(snippet.text()).as(place).isNotBlank();
                default -> throw new AssertionError(place + ": no way to try \"" + snippet.language() + "\"");
            }
        }
    }

    private static boolean known(Collection<String> keys, List<String> kinds) {
        return kinds.stream().anyMatch(kind -> keysOf(kind).containsAll(keys));
    }

    private static Set<String> keysOf(String kind) {
        JsonNode schema = new JsonMapper().readTree(Run.of("schema", kind).out());
        return new TreeSet<>(schema.get("properties").propertyNames());
    }

    /** The shell can read it, and each command of ours has arguments that the program takes. */
    private static void assertShell(String place, String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("/bin/sh", "-n", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(place + ": " + said).isZero();
        Matcher command = OURS.matcher(script);
        while (command.find()) {
            List<String> arguments = new ArrayList<>();
            Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.group(1));
            while (word.find()) {
                arguments.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            assertThatCode(() -> commands().parseArgs(arguments.toArray(String[]::new)))
                    .as(place + ": " + arguments)
                    .doesNotThrowAnyException();
        }
    }

    private static CommandLine commands() {
        return Main.commands(
                new Console(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false));
    }

    @Test
    void everyCommandAndOptionIsDescribedAndNoOther() throws IOException {
        String text = Files.readString(DOCS.resolve("pages/commands.md"));
        Map<String, CommandLine> commands = commands().getSubcommands();
        Set<String> project = arguments(commands.get("new").getCommandSpec(), Set.of("KIND", "TITLE"));
        assertThat(firstCells(section(text, "Options of a project"))).isEqualTo(project);
        Set<String> sections = new TreeSet<>();
        Matcher heading =
                Pattern.compile("^## glossator (\\S+)$", Pattern.MULTILINE).matcher(text);
        while (heading.find()) {
            sections.add(heading.group(1));
        }
        assertThat(sections).isEqualTo(new TreeSet<>(commands.keySet()));
        commands.forEach((name, command) -> {
            String section = section(text, "glossator " + name);
            Set<String> own = arguments(command.getCommandSpec(), Set.of());
            boolean shared = own.containsAll(project);
            assertThat(section.replace('\n', ' ').contains("takes the options of a project"))
                    .as(name)
                    .isEqualTo(shared);
            if (shared) {
                own.removeAll(project);
            }
            assertThat(firstCells(section)).as(name).isEqualTo(own);
        });
    }

    private static Set<String> arguments(CommandSpec command, Set<String> without) {
        Set<String> named = new TreeSet<>();
        for (OptionSpec option : command.options()) {
            if (!option.usageHelp() && !option.versionHelp() && !option.hidden()) {
                String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
                named.add(String.join(", ", option.names()) + label);
            }
        }
        command.positionalParameters().forEach(parameter -> named.add(parameter.paramLabel()));
        named.removeAll(without);
        return named;
    }

    @Test
    void everyKeyIsDescribedAndNoOther() throws IOException {
        String text = Files.readString(DOCS.resolve("pages/formats.md"));
        Map.of("site", "site.yaml", "article", "Articles", "term", "Terms")
                .forEach((kind, section) -> assertThat(keys(firstCells(section(text, section))))
                        .as(kind)
                        .isEqualTo(keysOf(kind)));
        Matcher sentence = Pattern.compile("^Pages, topics and authors have ([^.]*)\\.", Pattern.MULTILINE)
                .matcher(text);
        assertThat(sentence.find()).isTrue();
        for (String kind : List.of("page", "topic", "author")) {
            assertThat(keys(Set.of(sentence.group(1)))).as(kind).isEqualTo(keysOf(kind));
        }
    }

    /** The words in code of some cells: a cell may tell of several keys at once. */
    private static Set<String> keys(Set<String> cells) {
        Set<String> keys = new TreeSet<>();
        for (String cell : cells) {
            Matcher key = Pattern.compile("[A-Za-z]+(?=`|$)").matcher(cell);
            while (key.find()) {
                keys.add(key.group());
            }
        }
        return keys;
    }

    private static String section(String text, String heading) {
        int from = text.indexOf("\n## " + heading + "\n");
        assertThat(from).as("a section \"" + heading + "\"").isNotNegative();
        int to = text.indexOf("\n## ", from + 1);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    /** What the first cells of a section's tables say, without the marks of code around all of it. */
    private static Set<String> firstCells(String section) {
        Set<String> cells = new TreeSet<>();
        Matcher row = Pattern.compile("^\\| `([^|]+)` \\|", Pattern.MULTILINE).matcher(section);
        while (row.find()) {
            cells.add(row.group(1));
        }
        return cells;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.startsWith(DOCS.resolve("glossary")))
                    .sorted()
                    .toList();
        }
    }
}
