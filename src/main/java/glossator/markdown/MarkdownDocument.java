package glossator.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown text that has been read: its prose, headings and links, and the way to its HTML. Never changed. */
public final class MarkdownDocument {
    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->\\s*");
    private static final Pattern RAW_ADDRESS = Pattern.compile("\\b(href|src)\\s*=\\s*\"([^\"]*)\"");

    private final SourceFile source;
    private final Document root;
    private final List<Problem> problems;
    private final BlockFlows flows;
    private final Map<Node, Heading> headings = new IdentityHashMap<>();
    private final List<Heading> headingList = new ArrayList<>();
    private final List<DocumentLink> links = new ArrayList<>();
    private final List<Problem> found = new ArrayList<>();
    private final Anchors anchors = new Anchors();
    private final SourceFile shown;
    private final Optional<Span> place;
    private boolean raw;

    MarkdownDocument(SourceFile source, Document root, List<Problem> problems) {
        this(source, root, problems, source, Optional.empty());
    }

    private MarkdownDocument(
            SourceFile source, Document root, List<Problem> problems, SourceFile shown, Optional<Span> place) {
        this.source = source;
        this.root = root;
        this.problems = problems;
        this.shown = shown;
        this.place = place;
        this.flows = new BlockFlows(source, root);
        new Survey().visit(root);
        found.addAll(problems);
    }

    /** The same document, all of whose places are one span of another file. */
    MarkdownDocument standingAt(SourceFile file, Span span) {
        return new MarkdownDocument(source, root, problems, file, Optional.of(span));
    }

    /** The prose, in reading order: the body, then the notes. */
    public List<TextRun> prose() {
        return flows.prose();
    }

    /** The headings, in order. */
    public List<Heading> headings() {
        return headingList;
    }

    /** The links and images, in order, those in raw HTML too. */
    public List<DocumentLink> links() {
        return links;
    }

    /** Mistakes in the Markdown itself, such as a note that is not there. */
    public List<Problem> problems() {
        return found;
    }

    /** The place in the author's file of a span of this document. */
    public Span place(Span span) {
        return place.orElse(span);
    }

    /** The author's file. */
    public SourceFile source() {
        return shown;
    }

    /** Sources cited, with the place of each citation. */
    public Map<String, List<Span>> citations() {
        Map<String, List<Span>> cited = new LinkedHashMap<>();
        flows.all()
                .forEach(flow -> flow.events().stream()
                        .filter(event -> event.kind() == Flow.Kind.CITE)
                        .map(event -> (Flow.Citation) event.detail())
                        .forEach(citation -> {
                            for (int i = 0; i < citation.ids().size(); i++) {
                                cited.computeIfAbsent(citation.ids().get(i), id -> new ArrayList<>())
                                        .add(place(citation.spans().get(i)));
                            }
                        }));
        return cited;
    }

    /** How many words a reader reads, headings included; a character of a script without spaces is half a word. */
    public int words() {
        return flows.all().stream().mapToInt(flow -> WordCount.of(flow.text())).sum();
    }

    /** The words of the first paragraphs: those before {@code <!-- more -->}, or the first alone. */
    public String excerpt() {
        List<String> paragraphs = new ArrayList<>();
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof HtmlCommentBlock
                    && MORE.matcher(block.getChars()).matches()) {
                return String.join(" ", paragraphs);
            }
            if (block instanceof Paragraph && !flows.flow(block).text().isBlank()) {
                paragraphs.add(flows.flow(block).text().strip());
            }
        }
        return paragraphs.isEmpty() ? "" : paragraphs.get(0);
    }

    /** Writes the document as HTML. */
    public RenderedDocument render(Rendering rendering) {
        HtmlGate gate = new HtmlGate(
                raw, address -> rendering.address().apply(new DocumentLink(address, "", source.whole(), false)));
        PageMarkup markup = new PageMarkup(rendering, source.text(), gate);
        BlockWriter writer = new BlockWriter(flows, headings, rendering.wraps(), markup);
        String html = gate.pass(writer.children(root));
        List<RenderedDocument.Note> notes = new ArrayList<>();
        // A note may cite a further note, so the list grows while it is written.
        for (int i = 0; i < markup.notes().size(); i++) {
            PageMarkup.NoteEntry note = markup.notes().get(i);
            String content = note.block() == null ? note.html() : gate.pass(writer.children(note.block()));
            notes.add(new RenderedDocument.Note(note.number(), content, note.references()));
        }
        return new RenderedDocument(html, List.copyOf(notes), markup.citations());
    }

    /** Writes a document of one paragraph without the paragraph, and any other as {@link #render} does. */
    public String renderInline(Rendering rendering) {
        Node only = root.getFirstChild();
        if (!(only instanceof Paragraph) || only.getNext() != null || raw) {
            return render(rendering).html().strip();
        }
        PageMarkup markup = new PageMarkup(rendering, source.text(), new HtmlGate(false, address -> address));
        return new BlockWriter(flows, headings, rendering.wraps(), markup).inline(only);
    }

    /** Walks all nodes once for what other stages ask of the document. */
    private final class Survey {
        void visit(Node node) {
            if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
                heading(heading);
            }
            LinkNodes.link(node).ifPresent(link -> links.add(moved(link)));
            if (node instanceof HtmlInline || node instanceof HtmlBlock) {
                raw = true;
                rawLinks(node);
            } else if (node instanceof Footnote note && !note.isDefined()) {
                missingNote(note);
            } else if (node instanceof FootnoteBlock note && !note.isReferenced()) {
                found.add(shown.warning(
                                "unused-note",
                                place(span(note)),
                                "no text refers to the note \"" + note.getText() + "\"")
                        .hint("write [^" + note.getText() + "] where it belongs, or remove it"));
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                visit(child);
            }
        }

        private void heading(com.vladsch.flexmark.ast.Heading node) {
            String text = flows.flow(node).text().strip();
            String wanted = BlockAttributes.of(node).id();
            String id = anchors.take(wanted.isEmpty() ? Anchors.slug(text) : wanted);
            Heading heading = new Heading(node.getLevel(), text, id, place(span(node)));
            headings.put(node, heading);
            headingList.add(heading);
        }

        private void rawLinks(Node node) {
            Matcher addresses = RAW_ADDRESS.matcher(node.getChars());
            while (addresses.find()) {
                int start = node.getChars().getIndexOffset(addresses.start(2));
                Span span = new Span(start, start + addresses.group(2).length());
                boolean image = addresses.group(1).equals("src");
                links.add(new DocumentLink(addresses.group(2), "", place(span), image));
            }
        }

        private void missingNote(Footnote note) {
            found.add(shown.error("unknown-note", place(span(note)), "there is no note \"" + note.getText() + "\"")
                    .hint("add a line \"[^" + note.getText() + "]: ...\""));
        }

        private DocumentLink moved(DocumentLink link) {
            return new DocumentLink(link.target(), link.title(), place(link.span()), link.image());
        }

        private Span span(Node node) {
            return new Span(node.getStartOffset(), node.getEndOffset());
        }
    }
}
