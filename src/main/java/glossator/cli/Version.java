package glossator.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version runs. */
final class Version implements IVersionProvider {
    /** The version's number. */
    static String text() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("in development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"glossator " + text()};
    }
}
