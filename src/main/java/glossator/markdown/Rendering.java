package glossator.markdown;

import java.util.List;
import java.util.function.Function;

/**
 * What writing a document as HTML needs to know beside the document.
 *
 * @param language BCP 47 tag of the text, for its typography
 * @param wraps what to put around stretches of prose
 * @param address where a link leads on the site; the target itself for an address elsewhere
 * @param sources ids of the sources that may be cited, in the order in which they are listed
 */
public record Rendering(
        String language, List<Wrap> wraps, Function<DocumentLink, String> address, List<String> sources) {

    /** A rendering without annotations or sources. */
    public static Rendering plain(String language, Function<DocumentLink, String> address) {
        return new Rendering(language, List.of(), address, List.of());
    }
}
