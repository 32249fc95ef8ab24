package glossator.cli;

import glossator.linkcheck.Surroundings;
import glossator.source.DiskFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
            "glossator serve           shows it in a browser while it is written",
            "glossator check --strict  is what to run before publishing"
        })
public final class Main {
    /** Commands that tell of all others. */
    private static final Set<String> WHOLE = Set.of("completion", "man");

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Not System.out, which tells nobody of a full disk.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(arguments, out, System.err, Terminal.isErr(), Surroundings::internet));
    }

    /**
     * Runs a command.
     *
     * @param out where results go, as UTF-8 whatever the machine's charset
     * @param err where progress and problems go, likewise
     */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, false, Surroundings::internet);
    }

    /** Runs a command that meets no other network than the one given. */
    static int run(String[] arguments, PrintStream out, PrintStream err, Surroundings surroundings) {
        return run(arguments, out, err, false, () -> surroundings);
    }

    private static int run(
            String[] arguments,
            OutputStream out,
            PrintStream err,
            boolean terminal,
            Supplier<Surroundings> surroundings) {
        Results results = new Results(out);
        PrintWriter outWriter = new PrintWriter(results, false, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, false, StandardCharsets.UTF_8);
        Console console = new Console(outWriter, errWriter, terminal);
        int code;
        try {
            code = commands(arguments, console, surroundings).execute(arguments);
            outWriter.flush();
        } catch (RuntimeException | Error failure) {
            code = failure(failure, console);
        }
        if (results.fault().isPresent()) {
            console.fail("the results could not be written: "
                    + DiskFault.reason(results.fault().get()));
            code = ExitCode.ENVIRONMENT;
        }
        errWriter.flush();
        return code;
    }

    /** All commands, as help, completion and the manual page show them. */
    static CommandLine commands(Console console) {
        return commands(console, suppliers(console, Surroundings::internet));
    }

    /** What runs these arguments: to read what a command says of itself takes time, so one that is named first is read alone. */
    private static CommandLine commands(String[] arguments, Console console, Supplier<Surroundings> surroundings) {
        Map<String, Supplier<Object>> all = suppliers(console, surroundings);
        Optional<String> named =
                Arrays.stream(arguments).findFirst().filter(all::containsKey).filter(name -> !WHOLE.contains(name));
        return commands(console, named.map(name -> Map.of(name, all.get(name))).orElse(all));
    }

    private static CommandLine commands(Console console, Map<String, Supplier<Object>> suppliers) {
        CommandLine commands = new CommandLine(new Main());
        suppliers.values().forEach(supplier -> commands.addSubcommand(supplier.get()));
        commands.setOut(console.out()).setErr(console.err());
        commands.setParameterExceptionHandler(new UsageErrors(console));
        commands.setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, console));
        return commands;
    }

    private static Map<String, Supplier<Object>> suppliers(Console console, Supplier<Surroundings> surroundings) {
        Map<String, Supplier<Object>> suppliers = new LinkedHashMap<>();
        suppliers.put("build", () -> new BuildCommand(console));
        suppliers.put("serve", () -> new ServeCommand(console));
        suppliers.put("check", () -> new CheckCommand(console, surroundings));
        suppliers.put("explain", () -> new ExplainCommand(console));
        suppliers.put("terms", () -> new TermsCommand(console));
        suppliers.put("new", () -> new NewCommand(console));
        suppliers.put("init", () -> new InitCommand(console));
        suppliers.put("export", () -> new ExportCommand(console));
        suppliers.put("import", () -> new ImportCommand(console));
        suppliers.put("schema", () -> new SchemaCommand(console));
        suppliers.put("completion", () -> new CompletionCommand(console));
        suppliers.put("man", () -> new ManCommand(console));
        return suppliers;
    }

    private static int failure(Throwable failure, Console console) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidPathException name) {
                console.fail("a file's name cannot be read in the present locale: " + name.getReason());
                console.err().println("run with LC_ALL=C.UTF-8, or rename the file with ASCII letters");
                return ExitCode.ENVIRONMENT;
            }
            if (cause instanceof IOException disk) {
                console.fail(DiskFault.words(disk));
                return ExitCode.ENVIRONMENT;
            }
            if (cause instanceof OutOfMemoryError) {
                console.fail("the memory that Java may use is not enough for this site; give it more with java -Xmx2g");
                return ExitCode.ENVIRONMENT;
            }
        }
        return bug(failure, console);
    }

    private static int bug(Throwable failure, Console console) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String about = "Glossator " + Version.text() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + "\n";
        try {
            Path report = Files.createTempFile("glossator-report-", ".txt");
            Files.writeString(report, about + trace);
            console.fail("this is a mistake of Glossator's own; please send the report " + report);
        } catch (IOException noReport) {
            console.fail("this is a mistake of Glossator's own, of which no report could be saved: " + failure);
        }
        return ExitCode.BUG;
    }
}
