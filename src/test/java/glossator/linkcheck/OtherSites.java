package glossator.linkcheck;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * All other sites of the world, on this machine: whatever host is asked for is a server on loopback, time passes only in pauses, and
 * only {@code 127.0.0.1} counts as public.
 */
public final class OtherSites implements AutoCloseable {
    /** Stands for an address of a private network. */
    static final String PRIVATE = "127.0.0.2";

    /** What a site does with a request. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** Who knows hosts other than the usual way. */
    interface Names {
        List<String> addresses(String host) throws UnknownHostException;
    }

    /** The requests that came, as in {@code HEAD http://a.org/path}. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    /** The address of this machine that each request came to. */
    final List<String> reached = new CopyOnWriteArrayList<>();

    /** The hosts that were looked up. */
    final List<String> lookups = new CopyOnWriteArrayList<>();

    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final List<Headers> headers = new CopyOnWriteArrayList<>();

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, Names> names = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    public OtherSites() throws IOException {
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        requests.add(exchange.getRequestMethod() + " http://" + host + exchange.getRequestURI());
        reached.add(exchange.getLocalAddress().getAddress().getHostAddress());
        headers.add(exchange.getRequestHeaders());
        try {
            pages.getOrDefault("http://" + host + exchange.getRequestURI(), status(404))
                    .answer(exchange);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    /** Puts a page on a site. */
    OtherSites with(String address, Page page) {
        pages.put(address, page);
        return this;
    }

    /** Puts a page with a status on a site. */
    public OtherSites with(String address, int status) {
        return with(address, status(status));
    }

    /** Puts a redirect on a site. */
    public OtherSites redirect(String address, int status, String location) {
        return with(address, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** A host that is not there. */
    public OtherSites withoutHost(String host) {
        return naming(host, asked -> {
            throw new UnknownHostException(asked + ": Name or service not known");
        });
    }

    /** The requests that came. */
    public List<String> requested() {
        return List.copyOf(requests);
    }

    OtherSites naming(String host, Names known) {
        names.put(host, known);
        return this;
    }

    static Page status(int code) {
        return exchange -> exchange.sendResponseHeaders(code, -1);
    }

    /** Answers nothing until all is over. */
    Page silence() {
        return exchange -> end.await(1, TimeUnit.MINUTES);
    }

    void pass(Duration time) {
        synchronized (this) {
            now = now.plus(time);
        }
    }

    private Instant now() {
        synchronized (this) {
            return now;
        }
    }

    /** This world, with a certain patience for one request. */
    Surroundings patient(Duration patience) {
        return new Surroundings(
                this::addresses,
                address -> address.getHostAddress().equals("127.0.0.1"),
                this::now,
                duration -> {
                    pauses.add(duration);
                    pass(duration);
                },
                patience);
    }

    /** This world. */
    public Surroundings surroundings() {
        return patient(Duration.ofSeconds(20));
    }

    private List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException {
        lookups.add(host);
        List<String> all = names.getOrDefault(host, any -> List.of("127.0.0.1")).addresses(host);
        List<InetSocketAddress> addresses = new CopyOnWriteArrayList<>();
        for (String address : all) {
            addresses.add(new InetSocketAddress(
                    InetAddress.getByName(address), server.getAddress().getPort()));
        }
        return addresses;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
