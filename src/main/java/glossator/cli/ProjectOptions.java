package glossator.cli;

import glossator.pipeline.BuildOptions;
import glossator.pipeline.Project;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command over a project takes. */
final class ProjectOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "-C", paramLabel = "DIR", description = "The project's folder (default: the current one).")
    private Path root = Path.of("");

    @Option(names = "--content", paramLabel = "DIR", description = "The content (default: content).")
    private Path content;

    @Option(names = "--templates", paramLabel = "DIR", description = "Your own templates (default: templates).")
    private Path templates;

    @Option(names = "--output", paramLabel = "DIR", description = "Where the site is written (default: site).")
    private Path output;

    @Option(names = "--base-url", paramLabel = "URL", description = "The site's address, instead of that in site.yaml.")
    private String baseUrl;

    @Option(names = "--drafts", description = "Publish drafts too.")
    private boolean drafts;

    @Option(names = "--future", description = "Publish what is dated in the future or has expired too.")
    private boolean future;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    Project project() {
        Project standard = Project.at(root);
        return new Project(
                standard.root(),
                below(standard.root(), content, standard.content()),
                below(standard.root(), templates, standard.templates()),
                below(standard.root(), output, standard.output()));
    }

    /** A folder named on the command line counts from the project's folder. */
    private static Path below(Path root, Path named, Path standard) {
        return named == null ? standard : root.resolve(named).normalize();
    }

    BuildOptions build() {
        return new BuildOptions(drafts, future, Optional.ofNullable(baseUrl), now());
    }

    private Instant now() {
        try {
            return Moment.of(System.getenv(Moment.VARIABLE));
        } catch (DateTimeException notATime) {
            throw new ParameterException(command.commandLine(), notATime.getMessage());
        }
    }

    boolean strict() {
        return strict;
    }
}
