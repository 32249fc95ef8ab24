package glossator.pipeline;

import glossator.render.TemplateFiles;
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

    /** The publisher's templates, and what must not be read: with any of these, no template can be used. */
    record Result(TemplateFiles files, List<Problem> problems) {}

    /** Reads them; what was compiled of the same before is used again. */
    static Result read(Project project, Memory memory) {
        OwnTemplates templates = new OwnTemplates(project);
        if (Files.isSymbolicLink(project.templates()) && project.isDefault(project.templates(), "templates")) {
            templates.refuse(project.templates(), "this is a symbolic link, and is not followed");
        } else if (Files.isDirectory(project.templates())) {
            templates.look(Path.of(""), DEEPEST);
        }
        Map<String, ByteBuffer> texts = templates.problems.isEmpty() ? templates.texts() : Map.of();
        TemplateFiles files = memory.templates.get("templates", texts, () -> new TemplateFiles(texts));
        return new Result(files, List.copyOf(templates.problems));
    }

    private Map<String, ByteBuffer> texts() {
        Map<String, ByteBuffer> texts = new TreeMap<>();
        for (Path file : files) {
            try {
                texts.put(Project.slashed(file), ByteBuffer.wrap(folder.bytes(file)));
            } catch (IOException fault) {
                problems.add(DiskFault.problem(project.shown(project.templates().resolve(file)), fault));
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
