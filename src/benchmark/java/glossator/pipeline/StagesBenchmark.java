package glossator.pipeline;

import glossator.annotation.AnnotatedText;
import glossator.annotation.Manuscript;
import glossator.annotation.TextAnnotator;
import glossator.article.Article;
import glossator.glossary.Annotator;
import glossator.markdown.MarkdownDocument;
import glossator.markdown.MarkdownParser;
import glossator.publish.OutputFile;
import glossator.publish.OutputFolder;
import glossator.render.SiteRenderer;
import glossator.render.SiteRenderer.RenderedFile;
import glossator.render.TemplateFiles;
import glossator.site.AddressBook;
import glossator.site.Content;
import glossator.site.Page;
import glossator.site.Settings;
import glossator.site.Site;
import glossator.site.SiteAssembly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What the stages of a build cost once they are warm, for one article each: the mean over a corpus of a hundred. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StagesBenchmark {
    private static final int ARTICLES = 100;

    private List<Manuscript> manuscripts;
    private List<MarkdownDocument> documents;
    private Lexicons lexicons;
    private String language;
    private SiteRenderer renderer;
    private List<Page.ArticlePage> pages;
    private List<OutputFile> files;
    private Path output;
    private int next;

    /** Reads the corpus that the system property names, and prepares what each stage begins with. */
    @Setup
    public void corpus() throws IOException {
        Project project = Project.at(Path.of(System.getProperty("corpus")));
        ContentReader reader = new ContentReader(
                project,
                new BuildOptions(false, true, Optional.empty(), Instant.EPOCH),
                Memory.none(),
                Changed.ANYTHING);
        Settings settings = reader.settings().orElseThrow();
        Content content = reader.content(settings);
        AddressBook addresses = new AddressBook(settings, content);
        List<Manuscript> all = new Manuscripts(settings, content, addresses).all();
        language = settings.language();
        lexicons = new Lexicons(settings, content, List.of(language));
        Map<String, AnnotatedText> texts = new HashMap<>();
        all.forEach(m -> texts.put(m.source().path(), TextAnnotator.annotate(m, lexicons.of(language))));
        Site site = new SiteAssembly(settings, content, addresses, texts).assemble();
        renderer = new SiteRenderer(site, new TemplateFiles(Map.of()));
        manuscripts = all.subList(0, ARTICLES);
        documents = manuscripts.stream()
                .map(m -> MarkdownParser.parse(m.source(), m.body()))
                .toList();
        pages = site.articles().subList(0, ARTICLES);
        files = new ArrayList<>();
        for (Page.ArticlePage page : pages) {
            RenderedFile file = renderer.page(page);
            files.add(OutputFile.of(file.path(), file.bytes()));
        }
        output = Files.createTempDirectory("glossator-benchmark-");
    }

    /** Leaves nothing behind. */
    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> below = Files.walk(output)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private int one() {
        next = (next + 1) % ARTICLES;
        return next;
    }

    /** The head of a file as a record. */
    @Benchmark
    public Object frontMatter() {
        return Article.read(manuscripts.get(one()).source());
    }

    /** Markdown to a document with its prose laid out. */
    @Benchmark
    public void parse(Blackhole hole) {
        Manuscript manuscript = manuscripts.get(one());
        MarkdownDocument document = MarkdownParser.parse(manuscript.source(), manuscript.body());
        hole.consume(document.prose());
    }

    /** Terms found in the prose, and chosen. */
    @Benchmark
    public Object annotate() {
        int at = one();
        return Annotator.annotate(
                documents.get(at).prose(),
                lexicons.of(language),
                manuscripts.get(at).facts());
    }

    /** All of these, and the HTML of the body. */
    @Benchmark
    public Object parseAnnotateAndWriteHtml() {
        return TextAnnotator.annotate(manuscripts.get(one()), lexicons.of(language));
    }

    /** View and template of a page. */
    @Benchmark
    public Object render() {
        return renderer.page(pages.get(one()));
    }

    /** A folder of a hundred pages, all new. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Object publishAHundredPages() throws IOException {
        return new OutputFolder(output.resolve("site" + next++)).publish(files, false);
    }
}
