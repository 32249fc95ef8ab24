package glossator.preview;

import glossator.pipeline.BuildResult;
import java.io.IOException;

/** Makes the site as the project is now. */
@FunctionalInterface
public interface Rebuild {
    /** Runs a build; what it answers is that of a clean one. */
    BuildResult run() throws IOException;
}
