package glossator.preview;

import glossator.pipeline.BegunBuild;
import java.io.IOException;

/** Makes the site as the project is now. */
@FunctionalInterface
public interface Rebuild {
    /** Begins a build; what comes of it is that of a clean one. */
    BegunBuild begin() throws IOException;
}
