package glossator.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.List;
import java.util.Optional;

/**
 * Reads Markdown: CommonMark with tables, strikethrough, task lists, bare addresses, footnotes, definition lists,
 * attributes, admonitions, passages, math kept as text, and marks by hand. Safe for use by many threads.
 */
public final class MarkdownParser {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            StrikethroughExtension.create(),
                            FootnoteExtension.create(),
                            DefinitionExtension.create(),
                            new SyntaxExtension()))
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customInlineParserFactory(new InlineReader.Factory())
            // flexmark adds this by itself only where the reader is its own.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .paragraphPreProcessorFactory(new TableParagraphs())
            .build();

    private MarkdownParser() {}

    /** Reads the Markdown in a part of a file; every place in the answer counts from the start of the file. */
    public static MarkdownDocument parse(SourceFile source, Span span) {
        return parse(source, span, new Place(source, Optional.empty()));
    }

    /**
     * Reads Markdown that stands in front matter. Where YAML has changed the text (an escape, a folded line), places are
     * not known to the character, and the whole value stands for all of them.
     */
    public static MarkdownDocument parse(Located<String> text) {
        if (text.source().text(text.span()).equals(text.value())) {
            return parse(text.source(), text.span());
        }
        SourceFile apart = new SourceFile(text.source().path(), text.value());
        return parse(apart, apart.whole(), new Place(text.source(), Optional.of(text.span())));
    }

    private static MarkdownDocument parse(SourceFile source, Span span, Place place) {
        TextSequence text = TextSequence.of(source.textTo(span.end())).subSequence(span.start(), span.end());
        Optional<Document> plain = PlainParagraph.of(text, OPTIONS);
        if (plain.isPresent()) {
            return new MarkdownDocument(source, plain.get(), place, List.of());
        }
        Optional<TextLimits.Excess> excess = TextLimits.exceeded(text);
        if (excess.isPresent()) {
            return refused(source, excess.get(), place);
        }
        try {
            Document root = tree(text);
            Optional<Node> tooDeep = Depth.tooDeep(root);
            return tooDeep.isEmpty()
                    ? new MarkdownDocument(source, root, place, List.of())
                    : refused(source, tooDeep(tooDeep.get().getStartOffset()), place);
        } catch (StackOverflowError tooDeep) {
            // flexmark descends by recursion: what an author nests that deep is an attack or an accident.
            return refused(source, tooDeep(span.start()), place);
        }
    }

    /** As flexmark reads a text. */
    static Document tree(BasedSequence text) {
        return PARSER.parse(text instanceof TextSequence own ? new TextLines(own) : text);
    }

    private static TextLimits.Excess tooDeep(int at) {
        return new TextLimits.Excess(
                "too-deep",
                at,
                "the text is nested too deep",
                "no list, quote or emphasis needs more than a few levels");
    }

    /** An empty document, with the place where the text goes too far. */
    private static MarkdownDocument refused(SourceFile source, TextLimits.Excess excess, Place place) {
        Span span = place.of(new Span(excess.at(), excess.at()));
        Problem problem =
                place.file().error(excess.code(), span, excess.message()).hint(excess.hint());
        return new MarkdownDocument(source, tree(BasedSequence.EMPTY), place, List.of(problem));
    }
}
