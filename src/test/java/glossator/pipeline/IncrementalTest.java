package glossator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.publish.NextSite;
import glossator.publish.OutputFile;
import glossator.publish.OutputFolder;
import glossator.publish.PresentSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build over an old site, by a process that remembers the builds before or by one that finds what others left, makes what a new process makes in an empty folder,
 * whatever was changed in between, and leaves the old site where there is an error. {@code -Dproperty.edits=10000} makes it a proof, {@code -Dproperty.seed=} repeats one.
 */
class IncrementalTest {
    private static final int EDITS = Integer.getInteger("property.edits", 100);
    private static final String[] WORDS = {
        "cartel", "plaza", "tide", "raid", "the", "in", "town", "字", "café", "قمر", "🚨"
    };

    private static final BuildOptions OPTIONS =
            new BuildOptions(false, true, Optional.empty(), Instant.parse("2026-11-24T00:00:00Z"));

    @TempDir
    private Path folder;

    private final List<String> done = new ArrayList<>();
    private final Memory memory = Memory.empty();
    private final Memory previewed = Memory.empty();
    private SortedMap<String, String> seen = new TreeMap<>();
    private int told;
    private long related;
    private Random random;
    private Path root;
    private Project project;
    private int number;

    @Test
    void aBuildOverAnOldSiteIsACleanBuild() throws IOException {
        long seed = Long.getLong("property.seed", System.nanoTime());
        System.out.println("IncrementalTest: -Dproperty.seed=" + seed);
        random = new Random(seed);
        root = folder.resolve("project");
        project = Project.at(root);
        write("content/site.yaml", "title: Test\nbaseUrl: https://test.example/\n");
        for (int i = 0; i < 4; i++) {
            addArticle();
            addTerm();
        }
        int failed = 0;
        for (int i = 0; i < EDITS; i++) {
            done.add(edit());
            BuildResult result = buildAgain(seed);
            if (result.files().isEmpty()) {
                failed++;
                mend();
                result = buildAgain(seed);
            }
            assertThat(result.problems()).as("%s", last(seed)).noneMatch(problem -> problem.isError());
            related += tree(project.output()).values().stream()
                    .filter(page -> page.contains("id=\"page-related\""))
                    .count();
            new OutputFolder(project.output()).publish(result.files(), false);
            assertThat(tree(project.output())).as("%s", last(seed)).isEqualTo(clean(i, result.files()));
            if (i % 10 == 0) {
                Memory kept = Memory.kept(folder.resolve("cache/kept"), "test", PresentSite.in(project.output()));
                build(kept);
                kept.save(path -> Optional.empty());
                assertThat(kept.pagesReused().made())
                        .as("nothing changed, %s", last(seed))
                        .isZero();
                assertThat(kept.textsReused().made()).isZero();
                assertThat(kept.pagesReused().asked()).isPositive();
            }
        }
        System.out.println("IncrementalTest: " + EDITS + " edits, of which " + failed
                + " were mistakes; 0 differences; " + told + " times it was known which contents had changed");
        assertThat(told).isGreaterThan(EDITS / 10);
        assertThat(related).as("pages that show others").isGreaterThan(EDITS);
    }

    private List<String> last(long seed) {
        List<String> last = new ArrayList<>(done.subList(Math.max(0, done.size() - 5), done.size()));
        last.add(0, "-Dproperty.seed=" + seed + ", edit " + done.size());
        return last;
    }

    /** Builds with what is remembered, and says so if that makes a difference. */
    private BuildResult buildAgain(long seed) throws IOException {
        BuildResult result = build(memory);
        BuildResult anew = build(Memory.none());
        assertThat(result.problems()).as("%s", last(seed)).isEqualTo(anew.problems());
        assertThat(contents(result)).as("%s", last(seed)).isEqualTo(contents(anew));
        buildInANewProcess(seed, anew);
        buildAsThePreviewDoes(seed, anew);
        return result;
    }

    private static SortedMap<String, String> contents(BuildResult result) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (OutputFile file : result.files()) {
            contents.put(file.path(), text(file.bytes()));
        }
        return contents;
    }

    /** Builds with what the process before left, leaves it to the next, and says so if that makes a difference. */
    private void buildInANewProcess(long seed, BuildResult expected) throws IOException {
        try (NextSite next = new OutputFolder(project.output()).begin(false)) {
            Memory kept = Memory.kept(folder.resolve("cache/kept"), "test", next.present());
            BuildResult result = new SiteBuild(project, OPTIONS, kept).run(next);
            assertThat(result.problems()).as("kept, %s", last(seed)).isEqualTo(expected.problems());
            assertThat(contents(result)).as("kept, %s", last(seed)).isEqualTo(contents(expected));
            if (result.problems().stream().noneMatch(problem -> problem.isError())) {
                new OutputFolder(project.output()).publish(result.files(), false, next);
            }
            kept.save(next::mark);
        }
    }

    /** Builds knowing what changed, each page by itself, and now and then not to the end; says so if that makes a difference. */
    private void buildAsThePreviewDoes(long seed, BuildResult expected) throws IOException {
        SortedMap<String, String> now = tree(root.resolve("content"));
        tree(root.resolve("templates")).forEach((path, text) -> now.put("../templates/" + path, text));
        Set<Path> contents = now.entrySet().stream()
                .filter(file -> !file.getValue().equals(seen.get(file.getKey())))
                .map(file -> root.resolve("content").resolve(file.getKey()).normalize())
                .collect(Collectors.toSet());
        Changed since = now.keySet().equals(seen.keySet()) ? Changed.contentsOf(contents) : Changed.ANYTHING;
        told += since == Changed.ANYTHING ? 0 : 1;
        seen = now;
        BegunBuild begun = new SiteBuild(project, OPTIONS, previewed).begin(since);
        SortedMap<String, String> made = contents(expected);
        for (OutputFile file : begun.soon().files()) {
            if (!expected.files().isEmpty()) {
                assertThat(text(file.bytes()))
                        .as("%s, %s", file.path(), last(seed))
                        .isEqualTo(made.get(file.path()));
            }
        }
        if (random.nextInt(4) == 0) {
            begun.finish(() -> true);
        } else {
            BuildResult result = begun.finish();
            assertThat(result.problems()).as("previewed, %s", last(seed)).isEqualTo(expected.problems());
            assertThat(contents(result)).as("previewed, %s", last(seed)).isEqualTo(made);
        }
    }

    private BuildResult build(Memory memory) throws IOException {
        return new SiteBuild(project, OPTIONS, memory).run();
    }

    /** What the run makes; now and then what another run writes into an empty folder. */
    private SortedMap<String, String> clean(int round, List<OutputFile> files) throws IOException {
        Path fresh = folder.resolve("fresh" + round);
        if (round % 10 == 0) {
            new OutputFolder(fresh).publish(build(Memory.none()).files(), false);
            return tree(fresh);
        }
        SortedMap<String, String> made = new TreeMap<>();
        for (OutputFile file : files) {
            made.put(file.path(), text(file.bytes()));
        }
        made.put(".glossator", tree(project.output()).get(".glossator"));
        return made;
    }

    private static SortedMap<String, String> tree(Path top) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(top)) {
            try (Stream<Path> paths = Files.walk(top)) {
                for (Path path : paths.filter(p -> !Files.isDirectory(p)).toList()) {
                    files.put(top.relativize(path).toString(), text(Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8) + Arrays.hashCode(bytes);
    }

    private String edit() throws IOException {
        // Where there is little, little can go wrong.
        if (count("content/articles") < 6) {
            return addArticle();
        }
        if (count("content/glossary") < 3) {
            return addTerm();
        }
        return switch (random.nextInt(34)) {
            case 0, 1 -> addArticle();
            case 2, 3 -> change("content/articles", "\n" + words() + "\n");
            case 4 -> rename("content/articles", "renamed-" + number++ + ".md");
            case 5 -> changeCase();
            case 6 -> move();
            case 7 -> delete("content/articles");
            case 8 -> addTerm();
            case 9 -> change("content/glossary", "\n" + words() + "\n");
            case 10 -> delete("content/glossary");
            case 11 -> template();
            case 12 -> configuration();
            case 13 -> asset("content/assets/", "a" + random.nextInt(4));
            case 14 -> asset("content/static/", "s" + random.nextInt(4) + (random.nextBoolean() ? "" : "/deep/x"));
            case 15 -> delete(random.nextBoolean() ? "content/assets" : "content/static");
            case 16 -> sameTime();
            case 17 -> mistake();
            case 18 -> page();
            case 19, 20, 21, 22 -> frontMatter();
            case 23, 24, 25, 26, 27, 28, 29, 30, 31, 32 -> line();
            default -> change("content/articles", "\n[^9]: A note.\n");
        };
    }

    private String words() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            out.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return out.append('.').toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String addArticle() throws IOException {
        String name = "content/articles/a" + number++ + ".md";
        String alias = random.nextBoolean() ? "aliases: [/old/" + number + "/]\n" : "";
        write(name, article("title: A" + number + "\n" + alias));
        return "add " + name;
    }

    private String addTerm() throws IOException {
        return term(WORDS[random.nextInt(4)]);
    }

    private String term(String name) throws IOException {
        write(
                "content/glossary/" + name + ".md",
                "---\nterm: " + name + "\nshort: " + words() + "\n"
                        + some(
                                "kind: person",
                                "kind: law",
                                "aliases: [the " + name + ", " + name + " \"two\"]",
                                "see: [" + WORDS[random.nextInt(4)] + "]",
                                "translationKey: k" + random.nextInt(2),
                                "lang: es",
                                "updated: 2026-0" + (1 + random.nextInt(9)) + "-01",
                                "sources: [{title: A source}]",
                                "pronunciation: so")
                        + "---\n\n" + (random.nextBoolean() ? words() : "") + "\n");
        return "term " + name;
    }

    /** An article with whatever front matter may be shown on other pages. */
    private String article(String first) {
        return "---\n" + first + "date: 2026-0" + (1 + random.nextInt(9)) + "-23\n"
                + some(
                        "topics: [Topic " + random.nextInt(3) + "]",
                        "authors: [Ann, Bo " + random.nextInt(2) + "]",
                        "series: [Series " + random.nextInt(2) + "]",
                        "people: [" + WORDS[random.nextInt(4)] + "]",
                        "summary: \"" + words() + " *so* [it](https://it.example/).\"",
                        "description: " + words(),
                        "updated: 2026-10-0" + (1 + random.nextInt(9)),
                        "translationKey: k" + random.nextInt(2),
                        "language: es",
                        "draft: true",
                        "keyPoints: [" + words() + "]",
                        "timeline: [{date: 2026-01, text: " + words() + "}]",
                        "updates: [{date: 2026-03-01, kind: correction, text: " + words() + "}]",
                        "sources: [{title: A source, url: https://source.example/}]",
                        "gloss: {exclude: [" + WORDS[random.nextInt(4)] + "]}")
                + "---\n\n" + words() + "\n\n## " + words() + "\n\nSee [it](https://it.example/). "
                + words()
                + "\n";
    }

    /** One line of a file's front matter and nothing else: what other pages show of it may depend on it alone. */
    private String line() throws IOException {
        Optional<Path> file = any(List.of("content/articles", "content/articles", "content/glossary", "content/pages")
                .get(random.nextInt(4)));
        if (file.isEmpty()) {
            return "no line";
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file.get()));
        int at = 1 + random.nextInt(Math.max(1, lines.subList(1, lines.size()).indexOf("---")));
        String before = lines.get(at);
        if (before.startsWith("title: ")) {
            lines.set(at, "title: C" + random.nextInt(9));
        } else if (before.startsWith("short: ")) {
            lines.set(at, "short: " + words());
        } else if (before.startsWith("date: ")) {
            lines.set(at, "date: 2026-0" + (1 + random.nextInt(9)) + "-23");
        } else if (!before.startsWith("term: ") && !before.equals("---")) {
            lines.remove(at);
        }
        Files.write(file.get(), lines);
        return "line \"" + before + "\" of " + file;
    }

    /** A third of some lines. */
    private String some(String... lines) {
        return Stream.of(lines)
                .filter(line -> random.nextInt(3) == 0)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The same article with other front matter, or the text of a topic or of an author. */
    private String frontMatter() throws IOException {
        if (random.nextInt(4) == 0) {
            String name = List.of(
                            "content/topics/topic-" + random.nextInt(3) + ".md",
                            "content/authors/bo-" + random.nextInt(2) + ".md")
                    .get(random.nextInt(2));
            String title = (name.contains("topics") ? "Topic " : "Bo ") + name.charAt(name.length() - 4);
            write(
                    name,
                    "---\ntitle: " + title + "\n" + some("description: " + words(), "language: es") + "---\n\n"
                            + words() + "\n");
            return "text of " + name;
        }
        Optional<Path> file = any("content/articles");
        if (file.isPresent()) {
            Files.writeString(file.get(), article("title: B" + random.nextInt(5) + "\n"));
        }
        return "front matter of " + file;
    }

    private String page() throws IOException {
        String name = "content/pages/p" + random.nextInt(3) + ".md";
        write(
                name,
                "---\ntitle: Page\n"
                        + some(
                                "translationKey: k" + random.nextInt(2),
                                "language: es",
                                "draft: true",
                                "updated: 2026-04-01")
                        + "---\n\n" + words() + "\n");
        return "page " + name;
    }

    private int count(String below) throws IOException {
        return (int) tree(root.resolve(below)).keySet().stream()
                .filter(name -> name.endsWith(".md"))
                .count();
    }

    /** One of the files below a folder, if there is any. */
    private Optional<Path> any(String below) throws IOException {
        Path top = root.resolve(below);
        if (!Files.isDirectory(top)) {
            return Optional.empty();
        }
        try (Stream<Path> paths = Files.walk(top)) {
            List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
            return files.isEmpty() ? Optional.empty() : Optional.of(files.get(random.nextInt(files.size())));
        }
    }

    private String change(String below, String more) throws IOException {
        Optional<Path> file = any(below);
        if (file.isPresent()) {
            Files.writeString(file.get(), Files.readString(file.get()) + more);
        }
        return "change " + file;
    }

    private String rename(String below, String name) throws IOException {
        Optional<Path> file = any(below);
        if (file.isPresent()) {
            Files.move(file.get(), file.get().resolveSibling(name));
        }
        return "rename " + file + " to " + name;
    }

    private String changeCase() throws IOException {
        Optional<Path> file = any("content/articles");
        if (file.isPresent()) {
            String name = file.get().getFileName().toString();
            String stem = name.substring(0, name.length() - 3);
            String upper = stem.toUpperCase(Locale.ROOT);
            String other = (upper.equals(stem) ? stem.toLowerCase(Locale.ROOT) : upper) + ".md";
            Files.move(file.get(), file.get().resolveSibling(other));
        }
        return "change case of " + file;
    }

    private String move() throws IOException {
        Optional<Path> file = any("content/articles");
        Path below = Files.createDirectories(root.resolve("content/articles/sub" + random.nextInt(3)));
        if (file.isPresent()) {
            Files.move(file.get(), below.resolve(file.get().getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        return "move " + file + " to " + below;
    }

    private String delete(String below) throws IOException {
        Optional<Path> file = any(below);
        if (file.isPresent()) {
            Files.delete(file.get());
        }
        return "delete " + file;
    }

    private String template() throws IOException {
        Path own = root.resolve("templates/" + (random.nextBoolean() ? "page.ftlh" : "style.css"));
        if (Files.exists(own) && random.nextBoolean()) {
            Files.delete(own);
            return "remove " + own;
        }
        write(root.relativize(own).toString(), "<!DOCTYPE html><title>" + random.nextInt(9) + "</title>");
        return "template " + own;
    }

    private String configuration() throws IOException {
        int choice = random.nextInt(6);
        write(
                "content/site.yaml",
                "title: Test " + random.nextInt(2) + "\nbaseUrl: https://test.example/" + (choice == 1 ? "news/" : "")
                        + "\n"
                        + (choice == 2 ? "pagination: 2\nannotate: {occurrence: all, webAnnotations: true}\n" : "")
                        + (choice == 4 ? "annotate: {density: " + (3 + random.nextInt(9)) + "}\n" : "")
                        + (choice == 5 ? "annotate: {occurrence: all, density: 6}\n" : "")
                        + (choice == 3 ? "languages: [en, es]\npermalinks: {articles: /:year/:slug/}\n" : ""));
        return "configuration " + choice;
    }

    private String asset(String below, String name) throws IOException {
        Path file = root.resolve(below + name);
        boolean free = !Files.isDirectory(file)
                && (file.getParent().getFileName().toString().length() > 2 || !Files.isRegularFile(file.getParent()));
        boolean deepIsFree = !name.contains("/") || !Files.isRegularFile(root.resolve(below + name.split("/")[0]));
        if (free && deepIsFree) {
            write(below + name, "bytes " + random.nextInt(100));
        }
        return "asset " + name;
    }

    /** Other bytes, as many as before, and the time that the file had. */
    private String sameTime() throws IOException {
        Optional<Path> file = any("content/articles");
        if (file.isPresent()) {
            FileTime time = Files.getLastModifiedTime(file.get());
            String text = Files.readString(file.get());
            int body = text.indexOf("\n---\n", 4);
            Files.writeString(
                    file.get(),
                    text.substring(0, body)
                            + text.substring(body).replace('e', 'o').replace("oxamplo", "example"));
            Files.setLastModifiedTime(file.get(), time);
        }
        return "change " + file + " and keep its time";
    }

    private String mistake() throws IOException {
        write("content/articles/mistake.md", "---\ntitle: Mistake\ndate: 2026-99-99\n---\n");
        return "mistake";
    }

    /** Takes the mistakes back, and whatever else stands in the way. */
    private void mend() throws IOException {
        SortedMap<String, String> site = tree(project.output());
        BuildResult failed = build(memory);
        assertThat(tree(project.output())).isEqualTo(site);
        // Whoever takes a term away and is told where it is named puts it back.
        for (int i = 0; i < 4 && failed.files().isEmpty(); i++) {
            if (!Files.exists(root.resolve("content/glossary/" + WORDS[i] + ".md"))) {
                term(WORDS[i]);
            }
            failed = build(memory);
        }
        for (int i = 0; i < 20 && failed.files().isEmpty(); i++) {
            for (var problem : failed.problems()) {
                if (problem.isError()) {
                    Files.deleteIfExists(root.resolve(problem.path()));
                }
            }
            failed = build(memory);
        }
    }
}
