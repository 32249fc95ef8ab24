package glossator.linkcheck;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Sends single requests. Every connection is made to an address that was looked up and judged for it: nothing looks a name up again
 * between the judgement and the connection. No proxy, no cookies, no passwords, no redirects, and of an answer only its head.
 */
final class HttpExchange implements AutoCloseable {
    static final String PRIVATE = "its host is not on the public internet";

    private static final int LONGEST_HEAD = 16 * 1024;

    private final Surroundings surroundings;
    private final HttpClient client = new HttpClient();
    private final AtomicBoolean found = new AtomicBoolean();

    /** A host all of whose addresses are private. */
    private static final class PrivateHost extends IOException {
        private static final long serialVersionUID = 1L;

        private PrivateHost() {
            super(PRIVATE);
        }
    }

    /** Ends an answer when its head has been read. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    HttpExchange(Surroundings surroundings, String version) throws IOException {
        this.surroundings = surroundings;
        QueuedThreadPool threads = new QueuedThreadPool(16, 1);
        threads.setDaemon(true);
        client.setExecutor(threads);
        client.setSocketAddressResolver(
                (host, port, context, promise) -> threads.execute(() -> find(host, port, promise)));
        client.setConnectTimeout(surroundings.patience().toMillis() / 2);
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setUserAgentField(
                new HttpField(HttpHeader.USER_AGENT, "Glossator/" + version.replace(' ', '-') + " (link check)"));
        client.setMaxResponseHeadersSize(LONGEST_HEAD);
        try {
            client.start();
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }

    private void find(String host, int port, Promise<List<InetSocketAddress>> promise) {
        try {
            List<InetSocketAddress> all = surroundings.resolver().addresses(host, port);
            found.set(true);
            List<InetSocketAddress> permitted = all.stream()
                    .filter(address -> surroundings.permitted().test(address.getAddress()))
                    .toList();
            if (permitted.isEmpty()) {
                promise.failed(new PrivateHost());
            } else {
                promise.succeeded(permitted);
            }
        } catch (IOException | RuntimeException failure) {
            promise.failed(failure);
        }
    }

    /** Asks whether something is there: for its head, or with {@code whole} for its first byte. */
    Reply ask(WebAddress address, boolean whole, Duration limit) throws InterruptedException {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        Request request = client.newRequest(address.uri())
                .method(whole ? HttpMethod.GET : HttpMethod.HEAD)
                .timeout(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS)
                .headers(headers -> {
                    headers.put(HttpHeader.ACCEPT, "*/*");
                    headers.remove(HttpHeader.ACCEPT_ENCODING);
                    if (whole) {
                        headers.put(HttpHeader.RANGE, "bytes=0-0");
                    }
                })
                .onResponseHeaders(response -> {
                    reply.complete(status(response));
                    if (whole) {
                        response.abort(new Enough());
                    }
                });
        request.send(result -> reply.complete(outcome(result, address)));
        try {
            return reply.get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Reply status(Response response) {
        String location = response.getHeaders().get(HttpHeader.LOCATION);
        return new Reply.Status(response.getStatus(), location == null ? "" : location);
    }

    private static Reply outcome(Result result, WebAddress address) {
        return result.isFailed() ? failure(result.getFailure(), address) : status(result.getResponse());
    }

    private static Reply.Failure failure(Throwable failure, WebAddress address) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PrivateHost) {
                return Reply.Failure.ofHost(Answer.unknown(PRIVATE));
            }
            if (cause instanceof UnknownHostException unknown) {
                return Reply.Failure.ofHost(
                        isPassing(unknown)
                                ? Answer.unknown("no name server told the address of its host")
                                : Answer.dead("there is no host \"" + address.host() + "\""));
            }
            if (cause instanceof SSLException) {
                return Reply.Failure.ofHost(Answer.unknown("no safe connection to its site could be made"));
            }
            if (cause instanceof ConnectException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof SocketTimeoutException) {
                return Reply.Failure.ofHost(Answer.unknown("no connection to its site could be made"));
            }
            if (cause instanceof TimeoutException) {
                return new Reply.Failure(Answer.unknown("its site did not answer in time"), false);
            }
        }
        return new Reply.Failure(Answer.unknown("what its site answered could not be read"), false);
    }

    /** Java has one exception for a host that is not and for a name server that is not: the system's words tell them apart. */
    private static boolean isPassing(UnknownHostException unknown) {
        String words = String.valueOf(unknown.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("temporary") || words.contains("try again") || words.contains("system error");
    }

    /** Whether any host has been found since this began; one of these is looked up where none has. */
    boolean findsAny(List<String> hosts) {
        for (String host : hosts) {
            if (found.get()) {
                break;
            }
            find(host, 443, Promise.noop());
        }
        return found.get();
    }

    @Override
    public void close() throws IOException {
        try {
            client.stop();
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }
}
