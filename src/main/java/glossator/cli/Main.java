package glossator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: runs the command that is named and answers its exit code. */
@Command(
        name = "glossator",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Builds annotated explainers: Markdown and a glossary in, a static site out.",
        footer = {
            "",
            "glossator build           builds content/ into site/",
            "glossator check --strict  is what to run before publishing"
        })
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /**
     * Runs a command.
     *
     * @param out where results go, as UTF-8 whatever the machine's charset
     * @param err where progress and problems go, likewise
     */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        PrintWriter outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, false, StandardCharsets.UTF_8);
        try {
            return commands(new Console(outWriter, errWriter)).execute(arguments);
        } finally {
            outWriter.flush();
            errWriter.flush();
        }
    }

    private static CommandLine commands(Console console) {
        CommandLine commands = new CommandLine(new Main())
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new TermsCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new InitCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ImportCommand(console));
        commands.setOut(console.out()).setErr(console.err());
        commands.setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, console));
        return commands;
    }

    private static int failure(Exception exception, Console console) {
        Throwable cause = exception instanceof UncheckedIOException wrapped ? wrapped.getCause() : exception;
        if (cause instanceof InvalidPathException name) {
            console.err().println("glossator: a file's name cannot be read in the present locale: " + name.getReason());
            console.err().println("run with LC_ALL=C.UTF-8, or rename the file with ASCII letters");
            return ExitCode.ENVIRONMENT;
        }
        if (cause instanceof IOException disk) {
            console.err().println("glossator: " + words(disk));
            return ExitCode.ENVIRONMENT;
        }
        return bug(exception, console);
    }

    private static String words(IOException disk) {
        if (disk instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (disk instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        return String.valueOf(disk.getMessage());
    }

    private static int bug(Throwable exception, Console console) {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        try {
            Path report = Files.createTempFile("glossator-report-", ".txt");
            Files.writeString(report, trace.toString());
            console.err().println("glossator: this is a mistake of Glossator's own; please send the report " + report);
        } catch (IOException noReport) {
            console.err().println("glossator: this is a mistake of Glossator's own: " + exception);
        }
        return ExitCode.BUG;
    }
}
