package glossator.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options as they are typed. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints the completion of commands and options for a shell.",
        footer = {
            "",
            "source <(glossator completion bash)                                in ~/.bashrc",
            "autoload -U compinit && compinit; source <(glossator completion zsh)   in ~/.zshrc",
            "glossator completion fish > ~/.config/fish/completions/glossator.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells, as they are named on the command line. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Spec
    private CommandSpec self;

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine all = self.root().commandLine();
        // The script for bash knows by itself when it runs in zsh.
        console.out().print(shell == Shell.fish ? fish(all) : AutoComplete.bash("glossator", all));
        return ExitCode.FINE;
    }

    private static String fish(CommandLine all) {
        StringBuilder out = new StringBuilder("complete -c glossator -f\n");
        all.getSubcommands().forEach((name, command) -> {
            String description = first(command.getCommandSpec().usageMessage().description());
            out.append("complete -c glossator -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(description))
                    .append('\n');
            String within = " -n " + quoted("__fish_seen_subcommand_from " + name);
            for (OptionSpec option : command.getCommandSpec().options()) {
                out.append("complete -c glossator").append(within).append(names(option));
                out.append(option.arity().max() > 0 ? " -r" : "");
                if (option.completionCandidates() != null) {
                    String values = String.join(" ", option.completionCandidates());
                    out.append(values.isEmpty() ? "" : " -a " + quoted(values));
                }
                boolean path = option.type() == Path.class;
                out.append(path ? " -F" : "")
                        .append(" -d ")
                        .append(quoted(first(option.description())))
                        .append('\n');
            }
        });
        return out.toString();
    }

    private static String names(OptionSpec option) {
        return Arrays.stream(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0].replace("%n", " ");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
