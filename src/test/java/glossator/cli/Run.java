package glossator.cli;

import glossator.linkcheck.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a command answered: here, or where the property names a program, as a process of that program. */
record Run(int code, String out, String err) {
    /** A program that takes the place of the classes: {@code proofs/native} sets it. */
    private static final String PROGRAM = System.getProperty("glossator.program", "");

    static Run of(String... arguments) {
        return PROGRAM.isEmpty() ? of(Surroundings.internet(), arguments) : ofProgram(arguments);
    }

    /** On another network, which no other process can be given. */
    static Run of(Surroundings surroundings, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                surroundings);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What starts a process of the program: the words before its arguments. */
    static List<String> program() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return PROGRAM.isEmpty()
                ? List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "glossator.cli.Main")
                : List.of(PROGRAM);
    }

    private static Run ofProgram(String... arguments) {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).start();
            process.getOutputStream().close();
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            String out = text(process.getInputStream());
            return new Run(process.waitFor(), out, err.join());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
