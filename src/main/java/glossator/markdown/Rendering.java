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
 * @param rawHtml what becomes of the author's HTML
 * @param anchored whether the author's ids are written
 */
public record Rendering(
        String language,
        List<Wrap> wraps,
        Function<DocumentLink, String> address,
        List<String> sources,
        RawHtmlPolicy rawHtml,
        boolean anchored) {

    /** A rendering of a page's text, of which all is safe. */
    public Rendering(String language, List<Wrap> wraps, Function<DocumentLink, String> address, List<String> sources) {
        this(language, wraps, address, sources, RawHtmlPolicy.SAFE, true);
    }

    /** A rendering without annotations, sources or ids: it may stand on many pages, and several times on one. */
    public static Rendering plain(String language, Function<DocumentLink, String> address, RawHtmlPolicy rawHtml) {
        return new Rendering(language, List.of(), address, List.of(), rawHtml, false);
    }
}
