package glossator.markdown;

import glossator.markdown.Flow.Citation;
import glossator.markdown.Flow.Event;
import glossator.markdown.Flow.Kind;
import glossator.markdown.TextRun.HandMark;
import glossator.markdown.TextRun.Range;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lifts our bracket syntax out of a flow: {@code [[term]]}, {@code [[term|label]]}, {@code [[!term]]} and {@code [@id]}.
 * To Markdown these are words in brackets, so they are found in its result, where escapes and code are known.
 */
final class FlowMarks {
    /** No name is longer; a page of opening brackets must not take quadratic time. */
    private static final int LONGEST = 1_000;

    private final Flow flow;
    private final List<Range> shut;
    private final Ahead markStarts;
    private final Ahead markEnds;
    private final Ahead bars;
    private final Ahead brackets;
    private final List<Range> dropped = new ArrayList<>();
    private final List<Event> lifted = new ArrayList<>();
    private final List<HandMark> marks = new ArrayList<>();
    private int nextShut;
    private int nextEvent;

    private FlowMarks(Flow flow, List<Range> shut) {
        this.flow = flow;
        this.shut = shut;
        this.markStarts = new Ahead(flow.text(), "[[");
        this.markEnds = new Ahead(flow.text(), "]]");
        this.bars = new Ahead(flow.text(), "|");
        this.brackets = new Ahead(flow.text(), "]");
    }

    /**
     * @param shut where brackets are not ours, in order and disjoint
     * @param task whether the flow begins with a task's box, ticked or not
     */
    static Flow lift(Flow flow, List<Range> shut, Optional<Boolean> task) {
        if (flow.text().indexOf('[') < 0) {
            return flow;
        }
        FlowMarks lifting = new FlowMarks(flow, shut);
        task.ifPresent(lifting::taskBox);
        lifting.find();
        return lifting.dropped.isEmpty()
                ? flow
                : new FlowCut(flow, lifting.dropped).without(lifting.lifted, lifting.marks);
    }

    private void find() {
        String text = flow.text();
        int at = text.indexOf('[', dropped.isEmpty() ? 0 : 3);
        while (at >= 0) {
            int end = at;
            if (isBare(at) && at + 1 < text.length() && flow.verbatim(at + 1)) {
                end = text.charAt(at + 1) == '[' ? handMark(at) : text.charAt(at + 1) == '@' ? citation(at) : at;
            }
            at = text.indexOf('[', Math.max(end, at + 1));
        }
    }

    private void taskBox(boolean ticked) {
        dropped.add(new Range(0, 3));
        lifted.add(new Event(0, Kind.TASK, null, ticked));
    }

    /** Whether a bracket stands in prose, unescaped; asked of one bracket after the other. */
    private boolean isBare(int at) {
        while (nextShut < shut.size() && shut.get(nextShut).end() <= at) {
            nextShut++;
        }
        boolean inside = nextShut < shut.size() && shut.get(nextShut).start() <= at;
        return flow.verbatim(at) && !inside;
    }

    /** Answers where the mark ends, or where it began if it is none. */
    private int handMark(int open) {
        String text = flow.text();
        int close = markEnds.of(open + 2);
        int next = markStarts.of(open + 2);
        boolean closed = close > open + 2 && close - open < LONGEST && (next < 0 || next > close);
        if (!closed) {
            return open;
        }
        int bar = bars.of(open + 2);
        boolean labelled = bar > 0 && bar < close;
        boolean here = text.charAt(open + 2) != '!';
        int targetStart = here ? open + 2 : open + 3;
        int targetEnd = labelled ? bar : close;
        int labelStart = labelled ? bar + 1 : targetStart;
        String target = text.substring(targetStart, targetEnd).strip();
        if (target.isEmpty()
                || text.substring(labelStart, close).isBlank()
                || !isWhole(open, labelled ? bar : open, close + 2)) {
            return open;
        }
        dropped.add(new Range(open, labelStart));
        dropped.add(new Range(close, close + 2));
        Span whole = flow.places().span(open, close + 2);
        Span targetSpan = flow.places().span(targetStart, targetEnd);
        marks.add(new HandMark(labelStart, close, target, whole, targetSpan, here));
        return close + 2;
    }

    /** The mark of a citation stands close to what it is for, however it was written. */
    private int spaceBefore(int open) {
        int start = open;
        while (start > 0 && flow.text().charAt(start - 1) == ' ' && isWrittenSpace(start - 1)) {
            start--;
        }
        return start;
    }

    /** Not a reference to a space; the line end of Windows is two characters. */
    private boolean isWrittenSpace(int at) {
        return flow.verbatim(at) || flow.places().end(at) - flow.places().start(at) == 2;
    }

    private int citation(int open) {
        String text = flow.text();
        int close = brackets.of(open + 2);
        if (close < 0 || close - open > LONGEST || !isWhole(open, open, close + 1)) {
            return open;
        }
        List<String> ids = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int at = open + 1;
        while (at < close) {
            int end = text.indexOf(';', at);
            end = end < 0 || end > close ? close : end;
            String id = text.substring(at, end).strip();
            if (!id.startsWith("@") || id.length() < 2 || id.indexOf(' ') >= 0) {
                return open;
            }
            int start = text.indexOf('@', at) + 1;
            ids.add(id.substring(1));
            spans.add(flow.places().span(start, start + id.length() - 1));
            at = end + 1;
        }
        dropped.add(new Range(spaceBefore(open), close + 1));
        lifted.add(new Event(open, Kind.CITE, null, new Citation(List.copyOf(ids), List.copyOf(spans))));
        return close + 1;
    }

    /**
     * Whether brackets hold whole elements, and nothing without text such as an image; asked of one bracket after the
     * other.
     *
     * @param bar no element may begin before it
     */
    private boolean isWhole(int open, int bar, int end) {
        List<Event> events = flow.events();
        while (nextEvent < events.size() && events.get(nextEvent).at() <= open) {
            nextEvent++;
        }
        int depth = 0;
        for (int i = nextEvent; i < events.size() && events.get(i).at() < end; i++) {
            Event event = events.get(i);
            boolean enters = event.kind() == Kind.ENTER;
            depth += enters ? 1 : -1;
            if (event.kind() == Kind.ATOM || depth < 0 || enters && event.at() < bar) {
                return false;
            }
        }
        return depth == 0;
    }
}
