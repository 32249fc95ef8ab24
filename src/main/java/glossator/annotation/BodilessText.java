package glossator.annotation;

import glossator.annotation.AnnotatedText.Use;
import glossator.glossary.Mark;
import glossator.source.Problem;
import java.util.List;
import java.util.function.UnaryOperator;

/** An {@link AnnotatedText} without its body: what the rest of a site asks of it. */
public record BodilessText(List<Use> uses, Quotations quotations, List<Mark> marks, int words, List<Problem> problems) {

    /** A text without its body. */
    public static BodilessText of(AnnotatedText text) {
        return new BodilessText(text.uses(), text.quotations(), text.marks(), text.words(), text.problems());
    }

    /**
     * The text with its body again.
     *
     * @param shared answers for the id of a term the same one for all texts
     */
    public AnnotatedText with(TextBody body, UnaryOperator<String> shared) {
        return new AnnotatedText(
                body,
                uses.stream()
                        .map(use -> new Use(shared.apply(use.term()), use.count()))
                        .toList(),
                quotations,
                marks.stream()
                        .map(mark ->
                                new Mark(shared.apply(mark.term()), mark.fixed(), mark.headword(), mark.mentions()))
                        .toList(),
                words,
                problems);
    }
}
