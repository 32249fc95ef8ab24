package glossator.source;

import java.util.Locale;
import java.util.Set;

/**
 * Names that a file of the site may have: the same name of the same file on every system. Plain ASCII, so that no two are
 * one by their capitals beyond A to Z, by their composition or by an encoding; no device of Windows, nothing that Windows
 * cuts off, nothing that a server or a browser reads as another path.
 */
public final class PortableName {
    private static final int LONGEST = 255;
    private static final int LONGEST_PATH = 1000;
    private static final String FIRST = "_.~-";
    private static final String FURTHER = "._~ ()@+,=-";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Set<String> NUMBERED_DEVICES = Set.of("com", "lpt");
    private static final String OWN = ".glossator";

    private PortableName() {}

    /** Whether a name is one. Names that begin with {@code .glossator} are Glossator's own. */
    public static boolean isName(String name) {
        return isPlain(name)
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && name.length() <= LONGEST
                && !isDevice(name)
                && !name.regionMatches(true, 0, OWN, 0, OWN.length());
    }

    /** Whether a name has characters of ours alone. Every page has an address, so this is no place for a pattern. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean alphanumeric = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
            if (!alphanumeric && (i == 0 ? FIRST : FURTHER).indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Whether names with slashes between them are ones, and not too long together. */
    public static boolean isPath(String path) {
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            if (!isName(path.substring(start, slash))) {
                return false;
            }
            start = slash + 1;
        }
        return isName(path.substring(start)) && path.length() <= LONGEST_PATH;
    }

    /** Whether Windows takes a name for a device of its own, whatever ending it has. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip();
        if (stem.length() == 4 && stem.charAt(3) >= '0' && stem.charAt(3) <= '9') {
            return NUMBERED_DEVICES.contains(stem.substring(0, 3).toLowerCase(Locale.ROOT));
        }
        return stem.length() == 3 && DEVICES.contains(stem.toLowerCase(Locale.ROOT));
    }

    /** What two names have in common that are one where capitals do not count. */
    public static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
