package glossator.annotation;

import glossator.annotation.AnnotatedText.Use;
import glossator.annotation.PassageFinder.Passage;
import glossator.annotation.Quotations.Quotation;
import glossator.glossary.Annotations;
import glossator.glossary.Annotator;
import glossator.glossary.Candidate;
import glossator.glossary.Candidates;
import glossator.glossary.Lexicon;
import glossator.glossary.Match;
import glossator.markdown.MarkdownDocument;
import glossator.markdown.MarkdownParser;
import glossator.markdown.RenderedDocument;
import glossator.markdown.Rendering;
import glossator.markdown.TextRun;
import glossator.markdown.TextRun.Range;
import glossator.markdown.Wrap;
import glossator.source.Problem;
import glossator.source.Span;
import glossator.source.Suggestion;
import glossator.source.Utf8Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parses a text, finds its terms and writes its HTML: a pure function of the manuscript and the lexicon. The parse tree
 * lives no longer than the call.
 */
public final class TextAnnotator {
    private static final String ID = " id=\"";

    private static final int MOST_DUPLICATES = 100;

    private final Manuscript manuscript;
    private final Lexicon lexicon;
    private final Set<Integer> surplus;
    private final List<Problem> problems = new ArrayList<>();

    private TextAnnotator(Manuscript manuscript, Lexicon lexicon, Set<Integer> surplus) {
        this.manuscript = manuscript;
        this.lexicon = lexicon;
        this.surplus = surplus;
    }

    /** Annotates a text however dense its marks become. */
    public static AnnotatedText annotate(Manuscript manuscript, Lexicon lexicon) {
        return annotate(manuscript, lexicon, Set.of());
    }

    /** Annotates a text without some of its marks, given as indices into {@link AnnotatedText#marks}. */
    public static AnnotatedText annotate(Manuscript manuscript, Lexicon lexicon, Set<Integer> surplus) {
        return new TextAnnotator(manuscript, lexicon, surplus).run();
    }

    /** Finds the terms of a text without writing it; the surplus is as in {@link #annotate}. */
    public static Annotations matches(Manuscript manuscript, Lexicon lexicon, Set<Integer> surplus) {
        TextAnnotator annotator = new TextAnnotator(manuscript, lexicon, surplus);
        MarkdownDocument document = MarkdownParser.parse(manuscript.source(), manuscript.body());
        return annotator.match(document, annotator.passages(document));
    }

    /** Finds words of a text that may lack a definition, in reading order. */
    public static List<Mention> candidates(Manuscript manuscript, Lexicon lexicon) {
        MarkdownDocument document = MarkdownParser.parse(manuscript.source(), manuscript.body());
        return Candidates.in(document.prose(), lexicon).stream()
                .map(TextAnnotator::mention)
                .toList();
    }

    private static Mention mention(Candidate candidate) {
        TextRun run = candidate.run();
        String text = run.text();
        Span span = run.span(candidate.start(), candidate.end());
        return new Mention(
                candidate.key(),
                candidate.reason(),
                text.substring(candidate.start(), candidate.end()),
                run.source(),
                span,
                run.source().position(span.start()),
                Sentence.before(text, candidate.start())
                        + text.substring(candidate.start(), candidate.end())
                        + Sentence.after(text, candidate.end()));
    }

    private AnnotatedText run() {
        MarkdownDocument document = MarkdownParser.parse(manuscript.source(), manuscript.body());
        problems.addAll(document.problems());
        List<Passage> passages = passages(document);
        Annotations annotations = match(document, passages);
        problems.addAll(annotations.problems());
        checkCitations(document);
        List<Match> marks = annotations.annotated();
        RenderedDocument rendered = document.render(new Rendering(
                manuscript.facts().language(),
                wraps(marks, passages),
                manuscript.address(),
                manuscript.sources(),
                manuscript.rawHtml(),
                true));
        TextBody.Content content = new TextBody.Content(
                Utf8Text.printable(rendered.html()),
                rendered.notes(),
                rendered.citations(),
                document.headings(),
                document.excerpt());
        TextBody.Ties ties = TextBody.Ties.of(document.links(manuscript.rawHtml()), anchors(rendered));
        Map<String, Integer> counts = new HashMap<>();
        List<Match> firsts = new ArrayList<>();
        for (Match mark : marks) {
            if (counts.merge(mark.term().id(), 1, Integer::sum) == 1) {
                firsts.add(mark);
            }
        }
        return new AnnotatedText(
                TextBody.of(content, ties),
                firsts.stream()
                        .map(mark ->
                                new Use(mark.term().id(), counts.get(mark.term().id())))
                        .toList(),
                Quotations.of(firsts.stream().map(TextAnnotator::quotation).toList()),
                annotations.marks(),
                document.words(),
                List.copyOf(problems));
    }

    private List<Passage> passages(MarkdownDocument document) {
        if (manuscript.notes().isEmpty()) {
            return List.of();
        }
        PassageFinder finder = new PassageFinder(document.prose());
        List<Passage> passages = new ArrayList<>();
        for (Manuscript.PassageNote note : manuscript.notes()) {
            finder.find(note, problems).ifPresent(passage -> {
                if (passages.stream().anyMatch(passage::crosses)) {
                    problems.add(manuscript
                            .source()
                            .error(
                                    "crossing-quotes",
                                    note.quote().span(),
                                    "the quote begins or ends inside another quote")
                            .hint("let one hold the other whole, or keep them apart"));
                } else {
                    passages.add(passage);
                }
            });
        }
        return passages;
    }

    private Annotations match(MarkdownDocument document, List<Passage> passages) {
        Map<TextRun, TextRun> originals = new IdentityHashMap<>();
        List<TextRun> runs = new ArrayList<>();
        for (TextRun run : document.prose()) {
            if (!manuscript.skipped().contains(run.block())) {
                TextRun fenced = fenced(run, passages);
                originals.put(fenced, run);
                runs.add(fenced);
            }
        }
        Annotations found = Annotator.annotate(runs, lexicon, manuscript.facts());
        List<Match> matches = found.matches().stream()
                .map(match -> match.in(originals.get(match.run())))
                .toList();
        Annotations annotations = new Annotations(matches, found.problems());
        return surplus.isEmpty()
                ? annotations
                : annotations.without(surplus, manuscript.facts().density());
    }

    /** A passage is an element to the annotator, and the mark of its note stands behind it. */
    private static TextRun fenced(TextRun run, List<Passage> passages) {
        if (passages.isEmpty()) {
            return run;
        }
        List<Passage> here = passages.stream().filter(p -> p.run() == run).toList();
        if (here.isEmpty()) {
            return run;
        }
        List<Range> elements = new ArrayList<>(run.elements());
        List<Range> barriers = new ArrayList<>(run.barriers());
        for (Passage passage : here) {
            elements.add(new Range(passage.start(), passage.end()));
            barriers.add(new Range(passage.end(), passage.end()));
        }
        barriers.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        return new TextRun(
                run.source(),
                run.text(),
                run.places(),
                elements,
                run.emphases(),
                barriers,
                run.marks(),
                run.section(),
                run.block());
    }

    private List<Wrap> wraps(List<Match> marks, List<Passage> passages) {
        List<Wrap> wraps = new ArrayList<>();
        for (Passage passage : passages) {
            String note = MarkdownParser.parse(passage.note().note())
                    .render(Rendering.plain(manuscript.facts().language(), manuscript.address(), manuscript.rawHtml()))
                    .html();
            wraps.add(new Wrap(passage.run(), passage.start(), passage.end(), "<mark>", "</mark>", Optional.of(note)));
        }
        Set<String> marked = new HashSet<>();
        for (Match mark : marks) {
            wraps.add(new Wrap(
                    mark.run(), mark.start(), mark.end(), opening(mark, marked), MarkTags.closing(), Optional.empty()));
        }
        return wraps;
    }

    private String opening(Match mark, Set<String> marked) {
        String id = mark.term().id();
        String language = mark.term()
                .lang()
                .filter(lang -> !sameLanguage(lang, manuscript.facts().language()))
                .orElse("");
        return MarkTags.opening(id, marked.add(id), language);
    }

    private static boolean sameLanguage(String one, String other) {
        return one.split("-", 2)[0].equalsIgnoreCase(other.split("-", 2)[0]);
    }

    private static Quotation quotation(Match mark) {
        String text = mark.run().text();
        return new Quotation(
                mark.run().section(),
                Sentence.before(text, mark.start()),
                mark.surface(),
                Sentence.after(text, mark.end()));
    }

    private void checkCitations(MarkdownDocument document) {
        List<String> known =
                manuscript.sources().stream().filter(id -> !id.isEmpty()).toList();
        document.citations().forEach((id, spans) -> {
            if (!known.contains(id)) {
                for (Span span : spans) {
                    Problem problem =
                            manuscript.source().error("unknown-source", span, "no source has the id \"" + id + "\"");
                    problems.add(problem.hint(Suggestion.nearest(id, known)
                            .map(nearest -> "did you mean \"" + nearest + "\"?")
                            .orElse("add it to \"sources\" in the front matter")));
                }
            }
        });
    }

    /** All ids of the text. No two may be alike: a link would lead to the first. */
    private Set<String> anchors(RenderedDocument rendered) {
        Set<String> anchors = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        addAnchors(rendered.html(), anchors, repeated);
        rendered.notes().forEach(note -> addAnchors(note.html(), anchors, repeated));
        // Each is sought in the text; thousands of them are one mistake made thousands of times.
        repeated.stream().limit(MOST_DUPLICATES).forEach(id -> problems.add(duplicateAnchor(id)));
        rendered.notes().forEach(note -> anchors.add("fn-" + note.number()));
        return anchors;
    }

    private static void addAnchors(String html, Set<String> anchors, Set<String> repeated) {
        // Equal signs are rarer than spaces, with which the words of an id begin as well.
        for (int sign = html.indexOf('='); sign >= 0; sign = html.indexOf('=', sign + 1)) {
            if (html.startsWith(ID, sign - ID.indexOf('='))) {
                String id = html.substring(sign + 2, html.indexOf('"', sign + 2));
                if (!id.isEmpty() && !anchors.add(id)) {
                    repeated.add(id);
                }
            }
        }
    }

    private Problem duplicateAnchor(String id) {
        String text = manuscript.source().text();
        int written = text.indexOf("#" + id + "}", manuscript.body().start());
        int at = written < 0 ? text.indexOf("\"" + id + "\"", manuscript.body().start()) : written;
        Span place = at < 0
                ? new Span(manuscript.body().start(), manuscript.body().start())
                : new Span(at + 1, at + 1 + id.length());
        return manuscript
                .source()
                .error("duplicate-anchor", place, "two parts of the text have the anchor \"" + id + "\"")
                .hint("give one of them another; a heading's own is made of its words");
    }
}
