package glossator.preview;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Speaks HTTP on the loopback address. What is answered is decided by {@link Answers}; here are the limits that keep slow,
 * many and malformed requests from hindering others.
 */
final class PreviewServer implements Closeable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MOST_THREADS = 16;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final int IDLE = 30_000;
    private static final int BEAT = 10_000;

    private final AtomicReference<State> state;
    private final Streams streams;
    private final Server server;
    private final ServerConnector connector;
    private Answers answers;

    PreviewServer(State state) {
        this.state = new AtomicReference<>(state);
        this.streams = new Streams(this.state::get);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2, IDLE);
        threads.setDaemon(true);
        threads.setName("preview");
        this.server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false);
        configuration.setRequestHeaderSize(LARGEST_HEADERS);
        configuration.setIdleTimeout(IDLE);
        // A file's name may hold a percent sign. Paths are decoded once, by us.
        configuration.setUriCompliance(
                UriCompliance.DEFAULT.with("preview", UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(LOOPBACK);
        connector.setIdleTimeout(IDLE);
        connector.setReuseAddress(true);
        connector.addBean(new Crowd());
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                answer(request, response, callback);
                return true;
            }
        });
        server.setErrorHandler(PreviewServer::refuse);
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @return the port
     * @throws BindException where somebody else has it
     */
    int open(int port) throws IOException {
        connector.setPort(port);
        try {
            connector.open();
        } catch (IOException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException taken) {
                    throw taken;
                }
            }
            throw failure;
        }
        answers = new Answers(connector.getLocalPort());
        try {
            server.start();
        } catch (Exception failure) {
            throw new IOException("the preview's server did not start", failure);
        }
        beat();
        return connector.getLocalPort();
    }

    /** Shows something else from now on, and tells the pages. */
    void show(State next) {
        state.set(next);
        streams.tell();
    }

    /** What is shown. */
    State shown() {
        return state.get();
    }

    /** How many pages listen for changes. */
    int listeners() {
        return streams.size();
    }

    /** The pages that listen, by their decoded addresses. */
    Set<String> pages() {
        return streams.pages();
    }

    /** Waits until the pages that were told of a change have been loaded, but no longer than that may take. */
    void awaitPages(Duration longest) throws InterruptedException {
        streams.awaitPages(longest);
    }

    private void beat() {
        server.getScheduler()
                .schedule(
                        () -> {
                            streams.beat();
                            beat();
                        },
                        BEAT,
                        TimeUnit.MILLISECONDS);
    }

    private void answer(Request request, Response response, Callback callback) {
        HttpFields headers = request.getHeaders();
        Asked asked = new Asked(
                request.getMethod(),
                Optional.ofNullable(request.getHttpURI().getPathQuery()).orElse("*"),
                single(headers, "Host"),
                first(headers, "Origin"),
                first(headers, "Sec-Fetch-Site"),
                first(headers, "Sec-Fetch-Mode"),
                first(headers, "Sec-Fetch-Dest"));
        Answer answer = answers.to(asked, state.get());
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        if (answer.stream().isPresent()) {
            // The page may be quiet for as long as its author is.
            request.addIdleTimeoutListener(timeout -> false);
            streams.add(answer.stream().get(), response, callback);
            return;
        }
        response.getHeaders().put("Content-Length", answer.body().length);
        boolean head = asked.method().equals("HEAD");
        response.write(true, head ? null : ByteBuffer.wrap(answer.body()), callback);
    }

    /** A header that is sent twice says nothing. */
    private static Optional<String> single(HttpFields headers, String name) {
        List<HttpField> fields = headers.getFields(name);
        return fields.size() == 1 ? Optional.ofNullable(fields.get(0).getValue()) : Optional.empty();
    }

    private static Optional<String> first(HttpFields headers, String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** What Jetty itself refuses, since it is no request or larger than one may be. */
    private static boolean refuse(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Answer answer = Answer.plain(status, status < 500 ? "This is not a request." : "The preview failed.");
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    @Override
    public void close() throws IOException {
        // Nobody is let in any more before those within are sent away, or they would come back to be refused.
        connector.close();
        streams.close();
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IOException("the preview's server did not stop", failure);
        }
    }
}
