package glossator.pipeline;

import glossator.exchange.Exchange;
import glossator.exchange.Exchange.Exported;
import glossator.exchange.Exchange.Format;
import glossator.exchange.Exchange.Imported;
import glossator.exchange.Exchange.TermFile;
import glossator.exchange.Scheme;
import glossator.site.Settings;
import glossator.site.SitePath;
import glossator.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes a project's glossary out to other programs' formats, and terms in from them. */
public final class GlossaryExchange {
    private final Project project;
    private final BuildOptions options;

    /** Works on a project. */
    public GlossaryExchange(Project project, BuildOptions options) {
        this.project = project;
        this.options = options;
    }

    /** A glossary as text, if the project could be read, and all problems in order. */
    public record Written(Optional<String> text, List<Problem> problems) {}

    /** The files that were made, as printed; none where there was an error. */
    public record Added(List<String> files, List<Problem> problems) {}

    /** The glossary in a format. */
    public Written export(Format format) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<Inputs> inputs = Inputs.read(project, options, problems);
        Optional<String> text = inputs.map(in -> {
            Settings settings = in.settings();
            Scheme scheme =
                    new Scheme(settings.title(), settings.absolute(new SitePath("/glossary/")), settings.language());
            Exported exported = Exchange.export(in.content().definitions(), in.addresses()::languageOf, scheme, format);
            problems.addAll(exported.problems());
            return exported.text();
        });
        return new Written(text, List.copyOf(new TreeSet<>(problems)));
    }

    /** Makes a file of each term in a file of another program; none if there is any error, and none that is there. */
    public Added add(Path file, Format format) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<Inputs> inputs = Inputs.read(project, options, problems);
        TextReader.Result text = TextReader.read(file, project.shown(file));
        problems.addAll(text.problems());
        List<TermFile> files = new ArrayList<>();
        if (inputs.isPresent() && text.file().isPresent()) {
            Set<String> ids = inputs.get().content().definitions().stream()
                    .map(definition -> definition.term().id())
                    .collect(Collectors.toSet());
            String language = inputs.get().settings().language();
            Imported imported = Exchange.read(
                    text.file().get(),
                    language,
                    format,
                    id -> ids.contains(id) || Files.exists(target(id), LinkOption.NOFOLLOW_LINKS));
            problems.addAll(imported.problems());
            files.addAll(imported.files());
        }
        List<Problem> ordered = List.copyOf(new TreeSet<>(problems));
        boolean failed = ordered.stream().anyMatch(Problem::isError);
        return new Added(failed ? List.of() : write(files), ordered);
    }

    private Path target(String id) {
        return project.content().resolve("glossary").resolve(id + ".md");
    }

    private List<String> write(List<TermFile> files) throws IOException {
        List<String> written = new ArrayList<>();
        Files.createDirectories(project.content().resolve("glossary"));
        for (TermFile file : files) {
            Files.writeString(target(file.id()), file.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            written.add(project.shown(target(file.id())));
        }
        return written;
    }
}
