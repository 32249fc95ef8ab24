package glossator.glossary;

import glossator.markdown.TextRun;
import glossator.markdown.TextRun.HandMark;
import glossator.source.Position;
import glossator.source.Span;

/**
 * A place where a text names a term, whether annotated or not.
 *
 * @param term the term named
 * @param run the run it stands in
 * @param start where it starts in the run's text
 * @param end where it ends
 * @param byHand whether the author marked it
 * @param headword whether it is the headword, in any form, and no alias; false for a mark by hand
 * @param verdict annotated, or why not
 */
public record Match(Term term, TextRun run, int start, int end, boolean byHand, boolean headword, Verdict verdict) {

    /** What became of a match. */
    public enum Verdict {
        ANNOTATED("annotated"),
        NOT_FIRST("the page's rule marks an earlier occurrence"),
        OPTED_OUT("opted out by hand with [[!...]]"),
        EXCLUDED("the page or the site excludes the term"),
        PAGE_OFF("annotation is off on this page"),
        BY_HAND_ONLY("the term is annotated only by hand (auto: false)"),
        OWN_PAGE("this is the term's own page"),
        EVERYDAY("so many pages name the term that only one about it marks it (density: auto)"),
        CROWDED_OUT("the page's density leaves no room beside terms that are rarer or earlier"),
        AMBIGUOUS("several terms have this name and no scope decides"),
        OTHER_SCOPE("another term of this name fits the page's scope"),
        CUTS_MARKUP("it would cut an inline element in two");

        private final String reason;

        Verdict(String reason) {
            this.reason = reason;
        }

        /** The verdict in words for an author. */
        public String reason() {
            return reason;
        }
    }

    /** Whether readers see it marked. */
    public boolean annotated() {
        return verdict == Verdict.ANNOTATED;
    }

    /** The same match with another verdict. */
    Match with(Verdict other) {
        return new Match(term, run, start, end, byHand, headword, other);
    }

    /** The same match in a run of the same text. */
    public Match in(TextRun other) {
        return new Match(term, other, start, end, byHand, headword, verdict);
    }

    /** Where it stands in the source; a mark by hand with its brackets. */
    public Span span() {
        return run.marks().stream()
                .filter(mark -> byHand && mark.start() == start && mark.end() == end)
                .map(HandMark::span)
                .findFirst()
                .orElseGet(() -> run.span(start, end));
    }

    /** Line and column at which it stands in its file. */
    public Position position() {
        return run.source().position(span().start());
    }

    /** The words as the reader sees them, each run of white space one space. */
    public String surface() {
        return run.text().substring(start, end);
    }
}
