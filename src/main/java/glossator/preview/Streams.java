package glossator.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The pages that want to be told of changes, as server-sent events. What is sent is how things are, not what happened, so
 * a page that was away, or whose line is slow, misses nothing: it gets the latest when it can take it.
 */
final class Streams {
    private static final String BEAT = ": still there\n\n";

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final Supplier<State> state;
    private final Semaphore come = new Semaphore(0);
    private volatile int told;

    Streams(Supplier<State> state) {
        this.state = state;
    }

    /** Takes over a response whose headers stand; it is written until the page goes away. */
    void add(String page, Response response, Callback callback) {
        Stream stream = new Stream(page, response, callback);
        open.add(stream);
        stream.send("retry: 500\n");
        come.release();
    }

    /** Tells every page how things are. */
    void tell() {
        come.drainPermits();
        told = (int) open.stream().filter(stream -> stream.send("")).count();
    }

    /** Waits until as many pages have come, or come back, as were told something last, but no longer than they may take. */
    void awaitPages(Duration longest) throws InterruptedException {
        come.tryAcquire(told, longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The pages that listen, by their decoded addresses. */
    Set<String> pages() {
        return open.stream().map(stream -> stream.page).collect(Collectors.toSet());
    }

    /** Writes something to every page, by which those that went away are noticed, and lines stay open. */
    void beat() {
        open.forEach(Stream::beat);
    }

    /** How many pages listen. */
    int size() {
        return open.size();
    }

    /** Ends all. */
    void close() {
        open.forEach(stream -> stream.end(null));
    }

    private final class Stream {
        private final String page;
        private final Response response;
        private final Callback callback;
        private boolean writing;
        private boolean again;
        private String sent = "";

        Stream(String page, Response response, Callback callback) {
            this.page = page;
            this.response = response;
            this.callback = callback;
        }

        /** Answers whether there was something to say. */
        synchronized boolean send(String head) {
            if (writing) {
                again = true;
                return false;
            }
            String message = state.get().of(page);
            boolean isNew = !message.equals(sent);
            if (isNew) {
                sent = message;
                write(head + "data: " + message + "\n\n");
            }
            return isNew;
        }

        synchronized void beat() {
            if (!writing) {
                write(BEAT);
            }
        }

        private void write(String text) {
            writing = true;
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            response.write(false, bytes, Callback.from(this::written, this::end));
        }

        private synchronized void written() {
            writing = false;
            if (again) {
                again = false;
                send("");
            }
        }

        private void end(Throwable why) {
            if (open.remove(this)) {
                if (why == null) {
                    callback.succeeded();
                } else {
                    callback.failed(why);
                }
            }
        }
    }
}
