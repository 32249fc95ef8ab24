package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.advice.Rule;
import glossator.source.DiskFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message that an author can meet, in full, as printed. {@code mvn test -Dtest=ProblemMessagesTest
 * -Dgolden.rewrite=true} writes what is printed now into the files; the difference is then to be reviewed.
 */
class ProblemMessagesTest {
    private static final Path CASES = Path.of("src/test/resources/problems");
    private static final Pattern CODE = Pattern.compile("\\[([a-z0-9-]+)\\]$", Pattern.MULTILINE);

    /** These need other sites, or large, deep or special files: see ExternalLinksTest, HostileFilesTest and HostileTreesTest. */
    private static final Set<String> ELSEWHERE = Set.of(
            "dead-link",
            "moved-link",
            "unchecked-link",
            "no-configuration",
            "not-a-file",
            "symbolic-link",
            "too-deep",
            "too-long",
            "too-many",
            "unreadable-name");

    @TempDir
    private Path folder;

    static List<ProblemCase> cases() throws IOException {
        List<ProblemCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                cases.addAll(ProblemCase.read(file));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aMistakeIsToldAsWritten(ProblemCase problemCase) throws IOException {
        problemCase.write(folder);
        Run run = Run.of(problemCase.arguments(folder));
        if (Boolean.getBoolean("golden.rewrite")) {
            rewrite(problemCase, run.err());
            return;
        }
        assertThat(run.err()).isEqualTo(problemCase.expected());
        boolean configuration = Pattern.compile("^content/site.yaml:.*: error: ", Pattern.MULTILINE)
                .matcher(run.err())
                .find();
        assertThat(run.code()).isEqualTo(configuration ? 2 : run.err().contains(": error: ") ? 1 : 0);
    }

    private static void rewrite(ProblemCase problemCase, String printed) throws IOException {
        Path path = CASES.resolve(problemCase.file());
        String text = Files.readString(path);
        int start = text.indexOf("=== " + problemCase.name() + "\n");
        int next = text.indexOf("\n=== ", start + 1);
        String rest = next < 0 ? "" : text.substring(next);
        Files.writeString(
                path, text.substring(0, start) + problemCase.withExpected(printed) + rest.replaceFirst("^\n", ""));
    }

    @Test
    void everyCodeInTheSourcesHasACase() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (ProblemCase problemCase : cases()) {
            Matcher codes = CODE.matcher(problemCase.expected());
            while (codes.find()) {
                shown.add(codes.group(1));
            }
        }
        shown.addAll(ELSEWHERE);
        assertThat(shown).containsAll(codesInSources());
        assertThat(shown).containsAll(rules());
    }

    @Test
    void everyCodeIsExplainedWithTheWeightThatItHas() throws IOException {
        Map<String, Set<String>> told = new TreeMap<>();
        Pattern head = Pattern.compile("^.*?: (error|warning|note): .* \\[([a-z0-9-]+)\\]$", Pattern.MULTILINE);
        for (ProblemCase problemCase : cases()) {
            Matcher problem = head.matcher(problemCase.expected());
            while (problem.find()) {
                told.computeIfAbsent(problem.group(2), code -> new TreeSet<>()).add(problem.group(1));
            }
        }
        Set<String> codes = new TreeSet<>(told.keySet());
        codes.addAll(codesInSources());
        codes.addAll(rules());
        codes.addAll(ELSEWHERE);
        codes.add(DiskFault.CODE);
        Map<String, String> explained = new TreeMap<>();
        Matcher rows = Pattern.compile("^\\| `([a-z0-9-]+)` \\| ([a-z ]+) \\| [^|]+ \\| [^|]*\\|$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("docs/pages/messages.md")));
        while (rows.find()) {
            assertThat(explained.put(rows.group(1), rows.group(2)))
                    .as("two rows of " + rows.group(1))
                    .isNull();
        }
        assertThat(explained.keySet()).isEqualTo(codes);
        // What a rule counts, a case may set in its site.yaml.
        told.keySet().removeAll(rules());
        told.forEach(
                (code, weights) -> assertThat(explained.get(code)).as(code).isEqualTo(String.join(" or ", weights)));
        for (Rule rule : Rule.values()) {
            assertThat(explained.get(rule.code())).isEqualTo(rule.severity().label());
        }
    }

    private static List<String> rules() {
        return Arrays.stream(Rule.values()).map(Rule::code).toList();
    }

    @Test
    void aCodeIsARuleThatCanBeSetOrSaysWhyItCannot() throws IOException {
        Set<String> fixed = codesInSources();
        fixed.removeAll(rules());
        StringBuilder configuration = new StringBuilder("title: Test\nbaseUrl: https://test.example/\nchecks:\n");
        fixed.forEach(code -> configuration.append("  ").append(code).append(": off\n"));
        rules().forEach(code -> configuration.append("  ").append(code).append(": off\n"));
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), configuration);
        Run run = Run.of("check", "-C", folder.toString());
        assertThat(run.err()).doesNotContain("[unknown-rule]").contains(fixed.size() + " errors, 0 warnings");
        assertThat(run.code()).isEqualTo(2);
    }

    /** Codes are the only texts of this shape that stand right before a span, or behind a severity. */
    private static Set<String> codesInSources() throws IOException {
        Pattern code = Pattern.compile(
                "(?:\\b(?:error|warning)\\(|Severity\\.[A-Z]+,|\\?)\\s*\"([a-z0-9]+-[a-z0-9-]+|template|stale)\"");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = code.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(30);
        return codes;
    }
}
