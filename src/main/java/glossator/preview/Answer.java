package glossator.preview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a request is answered.
 *
 * @param headers those of every answer among them
 * @param stream the address, decoded, of the page that wants to be told of changes from now on
 */
record Answer(int status, Map<String, String> headers, byte[] body, Optional<String> stream) {
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Referrer-Policy", "same-origin");

    /** Bytes of a type. */
    static Answer of(int status, String type, byte[] body) {
        return new Answer(
                status, Map.of("Content-Type", type, "Content-Security-Policy", policy(type)), body, Optional.empty());
    }

    /** A line for people. Nothing of the request is repeated in it. */
    static Answer plain(int status, String text) {
        return of(status, MediaTypes.TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Where it is instead. */
    static Answer elsewhere(String location) {
        return plain(302, "It is at another address.").with("Location", location);
    }

    /** An answer that goes on. */
    static Answer stream(String page) {
        return new Answer(200, Map.of("Content-Type", "text/event-stream"), new byte[0], Optional.of(page));
    }

    /** Pages say themselves what they may load. A picture that is opened by itself may run nothing. */
    private static String policy(String type) {
        return type.equals(MediaTypes.HTML)
                ? "frame-ancestors 'self'"
                : "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
                        + (type.endsWith("xml") ? "; sandbox" : "");
    }

    /** Adds the headers of every answer, where it has no others in their place. */
    Answer {
        Map<String, String> all = new LinkedHashMap<>(ALWAYS);
        all.putAll(headers);
        headers = Map.copyOf(all);
    }

    /** The same, for the browser to keep: its address says what is in it. */
    Answer kept() {
        return with("Cache-Control", "private, max-age=3600");
    }

    /** The same with one more header. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, stream);
    }
}
