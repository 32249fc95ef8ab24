package glossator.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import glossator.markdown.Flow.Citation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The markup that depends on the page as a whole: links to where they lead, notes and citations with their numbers, raw
 * HTML. One per rendering; it counts as it is asked.
 */
final class PageMarkup {
    private final Rendering rendering;
    private final String source;
    private final LinkNodes links;
    private final HtmlGate gate;
    private final List<NoteEntry> notes = new ArrayList<>();
    private final Map<Object, NoteEntry> numbered = new IdentityHashMap<>();
    private final Map<String, List<String>> citations = new LinkedHashMap<>();

    /** A note that has been given its number: the footnote's block or ready HTML. */
    record NoteEntry(int number, FootnoteBlock block, String html, List<String> references) {}

    PageMarkup(Rendering rendering, String source, LinkNodes links, HtmlGate gate) {
        this.rendering = rendering;
        this.source = source;
        this.links = links;
        this.gate = gate;
    }

    String language() {
        return rendering.language();
    }

    /** Whether all of the author's HTML is written. */
    boolean isTrusting() {
        return rendering.rawHtml() == RawHtmlPolicy.TRUSTED;
    }

    /** Whether the author's ids are written. */
    boolean anchored() {
        return rendering.anchored();
    }

    /** Whether a line of the source ends at an offset. */
    boolean isLineEnd(int offset) {
        char c = offset < source.length() ? source.charAt(offset) : ' ';
        return c == '\n' || c == '\r';
    }

    List<NoteEntry> notes() {
        return notes;
    }

    Map<String, List<String>> citations() {
        return citations;
    }

    HtmlGate.Ends mark(String opening, String closing) {
        return gate.mark(opening, closing);
    }

    String raw(String html) {
        return gate.raw(html);
    }

    Optional<DocumentLink> link(Node node) {
        return links.link(node);
    }

    String footnote(Footnote footnote) {
        FootnoteBlock block = footnote.getFootnoteBlock();
        return noteReference(numbered.computeIfAbsent(block, key -> entry(block, "")));
    }

    /** A note that is given as ready HTML. */
    String note(Object key, String html) {
        return noteReference(numbered.computeIfAbsent(key, k -> entry(null, html)));
    }

    private NoteEntry entry(FootnoteBlock block, String html) {
        NoteEntry entry = new NoteEntry(notes.size() + 1, block, html, new ArrayList<>());
        notes.add(entry);
        return entry;
    }

    private String noteReference(NoteEntry note) {
        String anchor = "fnref-" + note.number()
                + (note.references().isEmpty() ? "" : "-" + (note.references().size() + 1));
        note.references().add(anchor);
        return gate.whole("<sup class=\"note-ref\"><a id=\"" + anchor + "\" href=\"#fn-" + note.number()
                + "\" role=\"doc-noteref\">" + note.number() + "</a></sup>");
    }

    String citation(Citation citation) {
        StringBuilder links = new StringBuilder();
        for (String id : citation.ids()) {
            int number = rendering.sources().indexOf(id) + 1;
            if (number == 0) {
                continue;
            }
            List<String> anchors = citations.computeIfAbsent(id, key -> new ArrayList<>());
            String anchor = "cite-" + number + "-" + (anchors.size() + 1);
            anchors.add(anchor);
            links.append("<a id=\"").append(anchor).append("\" href=\"#source-").append(number);
            links.append("\" role=\"doc-biblioref\">[").append(number).append("]</a>");
        }
        return links.isEmpty() ? "" : gate.whole("<sup class=\"cite\">" + links + "</sup>");
    }

    String taskBox(boolean ticked) {
        return gate.whole(
                "<input type=\"checkbox\" disabled" + (ticked ? " checked aria-label=\"☑\">" : " aria-label=\"☐\">"));
    }

    String linkStart(DocumentLink link, String attributes) {
        if (!Schemes.isSafe(link.target())) {
            return "";
        }
        String title = link.title().isEmpty() ? "" : " title=\"" + Html.escape(link.title()) + "\"";
        String address = Addresses.encode(rendering.address().apply(link));
        return "<a href=\"" + Html.escape(address) + "\"" + title + attributes + ">";
    }

    String linkEnd(DocumentLink link) {
        return Schemes.isSafe(link.target()) ? "</a>" : "";
    }

    String image(DocumentLink link, String alternative, String attributes) {
        if (!Schemes.isSafe(link.target())) {
            return Html.escape(alternative);
        }
        String title = link.title().isEmpty() ? "" : " title=\"" + Html.escape(link.title()) + "\"";
        String address = Addresses.encode(rendering.address().apply(link));
        return "<img src=\"" + Html.escape(address) + "\" alt=\"" + Html.escape(alternative) + "\"" + title
                + " loading=\"lazy\" decoding=\"async\"" + attributes + ">";
    }
}
