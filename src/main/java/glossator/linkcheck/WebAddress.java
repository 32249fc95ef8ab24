package glossator.linkcheck;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address on the web in one spelling: ASCII, lower-case host, no fragment, nobody's name or password, a usual port. Two links with
 * one such address are one question.
 *
 * @param uri what is asked for
 * @param host the host alone, in brackets where it is an IPv6 address
 */
record WebAddress(URI uri, String host) {
    private static final int LONGEST = 2_000;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]]+)(?::([0-9]*))?");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");
    private static final String BYTE = "(?:0|[1-9][0-9]{0,2})";
    private static final Pattern DOTTED = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    /** Letters that Java's rules for names take for others, and browsers do not. */
    private static final Pattern DEVIATION = Pattern.compile("[ßςẞ\\u200c\\u200d]");

    /** Last names that no public name server answers for; asking would tell the network what somebody writes. */
    private static final Set<String> LOCAL =
            Set.of("localhost", "local", "internal", "lan", "intranet", "test", "example", "invalid", "onion", "alt");

    /** What was made of a written address: the address, or why it is not asked for. */
    record Reading(Optional<WebAddress> address, String refusal) {
        private static Reading refused(String why) {
            return new Reading(Optional.empty(), why);
        }
    }

    /** Reads an address as a link has it. */
    static Reading read(String written) {
        if (written.length() > LONGEST) {
            return Reading.refused("it has more than " + LONGEST + " characters");
        }
        Matcher parts = PARTS.matcher(written.strip());
        if (!parts.matches()) {
            return Reading.refused("it is no address of http or https");
        }
        if (parts.group(2).contains("@")) {
            return Reading.refused("it holds a user's name or password, which are never sent");
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            return Reading.refused("its host cannot be read");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = authority.group(2) == null ? "" : authority.group(2);
        if (!Set.of("", "80", "443").contains(port)) {
            return Reading.refused("it names another port than 80 and 443");
        }
        Host host = Host.read(authority.group(1));
        if (!host.refusal().isEmpty()) {
            return Reading.refused(host.refusal());
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        String path = encoded(parts.group(3));
        String whole =
                scheme + "://" + host.name() + (usual ? "" : ":" + port) + (path.startsWith("/") ? "" : "/") + path;
        try {
            return new Reading(Optional.of(new WebAddress(new URI(whole), host.name())), "");
        } catch (URISyntaxException unreadable) {
            return Reading.refused("it cannot be read");
        }
    }

    /** Where a redirect leads from here. */
    Reading follow(String location) {
        String written = location.strip();
        if (SCHEME.matcher(written).matches()) {
            return read(written);
        }
        if (written.startsWith("//")) {
            return read(uri.getScheme() + ":" + written);
        }
        int fragment = written.indexOf('#');
        String path = encoded(fragment < 0 ? written : written.substring(0, fragment));
        try {
            // Java's own way with "?query" alone drops the last name of the path.
            String relative = path.startsWith("?") ? uri.getRawPath() + path : path;
            return read(uri.resolve(new URI(relative)).toString());
        } catch (URISyntaxException unreadable) {
            return Reading.refused("it cannot be read");
        }
    }

    private record Host(String name, String refusal) {
        private static Host refused(String why) {
            return new Host("", why);
        }

        static Host read(String written) {
            if (written.startsWith("[")) {
                return literal(written);
            }
            if (DEVIATION.matcher(written).find()) {
                return refused("its host is read in two ways");
            }
            String name;
            try {
                // Other digits and full stops than those of ASCII are the same host to a browser.
                name = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            } catch (IllegalArgumentException unreadable) {
                return refused("its host cannot be read");
            }
            name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            if (DOTTED.matcher(name).matches()) {
                return literal(name);
            }
            if (NUMBER.matcher(name).matches()) {
                return refused("its host is a number in an odd spelling");
            }
            String last = name.substring(name.lastIndexOf('.') + 1);
            if (name.equals(last) || LOCAL.contains(last) || name.endsWith(".home.arpa")) {
                return refused("its host is a name of a private network");
            }
            if (name.length() > 253 || !NAME.matcher(name).matches()) {
                return refused("its host cannot be read");
            }
            return new Host(name, "");
        }

        private static Host literal(String written) {
            try {
                // Digits in dots, or in brackets: Java asks no name server for either.
                InetAddress address = InetAddress.getByName(written);
                return PublicAddress.isPublic(address)
                        ? new Host(written.toLowerCase(Locale.ROOT), "")
                        : refused(HttpExchange.PRIVATE);
            } catch (UnknownHostException unreadable) {
                return refused("its host cannot be read");
            }
        }
    }

    /** A path and a query with what may not stand in them in percent signs, as browsers send them. */
    private static String encoded(String written) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = written.replace('\\', '/').getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xff;
            boolean escape = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            boolean plain = c > ' ' && c < 0x7f && "%\"<>[]\\^`{|}".indexOf(c) < 0;
            if (escape || plain) {
                out.append((char) c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", c));
            }
        }
        return out.toString();
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
