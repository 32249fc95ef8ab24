package glossator.pipeline;

import glossator.publish.OutputFile;
import glossator.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a file holds that is published as it is. */
record Copy(SourceFolder folder, Path original) implements OutputFile.Content {
    @Override
    public byte[] bytes() throws IOException {
        return folder.bytes(original);
    }

    @Override
    public Optional<Object> stamp() throws IOException {
        return Optional.of(folder.stamp(original));
    }
}
