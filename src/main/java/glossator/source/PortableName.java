package glossator.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that a file of the site may have: the same name of the same file on every system. Plain ASCII, so that no two are
 * one by their capitals beyond A to Z, by their composition or by an encoding; no device of Windows, nothing that Windows
 * cuts off, nothing that a server or a browser reads as another path.
 */
public final class PortableName {
    private static final int LONGEST = 255;
    private static final int LONGEST_PATH = 1000;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.~-][A-Za-z0-9._~ ()@+,=-]*");
    private static final Pattern NUMBERED = Pattern.compile("(com|lpt)[0-9]");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private PortableName() {}

    /** Whether a name is one. Names that begin with {@code .glossator} are Glossator's own. */
    public static boolean isName(String name) {
        return PLAIN.matcher(name).matches()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && name.length() <= LONGEST
                && !isDevice(name)
                && !name.toLowerCase(Locale.ROOT).startsWith(".glossator");
    }

    /** Whether names with slashes between them are ones, and not too long together. */
    public static boolean isPath(String path) {
        for (String name : path.split("/", -1)) {
            if (!isName(name)) {
                return false;
            }
        }
        return path.length() <= LONGEST_PATH;
    }

    /** Whether Windows takes a name for a device of its own, whatever ending it has. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) || NUMBERED.matcher(stem).matches();
    }

    /** What two names have in common that are one where capitals do not count. */
    public static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
