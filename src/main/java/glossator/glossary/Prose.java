package glossator.glossary;

import glossator.markdown.TextRun;
import glossator.markdown.TextRun.HandMark;
import glossator.markdown.TextRun.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the parts of a run in which names are looked for. */
final class Prose {
    private static final Comparator<Range> BY_PLACE =
            Comparator.comparingInt(Range::start).thenComparingInt(Range::end);

    private Prose() {}

    /**
     * The stretches between what is not prose, in order: barriers, labels of marks by hand, and template commands left in
     * the text. Part of a word whose rest is not prose is no word, and left out.
     */
    static List<Range> stretches(TextRun run) {
        List<Range> stretches = new ArrayList<>();
        String text = run.text();
        int from = 0;
        for (Range gap : gaps(run)) {
            int to = gap.start() < gap.end() ? wholeWordsEnd(text, from, gap.start()) : gap.start();
            addStretch(from, to, stretches);
            int resumed = gap.start() < gap.end() ? wholeWordsStart(text, gap.end()) : gap.end();
            from = Math.max(from, resumed);
        }
        addStretch(from, text.length(), stretches);
        return stretches;
    }

    /** Whether a range has one end inside an inline element and the other outside it. */
    static boolean cutsMarkup(TextRun run, int start, int end) {
        for (Range element : run.elements()) {
            boolean left = element.start() < start && start < element.end() && element.end() < end;
            boolean right = start < element.start() && element.start() < end && end < element.end();
            if (left || right) {
                return true;
            }
        }
        return false;
    }

    private static List<Range> gaps(TextRun run) {
        List<Range> gaps = new ArrayList<>(run.barriers());
        for (HandMark mark : run.marks()) {
            gaps.add(new Range(mark.start(), mark.end()));
        }
        if (run.text().indexOf('{') >= 0) {
            addCommands(run.text(), "{{", "}}", gaps);
            addCommands(run.text(), "{%", "%}", gaps);
        }
        if (gaps.size() > 1) {
            gaps.sort(BY_PLACE);
        }
        return gaps;
    }

    private static void addCommands(String text, String opening, String closing, List<Range> gaps) {
        int start = text.indexOf(opening);
        while (start >= 0) {
            int end = text.indexOf(closing, start);
            if (end < 0) {
                return;
            }
            gaps.add(new Range(start, end + closing.length()));
            start = text.indexOf(opening, end);
        }
    }

    private static void addStretch(int from, int to, List<Range> stretches) {
        if (from < to) {
            stretches.add(new Range(from, to));
        }
    }

    private static int wholeWordsEnd(String text, int from, int gap) {
        int end = gap;
        if (gap < text.length() && isPartOfWord(text.codePointAt(gap))) {
            while (end > from && isPartOfWord(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
        }
        return end;
    }

    private static int wholeWordsStart(String text, int gapEnd) {
        int start = gapEnd;
        if (gapEnd > 0 && isPartOfWord(text.codePointBefore(gapEnd))) {
            while (start < text.length() && isPartOfWord(text.codePointAt(start))) {
                start += Character.charCount(text.codePointAt(start));
            }
        }
        return start;
    }

    private static boolean isPartOfWord(int c) {
        return Characters.isWord(c) && !Characters.isUnspaced(c);
    }
}
