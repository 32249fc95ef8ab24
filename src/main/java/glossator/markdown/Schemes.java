package glossator.markdown;

import java.util.Locale;
import java.util.Set;

/** Says which addresses a page may lead to. */
public final class Schemes {
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

    private Schemes() {}

    /**
     * Whether an address, decoded, is relative or has an allowed scheme. Browsers ignore control characters and white
     * space in a scheme, or see none there, so these never make an address safe.
     */
    public static boolean isSafe(String address) {
        int colon = scheme(address);
        return colon < 0 || ALLOWED.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Whether an address names a scheme or a host, and so leads off the site. */
    public static boolean isExternal(String address) {
        return scheme(address) >= 0 || address.startsWith("//");
    }

    private static int scheme(String address) {
        int colon = address.indexOf(':');
        if (colon < 0) {
            return -1;
        }
        for (int i = 0; i < colon; i++) {
            if ("/?#".indexOf(address.charAt(i)) >= 0) {
                return -1;
            }
        }
        return colon;
    }
}
