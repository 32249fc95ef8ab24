package glossator.annotation;

import glossator.glossary.Mark;
import glossator.markdown.DocumentLink;
import glossator.markdown.Heading;
import glossator.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An {@link AnnotatedText} without its body: what the rest of a site asks of it. */
public record BodilessText(
        Map<String, List<String>> citations,
        List<Heading> headings,
        List<DocumentLink> links,
        Set<String> anchors,
        List<AnnotatedText.Use> uses,
        List<Mark> marks,
        int words,
        String excerpt,
        List<Problem> problems) {

    /** A text without its body. */
    public static BodilessText of(AnnotatedText text) {
        return new BodilessText(
                text.citations(),
                text.headings(),
                text.links(),
                text.anchors(),
                text.uses(),
                text.marks(),
                text.words(),
                text.excerpt(),
                text.problems());
    }

    /** The text with its body again. */
    public AnnotatedText with(TextBody body) {
        return new AnnotatedText(body, citations, headings, links, anchors, uses, marks, words, excerpt, problems);
    }
}
