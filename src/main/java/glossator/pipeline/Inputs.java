package glossator.pipeline;

import glossator.site.AddressBook;
import glossator.site.Content;
import glossator.site.Settings;
import glossator.source.Problem;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** What every run begins with: the configuration, the content's front matter, and which file has which address. */
record Inputs(Settings settings, Content content, AddressBook addresses) {

    /** Reads a project; nothing where the configuration cannot be used. Problems are added to those given. */
    static Optional<Inputs> read(Project project, BuildOptions options, Collection<Problem> problems)
            throws IOException {
        return read(project, options, Memory.none(), Changed.ANYTHING, problems);
    }

    /** The same, using again what is remembered. */
    static Optional<Inputs> read(
            Project project, BuildOptions options, Memory memory, Changed since, Collection<Problem> problems)
            throws IOException {
        ContentReader reader = new ContentReader(project, options, memory, since);
        Optional<Settings> settings = reader.settings();
        Optional<Inputs> inputs = Optional.empty();
        if (settings.isPresent()) {
            Content content = reader.content(settings.get());
            inputs = Optional.of(new Inputs(settings.get(), content, new AddressBook(settings.get(), content)));
        }
        problems.addAll(reader.problems());
        return inputs;
    }
}
