package glossator.render;

import glossator.source.Utf8Text;

/**
 * Ready HTML of a text's body, which a template prints as it does {@link Markup}. FreeMarker asks for it as a string, and prints that; a thread
 * remembers what it handed over last with its bytes, which go into the page as they are.
 */
public record BodyMarkup(Utf8Text html) {
    /** Shorter texts are soon encoded, and there are many of them. */
    private static final int LONG = 1024;

    /** What a thread handed over last. */
    private static final ThreadLocal<Known> LAST = new ThreadLocal<>();

    private record Known(String text, byte[] utf8) {}

    /** The text for FreeMarker. */
    String text() {
        String text = html.toString();
        LAST.set(new Known(text, html.array()));
        return text;
    }

    /** The bytes of a text, if it is the very one that this thread handed over last; otherwise null. */
    static byte[] bytes(String text) {
        Known last = text.length() < LONG ? null : LAST.get();
        return last != null && last.text() == text ? last.utf8() : null;
    }
}
