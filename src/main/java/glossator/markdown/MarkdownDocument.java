package glossator.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown text that has been read: its prose, headings and links, and the way to its HTML. Never changed. */
public final class MarkdownDocument {
    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->\\s*");

    private final SourceFile source;
    private final Document root;
    private final Place place;
    private final BlockFlows flows;
    private final Survey survey;
    private final List<Problem> problems;

    MarkdownDocument(SourceFile source, Document root, Place place, List<Problem> problems) {
        this.source = source;
        this.root = root;
        this.place = place;
        this.flows = new BlockFlows(source, root);
        this.survey = new Survey(root, flows, place);
        this.problems =
                Stream.concat(survey.problems().stream(), problems.stream()).toList();
    }

    /** The prose, in reading order: the body, then the notes. */
    public List<TextRun> prose() {
        return flows.prose();
    }

    /** The headings, in order. */
    public List<Heading> headings() {
        return survey.headingList();
    }

    /** The links and images, in order; those in raw HTML too, but where it is trusted not those that act. */
    public List<DocumentLink> links(RawHtmlPolicy policy) {
        boolean trusting = policy == RawHtmlPolicy.TRUSTED;
        return survey.links().stream()
                .filter(link -> !trusting || Schemes.isSafe(link.target()) || !survey.isRaw(link))
                .toList();
    }

    /** Mistakes in the Markdown itself, such as a note that is not there. */
    public List<Problem> problems() {
        return problems;
    }

    /** The place in the author's file of a span of this document. */
    public Span place(Span span) {
        return place.of(span);
    }

    /** The author's file. */
    public SourceFile source() {
        return place.file();
    }

    /** Sources cited, with the place of each citation. */
    public Map<String, List<Span>> citations() {
        Map<String, List<Span>> cited = new LinkedHashMap<>();
        for (Flow flow : flows.all()) {
            for (Flow.Event event : flow.events()) {
                if (event.kind() == Flow.Kind.CITE) {
                    Flow.Citation citation = (Flow.Citation) event.detail();
                    for (int i = 0; i < citation.ids().size(); i++) {
                        cited.computeIfAbsent(citation.ids().get(i), id -> new ArrayList<>())
                                .add(place.of(citation.spans().get(i)));
                    }
                }
            }
        }
        return cited;
    }

    /** How many words a reader reads, headings included; a character of a script without spaces is half a word. */
    public int words() {
        return flows.all().stream()
                .mapToInt(flow -> WordCount.of(flow.characters(), flow.text().length()))
                .sum();
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

    /** What an editor sees in it without reading closely. */
    public Outline outline() {
        return Outliner.outline(root, flows, place, headings());
    }

    /** Writes the document as HTML. */
    public RenderedDocument render(Rendering rendering) {
        HtmlGate gate = gate(rendering);
        PageMarkup markup = new PageMarkup(rendering, source.textTo(root.getEndOffset()), new LinkNodes(root), gate);
        int length = root.getTextLength();
        BlockWriter writer = new BlockWriter(flows, survey.headings(), rendering.wraps(), markup, length);
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

    private HtmlGate gate(Rendering rendering) {
        return new HtmlGate(
                survey.isRaw(),
                rendering.rawHtml(),
                rendering.anchored(),
                address -> rendering
                        .address()
                        .apply(new DocumentLink(address, "", new Span(0, root.getEndOffset()), false)));
    }

    /** Whether it is one paragraph, or nothing. */
    public boolean isParagraph() {
        Node first = root.getFirstChild();
        return first == null || first instanceof Paragraph && first.getNext() == null;
    }

    /** Writes the first paragraph without its element; nothing where there is none. */
    public String renderInline(Rendering rendering) {
        if (!(root.getFirstChild() instanceof Paragraph paragraph)) {
            return "";
        }
        HtmlGate gate = gate(rendering);
        PageMarkup markup = new PageMarkup(rendering, source.textTo(root.getEndOffset()), new LinkNodes(root), gate);
        int length = paragraph.getTextLength();
        return gate.pass(
                new BlockWriter(flows, survey.headings(), rendering.wraps(), markup, length).inline(paragraph));
    }
}
