package glossator.preview;

import glossator.pipeline.BegunBuild;
import glossator.pipeline.Changed;
import java.io.IOException;

/** Makes the site as the project is now. */
@FunctionalInterface
public interface Rebuild {
    /**
     * Begins a build; what comes of it is that of a clean one.
     *
     * @param since what may have changed since the last one began
     */
    BegunBuild begin(Changed since) throws IOException;
}
