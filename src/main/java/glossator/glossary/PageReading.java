package glossator.glossary;

import glossator.glossary.Match.Verdict;
import glossator.markdown.TextRun;
import glossator.markdown.TextRun.HandMark;
import glossator.markdown.TextRun.Range;
import glossator.source.Problem;
import glossator.source.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one page from top to bottom and keeps what it has met. */
final class PageReading {
    private final Lexicon lexicon;
    private final PageFacts page;
    private final Homonyms homonyms;
    private final Occurrences occurrences;
    private final List<Match> matches = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Set<String>> reported = new HashSet<>();

    PageReading(Lexicon lexicon, PageFacts page) {
        this.lexicon = lexicon;
        this.page = page;
        this.homonyms = new Homonyms(page);
        this.occurrences = new Occurrences(page.occurrence());
    }

    /** Everything met so far. */
    Annotations annotations() {
        return new Annotations(List.copyOf(matches), List.copyOf(problems));
    }

    /** Reads the next run. */
    void read(TextRun run) {
        List<HandMark> marks = run.marks().stream()
                .sorted(Comparator.comparingInt(HandMark::start))
                .toList();
        int mark = 0;
        for (Range stretch : Prose.stretches(run)) {
            for (Hit hit : lexicon.hits(run.text(), stretch.start(), stretch.end())) {
                while (mark < marks.size() && marks.get(mark).start() < hit.start()) {
                    read(run, marks.get(mark++));
                }
                read(run, hit);
            }
        }
        marks.subList(mark, marks.size()).forEach(rest -> read(run, rest));
    }

    private void read(TextRun run, Hit hit) {
        Homonyms.Choice choice = homonyms.choose(hit.terms());
        choice.chosen().ifPresent(term -> matches.add(automatic(term, run, hit)));
        choice.rejected().forEach((term, verdict) -> matches.add(match(term, run, hit, offOr(verdict))));
        if (choice.isAmbiguous() && page.annotated()) {
            reportAmbiguous(run, hit.start(), hit.end(), choice);
        }
    }

    private Match automatic(Term term, TextRun run, Hit hit) {
        Verdict verdict = offOr(homonyms.verdict(term));
        if (verdict == Verdict.ANNOTATED && Prose.cutsMarkup(run, hit.start(), hit.end())) {
            verdict = Verdict.CUTS_MARKUP;
        }
        if (verdict == Verdict.ANNOTATED && !occurrences.admit(term, run.section())) {
            verdict = Verdict.NOT_FIRST;
        }
        return match(term, run, hit, verdict);
    }

    private Verdict offOr(Verdict verdict) {
        return page.annotated() ? verdict : Verdict.PAGE_OFF;
    }

    private static Match match(Term term, TextRun run, Hit hit, Verdict verdict) {
        return new Match(term, run, hit.start(), hit.end(), false, hit.headword(), verdict);
    }

    private void read(TextRun run, HandMark mark) {
        List<Term> named = lexicon.named(mark.target());
        if (named.isEmpty()) {
            reportUnknown(run, mark);
            return;
        }
        if (mark.start() == mark.end()) {
            return;
        }
        if (!mark.here()) {
            named.forEach(term -> matches.add(byHand(term, run, mark, Verdict.OPTED_OUT)));
            return;
        }
        Homonyms.Choice choice = homonyms.chooseByHand(named);
        choice.chosen().ifPresent(term -> {
            occurrences.count(term, run.section());
            matches.add(byHand(term, run, mark, Verdict.ANNOTATED));
        });
        choice.rejected().forEach((term, verdict) -> matches.add(byHand(term, run, mark, verdict)));
        if (choice.isAmbiguous()) {
            reportAmbiguous(run, mark.start(), mark.end(), choice);
        }
    }

    private static Match byHand(Term term, TextRun run, HandMark mark, Verdict verdict) {
        return new Match(term, run, mark.start(), mark.end(), true, false, verdict);
    }

    private void reportUnknown(TextRun run, HandMark mark) {
        Optional<String> nearest = Suggestion.nearest(mark.target(), lexicon.names());
        problems.add(run.source()
                .error("unknown-term", mark.targetSpan(), "no term is called \"" + mark.target() + "\"")
                .hint(nearest.map(name -> "did you mean \"" + name + "\"?")
                        .orElse("add it to the glossary, or take the brackets away")));
    }

    private void reportAmbiguous(TextRun run, int start, int end, Homonyms.Choice choice) {
        if (reported.add(Set.copyOf(choice.ids()))) {
            String surface = run.text().substring(start, end);
            String marks = String.join(
                    " or ",
                    choice.ids().stream()
                            .map(id -> "[[" + id + "|" + surface + "]]")
                            .toList());
            problems.add(run.source()
                    .warning(
                            "ambiguous-term",
                            run.span(start, end),
                            "\"" + surface + "\" is the name of " + choice.ids().size() + " terms: "
                                    + String.join(", ", choice.ids()))
                    .hint("set `scope` in the front matter, or write " + marks));
        }
    }
}
