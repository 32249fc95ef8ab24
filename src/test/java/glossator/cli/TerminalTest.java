package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What somebody at a terminal sees: progress that goes away, a summary, help with examples, and what a slip was meant to be. */
class TerminalTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir
    private Path folder;

    private void aSmallSite() {
        assertThat(Run.of("init", folder.resolve("site").toString()).code()).isZero();
    }

    /** What the program prints to a pseudo terminal, standard error and output together. */
    private String transcript(Map<String, String> environment, String options, String arguments)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "there is no script(1) here, which makes a pseudo terminal");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path paths = folder.resolve("arguments");
        Files.writeString(
                paths, "-cp \"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"\n");
        String command = java + " " + options + " @" + paths + " glossator.cli.Main " + arguments;
        ProcessBuilder builder = new ProcessBuilder(
                SCRIPT.toString(), "-qec", command, folder.resolve("typescript").toString());
        builder.environment().remove("NO_COLOR");
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    /** What is left on the screen of lines that were written over. */
    private static String screen(String transcript) {
        StringBuilder screen = new StringBuilder();
        for (String line : transcript.replace("\r\n", "\n").split("\n", -1)) {
            screen.append(line.substring(line.lastIndexOf("\r\u001b[K") + (line.contains("\r\u001b[K") ? 4 : 1)))
                    .append('\n');
        }
        return screen.toString().strip();
    }

    @Test
    void aLongRunSaysHowFarItIsAndTakesTheLineAway() throws Exception {
        // Interpreted alone, the sample site takes some seconds.
        String transcript = transcript(Map.of(), "-Xint", "check --only-build");
        assertThat(transcript).containsPattern("\r\u001b\\[K[a-z ]+ \\d+ of \\d+ \\.\\.\\.");
        assertThat(screen(transcript)).matches("no problems in \\d+ pages");
    }

    @Test
    void noLineIsWrittenOverWhereItCannotBe() throws Exception {
        aSmallSite();
        String build = "build -C " + folder.resolve("site");
        assertThat(transcript(Map.of("TERM", "dumb"), "", build)).doesNotContain("\u001b");
        assertThat(Run.of("build", "-C", folder.resolve("site").toString()).err())
                .doesNotContain("\u001b", "\r");
    }

    @Test
    void helpHasColoursOnATerminalAloneAndNoneWithNoColor() throws Exception {
        assertThat(transcript(Map.of("NO_COLOR", "1"), "", "build --help")).doesNotContain("\u001b");
        assertThat(Run.of("build", "--help").out()).doesNotContain("\u001b");
    }

    @Test
    void aShortRunShowsNoLine() {
        StringWriter written = new StringWriter();
        try (ProgressLine line = new ProgressLine(new PrintWriter(written), true, false)) {
            line.stage("making pages", 1000);
            for (int i = 0; i < 1000; i++) {
                line.step();
            }
        }
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void aBuildEndsWithWhatWasMade() {
        aSmallSite();
        String site = folder.resolve("site").toString();
        Run build = Run.of("build", "-C", site);
        assertThat(build.err())
                .matches("built 1 article, 2 terms, \\d+ annotations, \\d+ pages, 0 problems in \\d+\\.\\d s: "
                        + "\\d+ files written, 0 unchanged, 0 removed\n");
        assertThat(Run.of("build", "-q", "-C", site).err()).isEmpty();
        Run verbose = Run.of("build", "--verbose", "-C", site);
        List<String> lines = verbose.err().lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> line.matches(" *\\d+\\.\\d\\d s  [a-z ]+(, \\d+)?|kept from the last build: .*"));
        assertThat(verbose.err())
                .containsSubsequence(
                        "reading files",
                        "marking terms in texts, ",
                        "making pages, ",
                        "writing files, ",
                        "0 files written");
        assertThat(verbose.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bild | there is no command "bild" | did you mean "glossator build"?
                    zzz | there is no command "zzz" | the commands are: build, serve,
                    build --stict | glossator build has no option --stict | did you mean "--strict"?
                    build --ouput=x | glossator build has no option --ouput=x | did you mean "--output"?
                    check --format jsno | --format cannot be "jsno" | did you mean "json"?
                    check --format xml | --format cannot be "xml" | one of: text, json, sarif, github
                    new artcle A | KIND cannot be "artcle" | did you mean "article"?
                    export scv | FORMAT cannot be "scv" | did you mean "csv"?
                    schema artikle | KIND cannot be "artikle" | did you mean "article"?
                    completion bsh | SHELL cannot be "bsh" | did you mean "bash"?
                    --versoin | glossator has no option --versoin | did you mean "--version"?
                    terms x | "x" is one too many | see "glossator terms --help"
                    new page | Missing required parameter: 'TITLE' | see "glossator new --help"
                    """)
    void aSlipIsToldWithWhatWasMeant(String arguments, String message, String hint) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("glossator: " + message)
                .contains(hint)
                .containsPattern("see \"glossator.* --help\"");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "serve",
                "check",
                "explain",
                "terms",
                "new",
                "init",
                "export",
                "import",
                "schema",
                "completion",
                "man"
            })
    void helpHasExamplesThatWork(String command) {
        Run help = Run.of(command, "--help");
        assertThat(help.code()).isZero();
        List<String> examples = help.out()
                .lines()
                .filter(line -> line.matches("(source <\\()?glossator " + command + "\\b.*"))
                .toList();
        assertThat(examples).as(help.out()).isNotEmpty();
        for (String example : examples) {
            // What stands behind is the shell's.
            String line = example.replaceFirst("^source <\\(", "").replaceFirst("\\).*| [|>] .*|  +.*", "");
            String[] words = Arrays.stream(line.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .skip(1)
                    .map(word -> word.replace("\"", ""))
                    .toArray(String[]::new);
            CommandLine parser = Main.commands(
                    new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false));
            assertThat(parser.parseArgs(words).hasSubcommand()).as(example).isTrue();
        }
    }

    @Test
    void everyCommandIsKnownToTheTestAbove() {
        Run run = Run.of("zzz");
        assertThat(run.err())
                .contains("build, serve, check, explain, terms, new, init, export, import, schema, completion, man\n");
    }

    @Test
    void theManualPageTellsOfEveryCommandAndOption() throws Exception {
        Run run = Run.of("man");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(".TH GLOSSATOR 1 ").contains(".SH \"EXIT STATUS\"");
        String plain = run.out().replace("\\-", "-");
        CommandLine all = Main.commands(
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false));
        all.getSubcommands().forEach((name, command) -> {
            assertThat(plain).contains(".SS \"glossator " + name);
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(plain).contains(option.longestName()));
        });
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/man")), "there is no man(1) here");
        Path page = folder.resolve("glossator.1");
        Files.writeString(page, run.out());
        ProcessBuilder builder = new ProcessBuilder("man", "--warnings", "-l", page.toString());
        builder.environment().put("MANWIDTH", "100");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process man = builder.redirectError(folder.resolve("warnings").toFile()).start();
        String shown = new String(man.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(man.waitFor()).isZero();
        assertThat(folder.resolve("warnings")).isEmptyFile();
        assertThat(shown.replaceAll(".\b", "")).contains("glossator export FORMAT", "--base-url URL", "EXIT STATUS");
    }
}
