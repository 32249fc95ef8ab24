package glossator.pipeline;

import glossator.parallel.Each;
import glossator.publish.OutputFile;
import glossator.render.SiteRenderer;
import glossator.render.SiteRenderer.RenderedFile;
import glossator.render.TemplateFiles;
import glossator.render.TemplateProblems;
import glossator.site.Page;
import glossator.site.Site;
import glossator.source.Problem;
import glossator.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The files of a site that is put together: each page by itself, when it is asked for, and all of them. */
final class SiteFiles {
    private final Project project;
    private final Site site;
    private final Progress progress;
    private final SiteRenderer renderer;

    SiteFiles(Project project, Site site, TemplateFiles templates, Memory memory, Progress progress) {
        this.project = project;
        this.site = site;
        this.progress = progress;
        this.renderer = new SiteRenderer(site, templates, memory.recall("templates", templates::own));
    }

    /** What the theme lacks. */
    List<Problem> problems() {
        return renderer.problems();
    }

    /** All files, sorted, the mistakes that templates had in making them, and which could not be made. */
    record All(List<OutputFile> files, List<Problem> mistakes, Set<String> failing) {}

    /** The pages, and what they show: each is made when it is read first, and again by whoever reads it again. */
    List<OutputFile> soon() {
        SortedMap<String, OutputFile> files = copies();
        for (Page page : site.pages()) {
            // What a search finds is known when all texts have been gone through.
            if (!(page instanceof Page.SearchPage)) {
                String path = page.path().file();
                files.putIfAbsent(path, new OutputFile(path, () -> made(renderer.page(page))));
            }
        }
        renderer.themeFiles().forEach(file -> files.putIfAbsent(file.path(), OutputFile.of(file.path(), file.bytes())));
        Schemas.published().forEach(schema -> files.putIfAbsent(schema.path(), schema));
        return List.copyOf(files.values());
    }

    private static byte[] made(RenderedFile file) throws IOException {
        if (!file.problems().isEmpty()) {
            throw new IOException(file.path() + " cannot be made");
        }
        return file.bytes();
    }

    /** The mistakes that templates have in making pages of these paths. */
    List<Problem> mistakes(Collection<String> paths) {
        Map<String, Page> pages = new HashMap<>();
        site.pages().forEach(page -> pages.put(page.path().file(), page));
        return TemplateProblems.of(paths.stream()
                .map(pages::get)
                .filter(page -> page != null && !(page instanceof Page.SearchPage))
                .map(renderer::page)
                .toList());
    }

    /**
     * Makes all files.
     *
     * @param putAway keeps a file's bytes until they are read
     * @param isAbandoned asked again and again; when it says so, nothing comes of it
     */
    Optional<All> all(BiFunction<String, Supplier<byte[]>, OutputFile> putAway, BooleanSupplier isAbandoned) {
        progress.stage("making pages", site.pages().size());
        renderer.beginSearch();
        AtomicBoolean abandoned = new AtomicBoolean();
        List<Made> made = new ArrayList<>();
        Each.map(site.pages(), page -> {
                    if (abandoned.get() || isAbandoned.getAsBoolean()) {
                        abandoned.set(true);
                        return List.<Made>of();
                    }
                    List<Made> here = renderer.files(page).stream()
                            .map(file -> Made.of(file, putAway))
                            .toList();
                    progress.step();
                    return here;
                })
                .forEach(made::addAll);
        if (abandoned.get()) {
            return Optional.empty();
        }
        progress.stage("making feeds and other files", 0);
        made.addAll(Each.map(renderer.others(), file -> Made.of(file, putAway)));
        SortedMap<String, OutputFile> files = copies();
        // A publisher's own robots.txt or the like stands in place of ours.
        made.forEach(file -> files.putIfAbsent(file.output().path(), file.output()));
        Schemas.published().forEach(schema -> files.putIfAbsent(schema.path(), schema));
        List<Problem> mistakes = TemplateProblems.of(
                made.stream().filter(Made::isFailing).map(Made::withoutBytes).toList());
        Set<String> failing = made.stream()
                .filter(Made::isFailing)
                .map(file -> file.output().path())
                .collect(Collectors.toSet());
        return Optional.of(new All(List.copyOf(files.values()), mistakes, failing));
    }

    /** A file of the site, with what was wrong with it; its bytes may be elsewhere. */
    private record Made(OutputFile output, List<Problem> problems) {
        static Made of(RenderedFile file, BiFunction<String, Supplier<byte[]>, OutputFile> putAway) {
            return new Made(putAway.apply(file.path(), file.content()), file.problems());
        }

        boolean isFailing() {
            return !problems.isEmpty();
        }

        RenderedFile withoutBytes() {
            return new RenderedFile(output.path(), new byte[0], problems);
        }
    }

    /** Files that are published as they are. Those that have no address are told of elsewhere. */
    private SortedMap<String, OutputFile> copies() {
        SortedMap<String, OutputFile> files = new TreeMap<>();
        SourceFolder content = new SourceFolder(project.content());
        copies(content, "static", "", site.content().statics(), files);
        copies(content, "assets", "assets/", site.content().assets(), files);
        return files;
    }

    private static void copies(
            SourceFolder content, String folder, String prefix, Set<String> names, Map<String, OutputFile> files) {
        for (String name : names) {
            Path original = Path.of(folder, name.split("/"));
            if (OutputFile.isPath(prefix + name)) {
                files.put(prefix + name, new OutputFile(prefix + name, new Copy(content, original)));
            }
        }
    }
}
