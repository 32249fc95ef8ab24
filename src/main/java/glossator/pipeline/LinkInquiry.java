package glossator.pipeline;

import glossator.source.Problem;
import glossator.yaml.Located;
import java.io.IOException;
import java.util.List;

/** Finds out about links to other sites. */
@FunctionalInterface
public interface LinkInquiry {
    /** What is to be said of links as they are written, each with its place. */
    List<Problem> about(List<Located<String>> links) throws IOException;

    /** Asks nobody. */
    static LinkInquiry none() {
        return links -> List.of();
    }
}
