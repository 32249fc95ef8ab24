package glossator.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts as an attacker would write them, from the files under {@code src/test/resources/hostile}. */
final class Payloads {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    private Payloads() {}

    /** The texts of a file, one a line; lines that begin with {@code # } before the first text are comments. */
    static List<String> of(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".txt")).stream()
                    .skip(1)
                    .map(Payloads::decoded)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String decoded(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (c == '\\' && next == 'u') {
                out.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (c == '\\' && "ntfr\\".indexOf(next) >= 0) {
                out.append("\n\t\f\r\\".charAt("ntfr\\".indexOf(next)));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A text as a double-quoted value of YAML, every character of it kept. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7F) {
                out.append(String.format("\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
