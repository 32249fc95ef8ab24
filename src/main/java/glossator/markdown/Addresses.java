package glossator.markdown;

import java.nio.charset.StandardCharsets;

/** Writes an address so that every character in it may stand in a URL. */
public final class Addresses {
    private static final String SAFE = "-._~:/?#[]@!$&'()*+,;=%";

    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /** Percent-encodes what may not stand in a URL; what is encoded already stays. */
    public static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
            if (plain) {
                out.append((char) c);
            } else {
                for (byte b : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
                }
            }
        });
        return out.toString();
    }
}
