package glossator.cli;

import glossator.source.ProblemPrinter;
import glossator.source.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was most likely meant, and where to read on: three lines, not a page of usage. */
final class UsageErrors implements IParameterExceptionHandler {
    private static final Pattern CHOICE = Pattern.compile(
            "(?:option '(.+?)'|parameter at index \\d+ \\(?<?(\\w+)>?\\)?)(?: \\(.*\\))?: expected one of \\[(.*)\\] .*but was '(.*)'");

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        Matcher choice = CHOICE.matcher(wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched.getUnmatched().get(0), command);
        } else if (choice.find()) {
            String name = choice.group(1) == null ? choice.group(2) : choice.group(1);
            console.fail(name + " cannot be \"" + choice.group(4) + "\"");
            List<String> known = Arrays.asList(choice.group(3).split(", "));
            hint(Suggestion.nearest(choice.group(4), known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("one of: " + choice.group(3)));
        } else {
            console.fail(wrong.getMessage());
        }
        console.err().println("see \"" + command.getCommandSpec().qualifiedName() + " --help\"");
        return ExitCode.USAGE;
    }

    private void unmatched(String argument, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        boolean option = argument.startsWith("-");
        boolean wantsCommand = !option && !command.getSubcommands().isEmpty();
        console.fail(
                option
                        ? name + " has no option " + argument
                        : wantsCommand
                                ? "there is no command \"" + argument + "\""
                                : "\"" + argument + "\" is one too many");
        List<String> known = new ArrayList<>();
        if (option) {
            command.getCommandSpec().options().forEach(each -> known.addAll(Arrays.asList(each.names())));
        } else {
            known.addAll(command.getSubcommands().keySet());
        }
        String written = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        Optional<String> near = Suggestion.nearest(written, known);
        near.ifPresent(meant -> hint("did you mean \"" + (option ? meant : name + " " + meant) + "\"?"));
        if (wantsCommand && near.isEmpty()) {
            hint("the commands are: " + String.join(", ", known));
        }
    }

    private void hint(String text) {
        console.err().println(ProblemPrinter.visible(text));
    }
}
