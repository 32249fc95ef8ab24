package glossator.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small project with mistakes, and what is printed of them. Files of cases are plain text:
 *
 * <pre>
 * === what the case shows
 * --- content/articles/raid.md
 * the file
 * --- expected
 * what is printed
 * </pre>
 *
 * The command is {@code check --only-build} unless the last heading is {@code --- expected of import csv @/terms.csv}, say, where
 * {@code @} is the project's folder. In a file headed {@code --- path (bytes)}, {@code \x00} stands for a byte, and the last line end is left out.
 */
record ProblemCase(String file, String name, Map<String, String> files, String command, String expected) {
    private static final String BUILD = "check --only-build";
    private static final String CONFIGURATION = "title: Test\nbaseUrl: https://test.example/\n";

    static List<ProblemCase> read(Path path) throws IOException {
        List<ProblemCase> cases = new ArrayList<>();
        for (String block : Files.readString(path).split("(?m)^=== ")) {
            if (!block.isBlank() && !block.startsWith("#")) {
                cases.add(parse(path.getFileName().toString(), block));
            }
        }
        return cases;
    }

    private static ProblemCase parse(String file, String block) {
        String[] parts = block.split("(?m)^--- ");
        Map<String, String> files = new LinkedHashMap<>();
        String command = BUILD;
        String expected = "";
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            String head = parts[i].substring(0, end);
            String text = parts[i].substring(end + 1);
            if (head.startsWith("expected")) {
                command = head.startsWith("expected of ") ? head.substring("expected of ".length()) : command;
                expected = text.stripTrailing() + "\n";
            } else {
                files.put(head, text);
            }
        }
        return new ProblemCase(file, parts[0].strip(), files, command, expected);
    }

    /** Writes the project's files into a folder. */
    void write(Path folder) throws IOException {
        if (files.keySet().stream().noneMatch(name -> name.startsWith("content/site.yaml"))) {
            Files.createDirectories(folder.resolve("content"));
            Files.writeString(folder.resolve("content/site.yaml"), CONFIGURATION);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            boolean bytes = file.getKey().endsWith(" (bytes)");
            Path path = folder.resolve(file.getKey().replace(" (bytes)", ""));
            Files.createDirectories(path.getParent());
            // An indented fence lets a front matter's "---" stand in a case.
            String text = file.getValue().replaceAll("(?m)^\\\\---", "---");
            Files.write(path, bytes ? bytes(text) : text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                out.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                out.writeBytes(String.valueOf(text.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The arguments of the command, over the project in a folder. */
    String[] arguments(Path folder) {
        return (command.replace("@", folder.toString()) + " -C " + folder).split(" ");
    }

    /** The case as it stands in its file, with another answer. */
    String withExpected(String answer) {
        StringBuilder out = new StringBuilder("=== " + name + "\n");
        files.forEach(
                (path, text) -> out.append("--- ").append(path).append('\n').append(text));
        return out.append(command.equals(BUILD) ? "--- expected\n" : "--- expected of " + command + "\n")
                .append(answer)
                .append('\n')
                .toString();
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
