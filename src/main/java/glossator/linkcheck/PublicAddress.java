package glossator.linkcheck;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses of the public internet from those of a machine, a network or a data centre itself, after IANA's registries of
 * addresses with a special purpose. What is not known to be public is not.
 */
final class PublicAddress {
    /** A network: its first address, and how many bits all its addresses share. */
    private record Network(byte[] first, int bits) {
        static Network of(String written) {
            String[] parts = written.split("/");
            try {
                // A literal asks no name server.
                return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(written, impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Network> SPECIAL_IPV4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Of the public range, but at one provider it is the machine's own host, which answers with secrets.
            "168.63.129.16/32");

    /** The one range that public hosts have: it leaves out local, mapped, compatible, translated and multicast addresses. */
    private static final Network PUBLIC_IPV6 = Network.of("2000::/3");

    /** Within it: protocols (Teredo among them), documentation, and 6to4, which holds an address of the other kind. */
    private static final List<Network> SPECIAL_IPV6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddress() {}

    private static List<Network> networks(String... written) {
        return List.of(written).stream().map(Network::of).toList();
    }

    /** Whether an address is one of the public internet. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return SPECIAL_IPV4.stream().noneMatch(network -> network.contains(bytes));
        }
        return PUBLIC_IPV6.contains(bytes) && SPECIAL_IPV6.stream().noneMatch(network -> network.contains(bytes));
    }
}
