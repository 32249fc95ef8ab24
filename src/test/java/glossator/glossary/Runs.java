package glossator.glossary;

import glossator.markdown.CharacterPlaces;
import glossator.markdown.TextRun;
import glossator.markdown.TextRun.HandMark;
import glossator.markdown.TextRun.Range;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes text runs without Markdown: blank lines part runs, {@code ## } starts a section, {@code *...*} is an element,
 * {@code ⟦...⟧} a barrier, {@code [[...]]} a mark by hand.
 */
final class Runs {
    private final SourceFile source;
    private final String text;
    private final List<TextRun> runs = new ArrayList<>();
    private int section;
    private StringBuilder out;
    private List<Span> places;
    private List<Range> elements;
    private List<Range> emphases;
    private List<Range> barriers;
    private List<HandMark> marks;

    private Runs(String text) {
        this.text = text;
        this.source = new SourceFile("page.md", text);
    }

    static List<TextRun> of(String text) {
        Runs runs = new Runs(text);
        int from = 0;
        while (from <= text.length()) {
            int blank = text.indexOf("\n\n", from);
            int to = blank < 0 ? text.length() : blank;
            runs.block(from, to);
            from = to + 2;
        }
        return runs.runs;
    }

    private void block(int from, int to) {
        if (text.startsWith("#", from) && text.substring(from, to).matches("#+ .*")) {
            section += text.startsWith("## ", from) ? 1 : 0;
            return;
        }
        out = new StringBuilder();
        places = new ArrayList<>();
        elements = new ArrayList<>();
        emphases = new ArrayList<>();
        barriers = new ArrayList<>();
        marks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int barrier = 0;
        for (int i = from; i < to; ) {
            char c = text.charAt(i);
            if (text.startsWith("[[", i)) {
                i = mark(i, text.indexOf("]]", i) + 2);
            } else if (c == '⟦') {
                barrier = out.length();
                i++;
            } else if (c == '⟧') {
                barriers.add(new Range(barrier, out.length()));
                i++;
            } else if (c == '*') {
                if (open.isEmpty()) {
                    open.push(out.length());
                } else {
                    elements.add(new Range(open.pop(), out.length()));
                    if (!text.startsWith("**", i)) {
                        emphases.add(elements.get(elements.size() - 1));
                    }
                }
                i += text.startsWith("**", i) ? 2 : 1;
            } else {
                append(c == '\n' ? ' ' : c, i++);
            }
        }
        if (out.length() > 0) {
            runs.add(run());
        }
    }

    private int mark(int start, int end) {
        String inner = text.substring(start + 2, end - 2);
        boolean here = !inner.startsWith("!");
        int targetStart = start + (here ? 2 : 3);
        int bar = inner.indexOf('|');
        int targetEnd = bar < 0 ? end - 2 : start + 2 + bar;
        int from = out.length();
        for (int i = bar < 0 ? targetStart : targetEnd + 1; i < end - 2; i++) {
            append(text.charAt(i), i);
        }
        marks.add(new HandMark(
                from,
                out.length(),
                text.substring(targetStart, targetEnd),
                new Span(start, end),
                new Span(targetStart, targetEnd),
                here));
        return end;
    }

    private void append(char c, int place) {
        out.append(c);
        places.add(new Span(place, place + 1));
    }

    private TextRun run() {
        return new TextRun(
                source,
                out.toString(),
                CharacterPlaces.of(places),
                elements,
                emphases,
                barriers,
                marks,
                section,
                TextRun.Block.PARAGRAPH);
    }
}
