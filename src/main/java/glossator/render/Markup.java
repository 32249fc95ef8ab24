package glossator.render;

/** Ready HTML, which a template prints without escaping it again. */
public record Markup(String html) {
    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return html.isBlank();
    }
}
