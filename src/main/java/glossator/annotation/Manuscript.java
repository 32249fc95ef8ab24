package glossator.annotation;

import glossator.glossary.PageFacts;
import glossator.markdown.DocumentLink;
import glossator.markdown.RawHtmlPolicy;
import glossator.markdown.TextRun;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A text to be annotated, with all that its HTML depends on beside the glossary.
 *
 * @param body where the Markdown stands in the file
 * @param notes notes anchored to passages by their words
 * @param sources ids of the sources that may be cited, in the order of their list; empty texts for those without one
 * @param skipped blocks that are not annotated
 * @param address where a link leads on the site
 * @param rawHtml what becomes of HTML in the text
 */
public record Manuscript(
        SourceFile source,
        Span body,
        PageFacts facts,
        List<PassageNote> notes,
        List<String> sources,
        Set<TextRun.Block> skipped,
        Function<DocumentLink, String> address,
        RawHtmlPolicy rawHtml) {

    /** A note on a passage: the passage's words, the note's Markdown, and what stands before and after the passage. */
    public record PassageNote(
            Located<String> quote, Located<String> note, Optional<String> prefix, Optional<String> suffix) {}

    /** Whether the author's own HTML is published unread, so that it may hold what looks like a mark. */
    public boolean mayForgeMarks() {
        return rawHtml == RawHtmlPolicy.TRUSTED;
    }
}
