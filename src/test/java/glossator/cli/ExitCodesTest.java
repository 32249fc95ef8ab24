package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers its caller: 0 fine, 1 content, 2 usage, 3 the machine, 4 a mistake of ours with a report. */
class ExitCodesTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aSmallProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        Files.createDirectories(project.resolve("content/glossary"));
        Files.writeString(project.resolve("content/site.yaml"), "title: Test\nbaseUrl: https://test.example/\n");
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    project.resolve("content/glossary/t" + i + ".md"),
                    "---\nterm: tide " + i + "\nshort: The rise and fall of a sea, as it is told in verse " + i
                            + ".\n---\n");
        }
    }

    private Run build(String... more) {
        List<String> all = new ArrayList<>(List.of("build", "-C", project.toString()));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void fineIsNought() {
        assertThat(build().code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check -C nowhere/at/all",
                "build -C nowhere/at/all",
                "terms -C nowhere/at/all",
                "check -C pom.xml"
            })
    void aProjectThatIsNotThereIsTheMachines(String command) {
        Run run = Run.of(command.split(" "));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .containsPattern("glossator: .*(nowhere/at/all: there is no such|pom.xml: it is not a folder)");
    }

    /** A device that is always full, where there is one. */
    @Test
    void resultsThatFindNoRoomAreTheMachines() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (String command : List.of("terms", "terms --format json", "man", "--help", "schema article")) {
            List<String> words = new ArrayList<>(Run.program());
            words.addAll(List.of(command.split(" ")));
            if (command.startsWith("terms")) {
                words.addAll(List.of("-C", project.toString()));
            }
            Process process = new ProcessBuilder(words)
                    .redirectOutput(Path.of("/dev/full").toFile())
                    .start();
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(command).isEqualTo(3);
            assertThat(err).contains("glossator: the results could not be written: no space left on device\n");
        }
    }

    @Test
    void resultsThatNobodyReadsToTheEndAreFine() throws Exception {
        List<String> words = new ArrayList<>(Run.program());
        words.addAll(List.of("terms", "--format", "json", "-C", project.toString()));
        Process process = new ProcessBuilder(words).start();
        process.getInputStream().close();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void anImportThatIsNotThereIsTheMachines() {
        Run run = Run.of("import", "csv", "nothing.csv", "-C", project.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("nothing.csv: there is no such file or folder");
    }

    @Test
    void anOutputBelowAFileIsToldWithItsPath() throws IOException {
        Files.writeString(project.resolve("file"), "");
        Run run = build("--output", "file/site");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("glossator: " + project.resolve("file")).doesNotContain("\tat ");
    }

    @Test
    void whatMayNotBeReadOrWrittenIsToldWithItsPathAndCause() throws IOException {
        Path configuration = project.resolve("content/site.yaml");
        Files.setPosixFilePermissions(configuration, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(configuration), "nothing is closed to this user; proofs/environment shows it");
        Run unread = build();
        assertThat(unread.code()).isEqualTo(3);
        assertThat(unread.err()).contains("content/site.yaml: error: it cannot be read: permission denied");
        Files.setPosixFilePermissions(configuration, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Run unwritten = build();
            assertThat(unwritten.code()).isEqualTo(3);
            assertThat(unwritten.err()).contains(project.toString()).contains("permission denied");
        } finally {
            Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** A build in a process of its own, under limits that a shell can set. */
    private Run limited(String limits, String flags) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = limits + " exec '" + java + "' " + flags + " -cp '" + System.getProperty("java.class.path")
                + "' glossator.cli.Main build -C '" + project + "'";
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), "", printed);
    }

    @Test
    void aDiskThatIsFullIsToldWithThePathAndTheCauseAndTheSiteStays() throws Exception {
        assertThat(build().code()).isZero();
        String before = Files.readString(project.resolve("site/index.html"));
        Files.writeString(project.resolve("content/site.yaml"), "title: Other\nbaseUrl: https://test.example/\n");
        Files.createDirectories(project.resolve("content/assets"));
        Files.write(project.resolve("content/assets/map.bin"), new byte[8_000_000]);
        // Blocks of 512 bytes: no file may grow past a million.
        Run run = limited("trap '' XFSZ; ulimit -f 2000 || exit 99;", "-XX:-UsePerfData");
        assumeTrue(run.code() != 99, "this shell sets no limit");
        assertThat(run.err()).doesNotContain("\tat ").contains("assets/map.bin: file too large");
        assertThat(run.code()).isEqualTo(3);
        assertThat(project.resolve("site/index.html")).hasContent(before);
        try (var beside = Files.list(project)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("content", "site");
        }
    }

    @Test
    void tooLittleMemoryIsTheMachines() throws Exception {
        Files.createDirectories(project.resolve("content/assets"));
        for (int i = 0; i < 4; i++) {
            Files.write(project.resolve("content/assets/map" + i + ".bin"), new byte[20_000_000]);
        }
        Run run = limited("", "-Xmx48m");
        assertThat(run.err())
                .contains("the memory that Java may use is not enough")
                .doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(3);
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void aMistakeOfOursIsToldWithAReportOfIt() throws IOException {
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                throw new IllegalStateException("this stream cannot be written");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] command = {"terms", "-C", project.toString()};
        int code = Main.run(command, broken, new PrintStream(err, true, StandardCharsets.UTF_8));
        String told = err.toString(StandardCharsets.UTF_8);
        assertThat(code).isEqualTo(4);
        assertThat(told)
                .contains("a mistake of Glossator's own; please send the report ")
                .doesNotContain("\tat ");
        Path report = Path.of(told.substring(told.lastIndexOf(" report ") + 8).strip());
        assertThat(report)
                .content()
                .startsWith("Glossator ")
                .contains("this stream cannot be written", "\tat glossator.");
        Files.delete(report);
    }

    @Test
    void anErrorOfTheMachineBelowOursIsNotAStackTrace() {
        PrintStream exhausted = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                throw new StackOverflowError();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] command = {"terms", "-C", project.toString()};
        int code = Main.run(command, exhausted, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("please send the report ")
                .doesNotContain("\tat ");
    }

    @Test
    void theMomentOfABuildMayBeTold() {
        assertThat(Moment.of("1700000000")).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(Moment.of("0")).isEqualTo(Instant.EPOCH);
        assertThat(Moment.of("")).isAfter(Instant.EPOCH);
        for (String told : new String[] {"yesterday", "-1", "1.5", "999999999999", "99999999999999999999"}) {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> Moment.of(told))
                    .withMessageContaining("SOURCE_DATE_EPOCH is \"" + told + "\"");
        }
    }
}
