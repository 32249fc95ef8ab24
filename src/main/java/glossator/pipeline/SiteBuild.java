package glossator.pipeline;

import glossator.advice.Rulings;
import glossator.annotation.AnnotatedText;
import glossator.annotation.Manuscript;
import glossator.publish.NextSite;
import glossator.render.SiteRenderer;
import glossator.site.AddressBook;
import glossator.site.Content;
import glossator.site.Page;
import glossator.site.PathConflicts;
import glossator.site.Recall;
import glossator.site.Settings;
import glossator.site.Site;
import glossator.site.SiteAssembly;
import glossator.site.SiteChecks;
import glossator.site.SitePath;
import glossator.source.Problem;
import glossator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** One run over a project: its content in, the files of its site and all problems out. Writes nothing. */
public final class SiteBuild {
    private final Project project;
    private final BuildOptions options;
    private final Memory memory;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();

    /** Prepares a run; {@link #run} does it. */
    public SiteBuild(Project project, BuildOptions options) {
        this(project, options, Memory.none());
    }

    /** Prepares a run that says how far it is. */
    public SiteBuild(Project project, BuildOptions options, Progress progress) {
        this(project, options, Memory.none(), progress);
    }

    /** Prepares a run that uses what an earlier one of the same project made, and leaves what it makes to a later one. */
    public SiteBuild(Project project, BuildOptions options, Memory memory) {
        this(project, options, memory, Progress.NONE);
    }

    /** The same, and says how far it is. */
    public SiteBuild(Project project, BuildOptions options, Memory memory, Progress progress) {
        this.progress = progress;
        this.project = project;
        this.options = options;
        this.memory = memory;
    }

    /** The run. Exceptions mean that a disk failed, or we did; an author's mistakes are problems. */
    public BuildResult run() throws IOException {
        return begin().finish();
    }

    /** The run, with the files put into the next site: they can be read until it is closed. */
    public BuildResult run(NextSite next) throws IOException {
        return begin().finish(next);
    }

    /** The run up to where the pages are made, each of which can then be had before all are. */
    public BegunBuild begin() throws IOException {
        return begin(Changed.ANYTHING);
    }

    /**
     * The same.
     *
     * @param since what may have changed since the last run with the same memory began; that run must have come as far as to answer
     */
    public BegunBuild begin(Changed since) throws IOException {
        // Templates depend on no text, so another processor compiles them while texts are read.
        CompletableFuture<OwnTemplates.Result> templates = CompletableFuture.supplyAsync(this::templates);
        return begin(assemble(since), templates.join());
    }

    private OwnTemplates.Result templates() {
        OwnTemplates.Result templates = OwnTemplates.read(project, memory);
        templates.files().prepare();
        return templates;
    }

    /** The run, what an editor would add to the problems of a site, and what is found out about its links to other sites. */
    public BuildResult check(LinkInquiry inquiry) throws IOException {
        Optional<Assembly> assembly = assemble();
        BuildResult result = begin(assembly, OwnTemplates.read(project, memory)).finish();
        return assembly.isEmpty() ? result : result.with(ordered(assembly.get().advice(result.problems(), inquiry)));
    }

    private BegunBuild begin(Optional<Assembly> assembly, OwnTemplates.Result templates) {
        problems.addAll(templates.problems());
        Optional<SiteFiles> files = templates.problems().isEmpty()
                ? assembly.map(made -> new SiteFiles(project, made.site(), templates.files(), memory, progress))
                : Optional.empty();
        files.ifPresent(made -> problems.addAll(made.problems()));
        BuildResult.Counts counts =
                assembly.map(made -> counts(made.site())).orElse(new BuildResult.Counts(0, 0, 0, 0));
        String address = assembly.map(made -> made.site().settings().absolute(new SitePath("/")))
                .orElse("");
        return new BegunBuild(
                new BuildResult(configuration(), address, List.of(), ordered(problems), counts), files, memory);
    }

    /** Where each term is used, and the problems met; templates are not asked. */
    public TermReport.Result terms() throws IOException {
        Optional<TermReport> report = assemble().map(made -> TermReport.of(made.site()));
        return new TermReport.Result(report, ordered(problems));
    }

    /**
     * All that a template sees for the page of a file, as values of JSON; drafts and what is dated in the future have pages here.
     *
     * @param named the file, by its path from the project's folder or from the current one
     */
    public TemplateView view(Path named) throws IOException {
        Optional<Map<String, Object>> view = assemble().flatMap(made -> {
            List<String> paths = List.of(project.shown(project.root().resolve(named)), project.shown(named));
            return made.site().pages().stream()
                    .filter(page -> source(page).filter(paths::contains).isPresent())
                    .findFirst()
                    .map(page -> new SiteRenderer(
                                    made.site(),
                                    OwnTemplates.read(project, memory).files())
                            .view(page));
        });
        return new TemplateView(view, ordered(problems));
    }

    /** What a template sees for a page, if there is a page of that file, and the problems met on the way. */
    public record TemplateView(Optional<Map<String, Object>> view, List<Problem> problems) {}

    private static Optional<String> source(Page page) {
        Optional<SourceFile> file = Optional.empty();
        if (page instanceof Page.ArticlePage article) {
            file = Optional.of(article.article().source());
        } else if (page instanceof Page.TermPage term) {
            file = Optional.of(term.definition().source());
        } else if (page instanceof Page.StandalonePage standalone) {
            file = Optional.of(standalone.source().source());
        } else if (page instanceof Page.CollectionPage collection) {
            file = collection.source().map(text -> text.source());
        }
        return file.map(SourceFile::path);
    }

    /** Words that look as if they need a definition, and the problems met in reading the project. */
    public TermSuggestions.Result suggestions() throws IOException {
        Optional<TermSuggestions> suggestions = Inputs.read(project, options, problems)
                .map(inputs -> {
                    List<Manuscript> manuscripts =
                            new Manuscripts(inputs.settings(), inputs.content(), inputs.addresses()).all();
                    return TermSuggestions.of(
                            manuscripts, new Lexicons(inputs.settings(), inputs.content(), languages(manuscripts)));
                });
        return new TermSuggestions.Result(suggestions, ordered(problems));
    }

    /** The written forms by which a term is found on pages of its own language. */
    public TermReport.Forms forms(String id) throws IOException {
        Optional<Inputs> inputs = Inputs.read(project, options, problems);
        Optional<List<String>> forms = inputs.flatMap(in -> in.content().definitions().stream()
                .filter(definition -> definition.term().id().equals(id))
                .findFirst()
                .map(in.addresses()::languageOf)
                .map(language -> new Lexicons(in.settings(), in.content(), List.of(language))
                        .of(language)
                        .forms(id)));
        return new TermReport.Forms(forms, ordered(problems));
    }

    private Optional<Assembly> assemble() throws IOException {
        return assemble(Changed.ANYTHING);
    }

    private Optional<Assembly> assemble(Changed since) throws IOException {
        progress.stage("reading files", 0);
        return Inputs.read(project, options, memory, since, problems).map(this::assemble);
    }

    private Assembly assemble(Inputs inputs) {
        Settings settings = inputs.settings();
        Content content = inputs.content();
        AddressBook addresses = inputs.addresses();
        List<Manuscript> manuscripts = new Manuscripts(settings, content, addresses).all();
        Lexicons lexicons = new Lexicons(settings, content, languages(manuscripts), memory);
        problems.addAll(lexicons.problems());
        progress.stage("marking terms in texts", manuscripts.size());
        Object links = memory.token("addresses", addresses::known);
        Map<String, AnnotatedText> texts = new AnnotatedTexts(lexicons, links, memory, progress).of(manuscripts);
        texts.values().forEach(text -> problems.addAll(text.problems()));
        progress.stage("joining and checking texts", manuscripts.size());
        Site site = new SiteAssembly(settings, content, addresses, texts).assemble();
        problems.addAll(addresses.problems());
        CompletableFuture<List<Problem>> conflicts = CompletableFuture.supplyAsync(() -> PathConflicts.of(site));
        LocalDate today = options.now().atZone(settings.zone()).toLocalDate();
        Recall recall = memory.recall(
                "surroundings", () -> SiteChecks.surroundings(site, memory.token(addresses.known()), today));
        problems.addAll(SiteChecks.check(site, texts, today, recall));
        problems.addAll(conflicts.join());
        Rulings rulings = Rulings.read(settings.checks());
        problems.addAll(rulings.problems());
        return new Assembly(site, manuscripts, lexicons, texts, rulings);
    }

    private String configuration() {
        return project.shown(project.content().resolve("site.yaml"));
    }

    private static BuildResult.Counts counts(Site site) {
        int annotations = site.terms().stream()
                .flatMap(term -> site.usage().of(term.id()).stream())
                .mapToInt(used -> used.use().count())
                .sum();
        return new BuildResult.Counts(
                site.articles().size(), site.terms().size(), site.pages().size(), annotations);
    }

    private static List<String> languages(Collection<Manuscript> manuscripts) {
        return manuscripts.stream()
                .map(m -> m.facts().language())
                .distinct()
                .sorted()
                .toList();
    }

    /** In file and place order, each once. */
    static List<Problem> ordered(List<Problem> problems) {
        return List.copyOf(new TreeSet<>(problems));
    }
}
