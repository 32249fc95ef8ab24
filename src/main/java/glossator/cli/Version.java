package glossator.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version runs. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("in development");
        return new String[] {"glossator " + version};
    }
}
