package glossator.cli;

import glossator.pipeline.BuildResult;
import glossator.pipeline.Memory;
import glossator.pipeline.Project;
import glossator.pipeline.SiteBuild;
import glossator.publish.BuilderLock;
import glossator.publish.NextSite;
import glossator.publish.OutputFolder;
import glossator.source.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site; with an error in the content nothing is written.",
        footer = {
            "",
            "glossator build",
            "glossator build --strict --base-url https://example.org/news/",
            "glossator build --drafts --output preview"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private ProjectOptions options;

    @Option(names = "--explain", description = "Say which files were written anew.")
    private boolean explain;

    @Option(names = "--force", description = "Replace files in the output that somebody else made or changed.")
    private boolean force;

    @Option(
            names = "--in-place",
            description =
                    "Replace the files of the output one by one, for a folder that a server or a container holds open.")
    private boolean inPlace;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing of a build in which nothing is wrong.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say what each stage did and how long it took, and what was kept from the last build.")
    private boolean verbose;

    @Option(names = "--cache", paramLabel = "FILE", description = "Where what is made is kept for the next build.")
    private Path cache;

    @Option(names = "--no-cache", description = "Make everything anew, and keep nothing for the next build.")
    private boolean noCache;

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Project project = options.project();
        OutputFolder folder = new OutputFolder(project.output());
        Optional<String> refusal = folder.refusal(List.of(project.content(), project.templates()));
        if (refusal.isPresent()) {
            console.fail(refusal.get());
            return ExitCode.USAGE;
        }
        BuilderLock.Attempt attempt = BuilderLock.on(project.output());
        if (attempt.lock().isEmpty()) {
            console.fail("another process, number " + attempt.holder() + ", is building into " + project.output()
                    + "; wait for it, or name another folder with --output");
            return ExitCode.ENVIRONMENT;
        }
        try (NextSite next = folder.begin(inPlace)) {
            return build(project, folder, next);
        } finally {
            attempt.lock().get().close();
        }
    }

    private int build(Project project, OutputFolder folder, NextSite next) throws IOException {
        long start = System.nanoTime();
        Memory memory = memory(project, next);
        BuildResult result = made(project, memory, next);
        int code = console.report(result, options.strict());
        if (code != ExitCode.FINE) {
            console.err().println("nothing was written");
            return code;
        }
        OutputFolder.Changes changes = published(result, folder, next);
        if (!changes.edited().isEmpty()) {
            changes.edited()
                    .forEach(path -> console.fail(path + " in the output folder was made or changed by somebody else"));
            console.err().println("nothing was written; move what you need away, or pass --force to replace it");
            return ExitCode.USAGE;
        }
        save(memory, next);
        if (explain) {
            changes.paths().forEach(path -> console.err().println("written: " + path));
        }
        changes.weaker()
                .ifPresent(why -> console.err()
                        .println("the site was replaced file by file, so that a reader may have met old and new pages"
                                + " together: " + ProblemPrinter.visible(why)));
        if (verbose) {
            reuse(memory);
        }
        if (!quiet) {
            summary(result.counts(), result.problems().size(), changes, start);
        }
        return ExitCode.FINE;
    }

    private BuildResult made(Project project, Memory memory, NextSite next) throws IOException {
        try (ProgressLine progress = console.progress(verbose)) {
            return new SiteBuild(project, options.build(), memory, progress).run(next);
        }
    }

    private OutputFolder.Changes published(BuildResult result, OutputFolder folder, NextSite next) throws IOException {
        try (ProgressLine progress = console.progress(verbose)) {
            progress.stage("writing files", result.files().size());
            return folder.publish(result.files(), force, next);
        }
    }

    private Memory memory(Project project, NextSite next) {
        Optional<String> version = noCache ? Optional.empty() : Version.exact();
        Optional<Path> file = Optional.ofNullable(cache).or(() -> CacheFolder.file(project));
        return version.isPresent() && file.isPresent()
                ? Memory.kept(file.get(), version.get(), next.present())
                : Memory.none();
    }

    private void reuse(Memory memory) {
        Memory.Reuse texts = memory.textsReused();
        Memory.Reuse pages = memory.pagesReused();
        if (texts.asked() > 0) {
            console.err()
                    .printf(
                            Locale.ROOT,
                            "kept from the last build: %d of %s, %d of %s%n",
                            texts.asked() - texts.made(),
                            Console.count(texts.asked(), "text"),
                            pages.asked() - pages.made(),
                            Console.count(pages.asked(), "page"));
        }
    }

    /** That nothing could be kept makes the next build slower, and nothing wrong. */
    private void save(Memory memory, NextSite next) {
        try {
            memory.save(next::mark);
        } catch (IOException fault) {
            if (cache != null) {
                console.err()
                        .println("nothing was kept for the next build: " + ProblemPrinter.visible(fault.toString()));
            }
        }
    }

    private void summary(BuildResult.Counts counts, int problems, OutputFolder.Changes changes, long start) {
        console.err()
                .printf(
                        "built %s, %s, %s, %s, %s in %.1f s: %d files written, %d unchanged, %d removed%n",
                        Console.count(counts.articles(), "article"),
                        Console.count(counts.terms(), "term"),
                        Console.count(counts.annotations(), "annotation"),
                        Console.count(counts.pages(), "page"),
                        Console.count(problems, "problem"),
                        (System.nanoTime() - start) / 1e9,
                        changes.written(),
                        changes.unchanged(),
                        changes.removed());
    }
}
