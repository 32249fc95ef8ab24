package glossator.annotation;

import java.util.Set;

/**
 * How marks are written in HTML: a link for each, with the term's id and, on the first of a term, an id of its own. No link stands in a mark, and
 * nothing that an author writes begins as one does, but in HTML that is published unread (see {@link AnnotatedText#without}).
 */
final class MarkTags {
    private static final String OPENING = "<a class=\"gloss\" data-term=\"";
    private static final String CLOSING = "</a>";

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
    static String without(Set<String> terms, String html) {
        int open = html.indexOf(OPENING);
        if (open < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        int copied = 0;
        while (open >= 0) {
            int id = open + OPENING.length();
            int inner = html.indexOf('>', id) + 1;
            if (terms.contains(html.substring(id, html.indexOf('"', id)))) {
                int close = html.indexOf(CLOSING, inner);
                out.append(html, copied, open).append(html, inner, close);
                copied = close + CLOSING.length();
                inner = copied;
            }
            open = html.indexOf(OPENING, inner);
        }
        return out.append(html, copied, html.length()).toString();
    }
}
