package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes planted in some of many files: all are found in one run, each in its line, and nothing else is. */
class PlantedFaultsTest {
    private static final Pattern HEAD =
            Pattern.compile("^(content/\\S+?)(?::(\\d+):(\\d+))?: (?:error|warning): .*\\[([a-z0-9-]+)\\]$");

    @TempDir
    private Path project;

    /**
     * A mistake.
     *
     * @param code what it is told as
     * @param front a line of front matter that holds it; empty if it is in the text
     * @param text a line of the text that holds it; empty if it is in the front matter
     * @param column where in its line it is
     */
    private record Fault(String code, String front, String text, int column) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("unknown-key", "sumary: Short", "", 1),
            new Fault("wrong-type", "draft: maybe", "", 8),
            new Fault("wrong-type", "topics: Crime", "", 9),
            new Fault("bad-date", "updated: 2026-13-01", "", 10),
            new Fault("bad-slug", "slug: The Raid!", "", 7),
            new Fault("bad-language", "language: not a tag", "", 11),
            new Fault("bad-alias", "aliases: [/../../etc/]", "", 11),
            new Fault("duplicate-key", "title: Again", "", 1),
            new Fault("yaml-alias", "summary: *nobody", "", 10),
            new Fault("yaml-tag", "summary: !!python/object x", "", 10),
            new Fault("broken-yaml", "summary: \"open", "", 10),
            new Fault("unsafe-link", "sources: [{id: a, title: A, url: 'javascript:1'}]", "", 35),
            new Fault("broken-image", "image: {src: none.png, alt: None}", "", 14),
            new Fault("quote-not-found", "notes: [{quote: nowhere to be found, note: N}]", "", 17),
            new Fault("unknown-term", "gloss: {exclude: [nothing]}", "", 19),
            new Fault("broken-link", "", "See [there](none.md).", 13),
            new Fault("broken-anchor", "", "See [there](#none).", 13),
            new Fault("broken-image", "", "See ![there](none.png).", 14),
            new Fault("unsafe-link", "", "See [there](javascript:1).", 13),
            new Fault("unknown-term", "", "See [[nothing at all]].", 7),
            new Fault("unknown-source", "", "See [@nobody].", 7),
            new Fault("unknown-note", "", "See this.[^none]", 10),
            new Fault("control-character", "", "See \u0007this.", 5));

    private void article(int number, Fault fault) throws IOException {
        String front = fault.front().isEmpty() ? "" : fault.front() + "\n";
        Files.writeString(
                project.resolve("content/articles/a" + number + ".md"),
                "---\ntitle: A" + number + "\ndate: 2026-02-23\n" + front + "---\n\nGood text on a tide.\n\n"
                        + fault.text() + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 23, 50})
    void everyMistakeIsToldInItsLineAndNothingElseIs(int planted) throws IOException {
        long seed = Long.getLong("property.seed", System.nanoTime());
        Random random = new Random(seed);
        Files.createDirectories(project.resolve("content/articles"));
        Files.createDirectories(project.resolve("content/glossary"));
        Files.writeString(project.resolve("content/site.yaml"), "title: Test\nbaseUrl: https://test.example/\n");
        Files.writeString(
                project.resolve("content/glossary/tide.md"), "---\nterm: tide\nshort: The sea's rise.\n---\n");
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        TreeSet<String> lines = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        for (int i = 0; i < order.size(); i++) {
            Fault none = new Fault("", "", "", 0);
            Fault fault = i < planted ? FAULTS.get((i + random.nextInt(2)) % FAULTS.size()) : none;
            article(order.get(i), fault);
            if (i < planted) {
                int line = fault.front().isEmpty() ? 8 : 4;
                lines.add("a" + order.get(i) + ".md:" + line + " " + fault.code());
                places.add("a" + order.get(i) + ".md:" + line + ":" + fault.column() + " " + fault.code());
            }
        }
        Run run = Run.of("check", "-C", project.toString());
        TreeSet<String> toldLines = new TreeSet<>();
        TreeSet<String> toldPlaces = new TreeSet<>();
        run.err().lines().map(HEAD::matcher).filter(Matcher::matches).forEach(head -> {
            String file = head.group(1).replace("content/articles/", "");
            toldLines.add(file + ":" + head.group(2) + " " + head.group(4));
            toldPlaces.add(file + ":" + head.group(2) + ":" + head.group(3) + " " + head.group(4));
        });
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        assertThat(toldLines).as("seed %d", seed).isEqualTo(lines);
        assertThat(toldPlaces).as("with the exact column, seed %d", seed).isEqualTo(places);
    }

    @Test
    void noTextOfAnAuthorSpeaksToATerminalOrACiSystem() throws IOException {
        Files.createDirectories(project.resolve("content/articles/::error::x"));
        Files.writeString(project.resolve("content/site.yaml"), "title: Test\nbaseUrl: https://test.example/\n");
        List<String> tricks = List.of(
                "::error file=x::forged",
                "##[error]forged",
                "##vso[task.setvariable]forged",
                "\u009b31mred",
                "a\u202Eb",
                "a\u2028::error::b");
        StringBuilder text = new StringBuilder("---\ntitle: A\ndate: 2026-02-23\n");
        tricks.forEach(trick -> text.append('"').append(trick).append("\": x\n"));
        Files.writeString(project.resolve("content/articles/::error::x/a.md"), text + "---\n");
        Files.writeString(
                project.resolve("content/articles/##[error]b.md"),
                "---\ntitle: A\ndate: 2026-02-23\n---\n\n##[error](none.md)\n\n::error::x [[none]]\n");
        Run run = Run.of("check", "-C", project.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .noneMatch(line -> line.strip().startsWith("::"))
                .noneMatch(line -> line.contains("##[") || line.contains("##vso["))
                .noneMatch(line -> line.chars().anyMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0))
                .noneMatch(line -> line.contains("\u202E") || line.contains("\u2028"));
    }

    @Test
    void noAnswerBeginsALineWithACommand() throws IOException {
        Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/site.yaml"), "title: Test\nbaseUrl: https://test.example/\n");
        Files.writeString(
                project.resolve("content/articles/a.md"),
                "---\ntitle: A\ndate: 2026-02-23\n---\n\nCalled “::error::forged” here, and “::error::forged” there.\n");
        Run run = Run.of("terms", "--suggest", "-C", project.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).noneMatch(line -> line.strip().startsWith("::"));
    }
}
