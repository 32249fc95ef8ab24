package glossator.publish;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Exchanges two folders in one step, so that there is no moment at which one of the names is not there: Linux's
 * {@code renameat2} with {@code RENAME_EXCHANGE}, which Java has no call for.
 */
final class DirectorySwap {
    private static final int RELATIVE_TO_CURRENT = -100;
    private static final int RENAME_EXCHANGE = 2;

    /** Where JNA looks for libraries of the system. Where that is said, it starts no program that lists them, which takes as long as a small build. */
    private static final String LIBRARY_FOLDERS = "jna.platform.library.path";

    private DirectorySwap() {}

    /** Exchanges two folders on one file system; otherwise answers why not, and both are as they were. */
    static Optional<String> exchange(Path one, Path other) {
        try {
            if (!Platform.isLinux()) {
                return Optional.of("this system cannot exchange two folders");
            }
            if (System.getProperty(LIBRARY_FOLDERS) == null) {
                System.setProperty(LIBRARY_FOLDERS, "");
            }
            // The process has the C library already, so that none has to be looked for.
            Function rename = NativeLibrary.getProcess().getFunction("renameat2");
            Object[] arguments = {
                RELATIVE_TO_CURRENT, one.toString(), RELATIVE_TO_CURRENT, other.toString(), RENAME_EXCHANGE
            };
            boolean done = rename.invokeInt(arguments) == 0;
            return done ? Optional.empty() : Optional.of("the file system cannot exchange two folders here");
        } catch (LinkageError noLibrary) {
            // No room for it in the folder for temporary files, a C library without the call, native access forbidden.
            return Optional.of("the system's call for it cannot be reached");
        }
    }
}
