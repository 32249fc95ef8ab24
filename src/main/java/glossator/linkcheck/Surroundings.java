package glossator.linkcheck;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What lies around a run.
 *
 * @param resolver who knows the addresses of hosts
 * @param permitted which addresses may be connected to
 * @param clock what time it is
 * @param pause how to wait
 * @param patience how long one request may take
 */
public record Surroundings(
        Resolver resolver, Predicate<InetAddress> permitted, InstantSource clock, Pause pause, Duration patience) {

    /** Knows the addresses of hosts. */
    @FunctionalInterface
    public interface Resolver {
        /** The addresses of a host; that there is no such host, or that nobody could be asked, is an exception. */
        List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException;
    }

    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        /** Returns when so much time has passed. */
        void of(Duration duration) throws InterruptedException;
    }

    /** The internet, and only that. */
    public static Surroundings internet() {
        return new Surroundings(
                (host, port) -> Stream.of(InetAddress.getAllByName(host))
                        .map(address -> new InetSocketAddress(address, port))
                        .toList(),
                PublicAddress::isPublic,
                InstantSource.system(),
                duration -> Thread.sleep(duration.toMillis()),
                Duration.ofSeconds(10));
    }
}
