package glossator.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does in an empty folder what a page of the documentation says, from top to bottom, in one shell. */
final class DocumentedConsole {
    private static final String MARK = "@@";

    private final Path folder;

    DocumentedConsole(Path folder) {
        this.folder = folder;
    }

    /** What a console of the page would show, and how its last command ended. */
    record Shown(String text, int exit) {}

    /** Answers what each console of a page shows; what is a whole file is written in between. */
    List<Shown> shown(List<Snippet> snippets) throws IOException, InterruptedException {
        Path project = Files.createDirectories(folder.resolve("project"));
        List<Snippet> consoles = new ArrayList<>();
        StringBuilder script = new StringBuilder(
                "glossator() { '" + java() + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC " + nativeAccess() + "-cp '"
                        + System.getProperty("java.class.path") + "' glossator.cli.Main \"$@\"; }\n");
        for (int at = 0; at < snippets.size(); at++) {
            Snippet snippet = snippets.get(at);
            if (snippet.file().isPresent()) {
                Path kept = Files.writeString(folder.resolve("file-" + at), snippet.text());
                String target = snippet.file().get();
                script.append("mkdir -p \"$(dirname '%s')\" && cp '%s' '%s'\n".formatted(target, kept, target));
            } else if (snippet.language().equals("console")) {
                consoles.add(snippet);
                for (String command : snippet.commands()) {
                    script.append("printf '%s\\n' '$ ")
                            .append(command.replace("'", "'\\''"))
                            .append("'\n");
                    script.append(command).append("\nended=$?\n");
                }
                script.append("echo \"" + MARK + "$ended\"\n");
            }
        }
        String printed = run(project, Files.writeString(folder.resolve("script"), script));
        List<Shown> shown = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < consoles.size(); at++) {
            int mark = printed.indexOf(MARK, from);
            if (mark < 0) {
                throw new IllegalStateException("the shell stopped: " + printed.substring(from));
            }
            int end = printed.indexOf('\n', mark);
            shown.add(new Shown(
                    printed.substring(from, mark), Integer.parseInt(printed.substring(mark + MARK.length(), end))));
            from = end + 1;
        }
        if (from < printed.length()) {
            throw new IllegalStateException("printed by no command of the page: " + printed.substring(from));
        }
        return shown;
    }

    private String run(Path project, Path script) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", script.toString())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        shell.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.environment().remove(Moment.VARIABLE);
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    /** The jar says so itself; a newer Java tells those who run from classes. */
    private static String nativeAccess() {
        return Runtime.version().feature() < 24 ? "" : "--enable-native-access=ALL-UNNAMED ";
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
