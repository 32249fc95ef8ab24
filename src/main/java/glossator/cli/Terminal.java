package glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody looks on: a line is written over only where it can be. */
final class Terminal {
    /** Set by the launcher, which can ask the system. */
    private static final String PROPERTY = "glossator.terminal";

    private Terminal() {}

    /** Whether standard error is a terminal that can write over a line. Where it cannot be known, it is none. */
    static boolean isErr() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return told.equals("true");
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }
}
