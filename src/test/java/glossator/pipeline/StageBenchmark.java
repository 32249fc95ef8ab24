package glossator.pipeline;

import glossator.annotation.AnnotatedText;
import glossator.annotation.Manuscript;
import glossator.annotation.TextAnnotator;
import glossator.glossary.Annotator;
import glossator.markdown.MarkdownDocument;
import glossator.markdown.MarkdownParser;
import glossator.publish.OutputFile;
import glossator.publish.OutputFolder;
import glossator.render.SiteRenderer;
import glossator.render.TemplateFiles;
import glossator.site.AddressBook;
import glossator.site.Content;
import glossator.site.Recall;
import glossator.site.Settings;
import glossator.site.Site;
import glossator.site.SiteAssembly;
import glossator.site.SiteChecks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each stage of a build costs: CPU time of one thread, all stages one after another. Not a test; {@code bench/stages}
 * runs it. The first round is what a cold process pays, the median of the further rounds what a warm one does.
 */
public final class StageBenchmark {
    private final Project project;
    private final Map<String, Long> costs = new LinkedHashMap<>();

    private StageBenchmark(Project project) {
        this.project = project;
    }

    /** Arguments: the project's folder, and how many rounds. */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        List<Map<String, Long>> results = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Path output = Files.createTempDirectory("glossator-bench-");
            Project standard = Project.at(Path.of(arguments[0]));
            StageBenchmark benchmark = new StageBenchmark(
                    new Project(standard.root(), standard.content(), standard.templates(), output.resolve("site")));
            benchmark.round();
            results.add(benchmark.costs);
        }
        print("first round", results.subList(0, 1));
        print("median of the " + (rounds - 1) + " rounds after it", results.subList(1, rounds));
    }

    private void round() throws IOException {
        long start = cpu();
        BuildOptions options = new BuildOptions(false, true, Optional.empty(), Instant.EPOCH);
        ContentReader reader = new ContentReader(project, options, Memory.none(), Changed.ANYTHING);
        Settings settings = reader.settings().orElseThrow();
        Content content = reader.content(settings);
        AddressBook addresses = new AddressBook(settings, content);
        List<Manuscript> manuscripts = new Manuscripts(settings, content, addresses).all();
        start = lap("read, front matter, addresses", start);
        Lexicons lexicons = new Lexicons(settings, content, List.of(settings.language()));
        start = lap("annotate: compile the glossary", start);
        List<MarkdownDocument> documents = new ArrayList<>();
        for (Manuscript manuscript : manuscripts) {
            documents.add(MarkdownParser.parse(manuscript.source(), manuscript.body()));
        }
        start = lap("parse Markdown, lay out prose", start);
        int marks = 0;
        for (int i = 0; i < manuscripts.size(); i++) {
            Manuscript manuscript = manuscripts.get(i);
            marks += Annotator.annotate(documents.get(i).prose(), lexicons.of(settings.language()), manuscript.facts())
                    .annotated()
                    .size();
        }
        start = lap("annotate: find and choose", start);
        documents.clear();
        Map<String, AnnotatedText> texts = new HashMap<>();
        for (Manuscript manuscript : manuscripts) {
            texts.put(manuscript.source().path(), TextAnnotator.annotate(manuscript, lexicons.of(settings.language())));
        }
        // Done again as a whole, as the build does it: what is left over the parts is the writing of HTML.
        start = lap("parse, find, write HTML", start);
        Site site = new SiteAssembly(settings, content, addresses, texts).assemble();
        SiteChecks.check(site, texts, LocalDate.EPOCH, Recall.NOTHING);
        start = lap("assemble, check links", start);
        SiteRenderer renderer = new SiteRenderer(site, new TemplateFiles(Map.of()));
        List<OutputFile> files = new ArrayList<>();
        site.pages().forEach(page -> add(files, renderer.page(page)));
        renderer.others().forEach(file -> add(files, file));
        start = lap("views and templates", start);
        new OutputFolder(project.output()).publish(files, false);
        lap("write " + files.size() + " files", start);
        costs.put("marks", (long) marks);
    }

    private static void add(List<OutputFile> files, SiteRenderer.RenderedFile file) {
        files.add(OutputFile.of(file.path(), file.bytes()));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long lap(String stage, long start) {
        long now = cpu();
        costs.put(stage, now - start);
        return now;
    }

    private static void print(String title, List<Map<String, Long>> rounds) {
        Map<String, Long> medians = new LinkedHashMap<>();
        for (String stage : rounds.get(0).keySet()) {
            long[] sorted = rounds.stream()
                    .mapToLong(round -> round.get(stage))
                    .sorted()
                    .toArray();
            medians.put(stage, sorted[sorted.length / 2]);
        }
        long marks = medians.remove("marks");
        long parse = medians.get("parse Markdown, lay out prose");
        long find = medians.get("annotate: find and choose");
        medians.computeIfPresent("parse, find, write HTML", (stage, all) -> Math.max(0, all - parse - find));
        Map<String, Long> shown = new LinkedHashMap<>();
        medians.forEach((stage, cost) ->
                shown.put(stage.equals("parse, find, write HTML") ? "write HTML with its marks" : stage, cost));
        long total = shown.values().stream().mapToLong(Long::longValue).sum();
        System.out.println(title + ", " + marks + " marks");
        shown.forEach((stage, cost) ->
                System.out.printf("  %-34s %8.1f ms %5.1f %%%n", stage, cost / 1e6, 100.0 * cost / total));
        long annotation = find + medians.get("annotate: compile the glossary");
        System.out.printf("  %-34s %8.1f ms%n", "all", total / 1e6);
        System.out.printf("  annotation's share: %.1f %%%n%n", 100.0 * annotation / total);
    }
}
