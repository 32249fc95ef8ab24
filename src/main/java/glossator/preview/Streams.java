package glossator.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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

    Streams(Supplier<State> state) {
        this.state = state;
    }

    /** Takes over a response whose headers stand; it is written until the page goes away. */
    void add(String page, Response response, Callback callback) {
        Stream stream = new Stream(page, response, callback);
        open.add(stream);
        stream.send("retry: 500\n");
    }

    /** Tells every page how things are. */
    void tell() {
        open.forEach(stream -> stream.send(""));
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

        synchronized void send(String head) {
            if (writing) {
                again = true;
                return;
            }
            String message = state.get().of(page);
            if (!message.equals(sent)) {
                sent = message;
                write(head + "data: " + message + "\n\n");
            }
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
