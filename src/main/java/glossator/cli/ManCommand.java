package glossator.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page, made from what the commands say of themselves. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        description = "Prints the manual page, glossator(1).",
        footer = {
            "",
            "glossator man | man -l -                                            shows it",
            "glossator man > ~/.local/share/man/man1/glossator.1                  installs it"
        })
final class ManCommand implements Callable<Integer> {
    @Spec
    private CommandSpec self;

    private final Console console;

    ManCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine all = self.root().commandLine();
        StringBuilder out = new StringBuilder(".TH GLOSSATOR 1 \"\" \"Glossator " + text(Version.text()) + "\"\n");
        out.append(".SH NAME\nglossator \\- build annotated explainers\n");
        out.append(".SH SYNOPSIS\n.B glossator\n.I COMMAND\n[options]\n");
        out.append(".SH DESCRIPTION\n").append(description(all)).append(".SH COMMANDS\n");
        all.getSubcommands().forEach((name, command) -> command(name, command, out));
        out.append(".SH \"EXIT STATUS\"\n");
        item("0", "Fine.", out);
        item("1", "The content or the templates have errors, or with --strict warnings.", out);
        item("2", "Wrong usage or configuration.", out);
        item("3", "The disk or a permission failed.", out);
        item("4", "A mistake of Glossator's own; a report is saved and named.", out);
        out.append(".SH ENVIRONMENT\n");
        item("JAVA_HOME", "The Java to run on, 17 or newer.", out);
        item("NO_COLOR", "Where it is set, help has no colours.", out);
        item("SOURCE_DATE_EPOCH", "Seconds since 1970, in place of the clock.", out);
        out.append(".SH FILES\n");
        item("content/site.yaml", "The site.", out);
        item("content/", "Articles, glossary, pages, topics, authors, assets and static files.", out);
        item("templates/", "Files in place of the built-in theme's.", out);
        item("site/", "The output.", out);
        out.append(".SH EXAMPLES\n").append(examples(all));
        console.out().print(out);
        return ExitCode.FINE;
    }

    private static void command(String name, CommandLine command, StringBuilder out) {
        CommandSpec spec = command.getCommandSpec();
        String parameters = spec.positionalParameters().stream()
                .map(parameter -> " " + label(parameter))
                .collect(Collectors.joining());
        out.append(".SS \"glossator ")
                .append(text(name + parameters))
                .append("\"\n")
                .append(description(command));
        spec.positionalParameters().forEach(parameter -> item(label(parameter), line(parameter.description()), out));
        for (OptionSpec option : spec.options()) {
            boolean valued = option.arity().max() > 0;
            String names = Arrays.stream(option.names())
                    .map(each -> valued ? each + " " + option.paramLabel() : each)
                    .collect(Collectors.joining(", "));
            item(names, line(option.description()), out);
        }
        out.append(examples(command));
    }

    private static String label(PositionalParamSpec parameter) {
        return parameter.arity().min() == 0 ? "[" + parameter.paramLabel() + "]" : parameter.paramLabel();
    }

    private static String description(CommandLine command) {
        return text(line(command.getCommandSpec().usageMessage().description())) + "\n";
    }

    private static String examples(CommandLine command) {
        String lines = Arrays.stream(command.getCommandSpec().usageMessage().footer())
                .filter(line -> !line.isBlank())
                .map(line -> text(line) + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : ".PP\n.nf\n.RS\n" + lines + ".RE\n.fi\n";
    }

    private static String line(String[] lines) {
        return String.join(" ", lines).replace("%n", " ").replace("${COMPLETION-CANDIDATES}", "bash, zsh, fish");
    }

    private static void item(String term, String what, StringBuilder out) {
        out.append(".TP\n.B ")
                .append(text(term))
                .append('\n')
                .append(text(what))
                .append('\n');
    }

    /** A text as roff has it: no sign in it is a command, and hyphens are those that one types. */
    private static String text(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
