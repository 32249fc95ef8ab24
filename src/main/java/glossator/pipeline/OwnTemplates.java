package glossator.pipeline;

import glossator.source.DiskFault;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFolder;
import glossator.source.SourceFolder.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks through the publisher's templates before they are used: they are trusted, but a link among them may have come with
 * somebody's changes, and nobody sees where it leads.
 */
final class OwnTemplates {
    private static final int DEEPEST = 32;

    private final Project project;
    private final SourceFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    private OwnTemplates(Project project) {
        this.project = project;
        this.folder = new SourceFolder(project.templates());
    }

    /** What must not be read; with any of these, no template can be used. */
    static List<Problem> problems(Project project) {
        OwnTemplates templates = new OwnTemplates(project);
        if (Files.isSymbolicLink(project.templates()) && project.isDefault(project.templates(), "templates")) {
            templates.refuse(project.templates(), "this is a symbolic link, and is not followed");
        } else if (Files.isDirectory(project.templates())) {
            templates.look(Path.of(""), DEEPEST);
        }
        return templates.problems;
    }

    /** All that stands in the publisher's templates, by path. */
    static Map<String, ByteBuffer> texts(Project project) {
        Map<String, ByteBuffer> texts = new TreeMap<>();
        OwnTemplates templates = new OwnTemplates(project);
        if (Files.isDirectory(project.templates())) {
            templates.look(Path.of(""), DEEPEST);
        }
        for (Path file : templates.files) {
            try {
                texts.put(Project.slashed(file), ByteBuffer.wrap(templates.folder.bytes(file)));
            } catch (IOException unreadable) {
                // Whoever needs it says so.
                texts.remove(Project.slashed(file));
            }
        }
        return texts;
    }

    private void look(Path within, int depth) {
        try {
            for (Entry entry : folder.entries(within)) {
                Path path = within.resolve(entry.name());
                Path file = project.templates().resolve(path);
                switch (entry.kind()) {
                    case FOLDER -> {
                        if (depth > 1) {
                            look(path, depth - 1);
                        }
                    }
                    case LINK -> refuse(file, "this is a symbolic link, and is not followed");
                    case SPECIAL -> refuse(file, "this is a special file, and is not read");
                    case FILE -> {
                        files.add(path);
                        if (!Files.isReadable(file)) {
                            problems.add(DiskFault.unreadable(project.shown(file)));
                        }
                    }
                }
            }
        } catch (IOException fault) {
            problems.add(DiskFault.problem(project.shown(project.templates().resolve(within)), fault));
        }
    }

    private void refuse(Path file, String why) {
        problems.add(Problem.of(project.shown(file), Severity.ERROR, "symbolic-link", why)
                .hint("put a copy in its place"));
    }
}
