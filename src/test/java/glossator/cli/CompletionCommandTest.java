package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shells are told of the commands completes them. */
class CompletionCommandTest {
    @TempDir
    private Path folder;

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        assertThat(completed("glossator", "exp")).contains("explain", "export").doesNotContain("build");
        assertThat(completed("glossator", "build", "--st")).isEqualTo("--strict");
        assertThat(completed("glossator", "check", "--format", "sa")).isEqualTo("sarif");
    }

    /** What bash offers for the last of the words. */
    private String completed(String... words) throws IOException, InterruptedException {
        Path script = folder.resolve("completion");
        Files.writeString(script, Run.of("completion", "bash").out());
        String command = "source " + script + "; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_glossator; echo ${COMPREPLY[@]}";
        Process bash = new ProcessBuilder("/bin/bash", "-c", command).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(bash.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(err).isZero();
        return out.strip();
    }

    @Test
    void fishIsToldOfEachOptionOfItsCommand() {
        String script = Run.of("completion", "fish").out();
        assertThat(script.lines())
                .anyMatch(line -> line.contains("-a check -d 'Reports"))
                .anyMatch(line -> line.contains("__fish_seen_subcommand_from check'") && line.contains("sarif"))
                .allMatch(line -> line.startsWith("complete -c glossator"));
    }

    @Test
    void aShellThatIsNotKnownIsAMistake() {
        Run run = Run.of("completion", "tcsh");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("bash, zsh, fish");
    }
}
