package glossator.annotation;

import glossator.annotation.Manuscript.PassageNote;
import glossator.markdown.TextRun;
import glossator.markdown.TextRun.Range;
import glossator.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds passages by their own words, as a W3C TextQuoteSelector does, without regard to the kind of quotation mark, dash
 * or space.
 */
final class PassageFinder {
    /** Who is told of a hundred places will not count the rest. */
    private static final int MOST_PLACES = 100;

    private final List<TextRun> prose;
    private final List<String> folded;

    /** A passage found. */
    record Passage(TextRun run, int start, int end, PassageNote note) {
        /** Whether the two overlap and neither holds the other. */
        boolean crosses(Passage other) {
            boolean overlap = run == other.run && start < other.end && other.start < end;
            boolean nested = start <= other.start && other.end <= end || other.start <= start && end <= other.end;
            return overlap && !nested;
        }
    }

    PassageFinder(List<TextRun> prose) {
        this.prose = prose;
        this.folded = prose.stream().map(run -> fold(run.text())).toList();
    }

    /** The passage that a note is anchored to; otherwise the problem. */
    Optional<Passage> find(PassageNote note, List<Problem> problems) {
        List<Passage> found = new ArrayList<>();
        String quote = fold(note.quote().value().strip());
        if (quote.isEmpty()) {
            // That is told where it is read. The empty text stands everywhere, and again and again behind the last
            // place.
            return Optional.empty();
        }
        for (int i = 0; i < prose.size(); i++) {
            String text = folded.get(i);
            for (int at = text.indexOf(quote);
                    at >= 0 && found.size() < MOST_PLACES;
                    at = text.indexOf(quote, at + 1)) {
                int end = at + quote.length();
                if (fits(note, text, at, end)) {
                    found.add(new Passage(prose.get(i), at, end, note));
                }
            }
        }
        if (found.size() == 1 && !cutsMarkup(found.get(0))) {
            return Optional.of(found.get(0));
        }
        problems.add(problem(note, found.size()));
        return Optional.empty();
    }

    private static boolean fits(PassageNote note, String text, int start, int end) {
        return note.prefix()
                        .map(p -> standsBefore(fold(p.strip()), text, start))
                        .orElse(true)
                && note.suffix()
                        .map(s -> standsBehind(fold(s.strip()), text, end))
                        .orElse(true);
    }

    private static boolean standsBefore(String prefix, String text, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.startsWith(prefix, end - prefix.length());
    }

    private static boolean standsBehind(String suffix, String text, int end) {
        int start = end;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.startsWith(suffix, start);
    }

    private static boolean cutsMarkup(Passage passage) {
        return passage.run().elements().stream().anyMatch(e -> isCut(e, passage))
                || passage.run().barriers().stream().anyMatch(b -> isCut(b, passage));
    }

    private static boolean isCut(Range element, Passage passage) {
        boolean apart = element.end() <= passage.start() || passage.end() <= element.start();
        boolean inside = passage.start() <= element.start() && element.end() <= passage.end();
        boolean around = element.start() <= passage.start() && passage.end() <= element.end();
        return !apart && !inside && !around;
    }

    private static Problem problem(PassageNote note, int found) {
        Problem problem = note.quote()
                .source()
                .error(
                        found > 1 ? "ambiguous-quote" : "quote-not-found",
                        note.quote().span(),
                        found > 1
                                ? "the quote stands " + found + (found < MOST_PLACES ? "" : " or more")
                                        + " times in the text"
                                : found == 1
                                        ? "the quote begins or ends inside marked-up words"
                                        : "no paragraph of the text has the words \""
                                                + shortened(note.quote().value()) + "\"");
        return problem.hint(
                found > 1
                        ? "add \"prefix\" or \"suffix\": the words right before or behind the one that is meant"
                        : found == 1
                                ? "make the quote longer or shorter, so that it holds whole emphasised words or links"
                                : "copy the words from one paragraph, without Markdown marks");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    /** One character for one, so that offsets hold. */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(
                    switch (c) {
                        case '“', '”', '„', '«', '»' -> '"';
                        case '‘', '’', '‚' -> '\'';
                        case '–', '—', '‑', '‐' -> '-';
                        case '\u00A0', '\u202F', '\u2009', '\n', '\t' -> ' ';
                        default -> c;
                    });
        }
        return out.toString();
    }
}
