package glossator.annotation;

import glossator.source.Utf8Builder;
import glossator.source.Utf8Text;
import java.util.Set;

/**
 * How marks are written in HTML: a link for each, with the term's id and, on the first of a term, an id of its own. No link stands in a mark, and
 * nothing that an author writes begins as one does, but in HTML that is published unread (see {@link AnnotatedText#without}).
 */
final class MarkTags {
    private static final String OPENING = "<a class=\"gloss\" data-term=\"";
    private static final String CLOSING = "</a>";

    private static final Utf8Text BEGINNING = Utf8Text.of(OPENING);
    private static final Utf8Text END = Utf8Text.of(CLOSING);

    private MarkTags() {}

    /**
     * The beginning of a mark.
     *
     * @param first whether it is the first of its term
     * @param language what the term is written in, where the text is not; empty for the text's own
     */
    static String opening(String term, boolean first, String language) {
        StringBuilder out = new StringBuilder(OPENING).append(term);
        out.append("\" href=\"#g-").append(term).append('"');
        if (first) {
            out.append(" id=\"").append(anchor(term)).append('"');
        }
        if (!language.isEmpty()) {
            out.append(" lang=\"").append(language).append('"');
        }
        return out.append('>').toString();
    }

    /** The end of a mark. */
    static String closing() {
        return CLOSING;
    }

    /** The id of a term's first mark. */
    static String anchor(String term) {
        return "gloss-" + term + "-1";
    }

    /** The HTML without the marks of some terms: what is in them stays. */
    static Utf8Text without(Set<String> terms, Utf8Text html) {
        int open = html.indexOf(BEGINNING, 0);
        if (open < 0) {
            return html;
        }
        Utf8Builder out = new Utf8Builder(html.length());
        int copied = 0;
        while (open >= 0) {
            int id = open + BEGINNING.length();
            int inner = html.indexOf('>', id) + 1;
            if (terms.contains(html.substring(id, html.indexOf('"', id)))) {
                int close = html.indexOf(END, inner);
                out.append(html, copied, open).append(html, inner, close);
                copied = close + END.length();
                inner = copied;
            }
            open = html.indexOf(BEGINNING, inner);
        }
        return out.append(html, copied, html.length()).build();
    }
}
