package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project that strangers have added files to, and what becomes of it. */
final class HostileProject {
    private static final Pattern ERROR =
            Pattern.compile("^(content/[^\\s:]+):\\d+:\\d+: error: .* \\[[a-z0-9-]+\\]$", Pattern.MULTILINE);
    private static final Pattern ANY_ERROR = Pattern.compile("^\\S*: error: .*$", Pattern.MULTILINE);
    private static final int MOST_ROUNDS = 6;

    private final Path folder;
    private final List<String> refused = new ArrayList<>();

    HostileProject(Path folder) throws IOException {
        this.folder = folder;
        add("content/site.yaml", """
                title: Test
                baseUrl: https://test.example/
                annotate: {webAnnotations: true}
                """);
        add("content/glossary/raid.md", "---\nterm: raid\nshort: A sudden visit.\n---\nA raid is a sudden visit.\n");
        add("content/assets/p.png", "x");
    }

    void add(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The files that were refused with a located error, in the order in which they were found out. */
    List<String> refused() {
        return refused;
    }

    /** Builds; takes away the files that have errors, each of which must name its place, and builds again. */
    SortedMap<String, String> build() throws IOException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Run run = Run.of("build", "-C", folder.toString());
            assertThat(run.err()).doesNotContain("Exception", "\tat ", "StackOverflow");
            if (run.code() == 0) {
                return files();
            }
            assertThat(run.code()).as(run.err()).isEqualTo(1);
            takeAway(run.err());
        }
        throw new AssertionError("errors come one after the other: " + refused);
    }

    private void takeAway(String printed) throws IOException {
        Matcher any = ANY_ERROR.matcher(printed);
        TreeSet<String> faulty = new TreeSet<>();
        while (any.find()) {
            Matcher located = ERROR.matcher(any.group());
            assertThat(located.matches()).as("not located: " + any.group()).isTrue();
            faulty.add(located.group(1));
        }
        assertThat(faulty).as(printed).isNotEmpty();
        for (String path : faulty) {
            Files.delete(folder.resolve(path));
            refused.add(path + ": "
                    + printed.lines()
                            .filter(line -> line.startsWith(path))
                            .findFirst()
                            .orElse(""));
        }
    }

    private SortedMap<String, String> files() throws IOException {
        Path site = folder.resolve("site");
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    /** Only the files with one ending. */
    static Map<String, String> ending(SortedMap<String, String> files, String ending) {
        SortedMap<String, String> some = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.endsWith(ending)) {
                some.put(path, text);
            }
        });
        return some;
    }
}
