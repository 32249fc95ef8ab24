package glossator.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * flexmark's reader of tables, for the paragraphs that may be one. It makes a pattern for each document, and looks through
 * each paragraph for a bar; it keeps nothing of a document, so that one serves them all, and a text is looked through
 * faster here.
 */
final class TableParagraphs implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
    private volatile ParagraphPreProcessor reader;

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        if (reader == null) {
            ParagraphPreProcessor made = tables.apply(state);
            reader = (paragraph, parsing) -> mayBeTable(paragraph) ? made.preProcessBlock(paragraph, parsing) : 0;
        }
        return reader;
    }

    private static boolean mayBeTable(Paragraph paragraph) {
        // A line of letters is none by itself, and most paragraphs are one line.
        if (paragraph.getLineCount() == 1
                && Character.isLetter(paragraph.getChars().firstChar())) {
            return false;
        }
        BasedSequence whole = paragraph.getChars().getBaseSequence();
        return !(whole instanceof TextSequence text)
                || text.holds('|', paragraph.getStartOffset(), paragraph.getEndOffset());
    }

    @Override
    public boolean affectsGlobalScope() {
        return tables.affectsGlobalScope();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return tables.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return tables.getBeforeDependents();
    }
}
