package glossator.markdown;

import glossator.markdown.Flow.Citation;
import glossator.markdown.Flow.Event;
import glossator.markdown.Flow.Kind;
import glossator.markdown.TextRun.HandMark;
import glossator.markdown.TextRun.Range;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<Range> dropped = new ArrayList<>();
    private final List<Event> lifted = new ArrayList<>();
    private final List<HandMark> marks = new ArrayList<>();

    private FlowMarks(Flow flow) {
        this.flow = flow;
    }

    /** @param task whether the flow begins with a task's box, ticked or not */
    static Flow lift(Flow flow, Optional<Boolean> task) {
        if (flow.text().indexOf('[') < 0) {
            return flow;
        }
        FlowMarks lifting = new FlowMarks(flow);
        task.ifPresent(lifting::taskBox);
        lifting.find();
        return lifting.dropped.isEmpty() ? flow : lifting.without();
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

    /** Whether a bracket stands in prose, unescaped. */
    private boolean isBare(int at) {
        return flow.verbatim(at)
                && flow.barriers().stream().noneMatch(b -> b.start() <= at && at < b.end() && isVisibleBarrier(b));
    }

    /** Region switches are barriers to annotating, not to marking by hand; code and links are barriers to both. */
    private boolean isVisibleBarrier(Range barrier) {
        return flow.events().stream()
                .anyMatch(e -> e.kind() == Kind.ENTER && e.at() >= barrier.start() && e.at() < barrier.end());
    }

    /** Answers where the mark ends, or where it began if it is none. */
    private int handMark(int open) {
        String text = flow.text();
        int close = text.indexOf("]]", open + 2);
        int next = text.indexOf("[[", open + 2);
        boolean closed = close > open + 2 && close - open < LONGEST && (next < 0 || next > close);
        if (!closed || hasEvent(open, close + 2, Kind.ATOM)) {
            return open;
        }
        int bar = text.indexOf('|', open + 2);
        boolean labelled = bar > 0 && bar < close;
        boolean here = text.charAt(open + 2) != '!';
        int targetStart = here ? open + 2 : open + 3;
        int targetEnd = labelled ? bar : close;
        int labelStart = labelled ? bar + 1 : targetStart;
        String target = text.substring(targetStart, targetEnd).strip();
        if (target.isEmpty()
                || text.substring(labelStart, close).isBlank()
                || labelled && hasEvent(open, bar, Kind.ENTER)) {
            return open;
        }
        dropped.add(new Range(open, labelStart));
        dropped.add(new Range(close, close + 2));
        Span whole = new Span(flow.starts()[open], flow.ends()[close + 1]);
        Span targetSpan = new Span(flow.starts()[targetStart], flow.ends()[targetEnd - 1]);
        marks.add(new HandMark(labelStart, close, target, whole, targetSpan, here));
        return close + 2;
    }

    private int citation(int open) {
        String text = flow.text();
        int close = text.indexOf(']', open + 2);
        if (close < 0 || close - open > LONGEST || hasEvent(open, close + 1, Kind.ATOM)) {
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
            spans.add(new Span(flow.starts()[start], flow.ends()[start + id.length() - 2]));
            at = end + 1;
        }
        dropped.add(new Range(open, close + 1));
        lifted.add(new Event(open, Kind.CITE, null, new Citation(List.copyOf(ids), List.copyOf(spans))));
        return close + 1;
    }

    private boolean hasEvent(int from, int to, Kind kind) {
        return flow.events().stream().anyMatch(e -> e.kind() == kind && e.at() > from && e.at() < to);
    }

    /** The flow without the dropped characters, everything else moved up. */
    private Flow without() {
        int[] moved = new int[flow.text().length() + 1];
        StringBuilder text = new StringBuilder();
        int[] starts = new int[flow.starts().length];
        int[] ends = new int[flow.ends().length];
        int drop = 0;
        for (int i = 0; i < flow.text().length(); i++) {
            while (drop < dropped.size() && dropped.get(drop).end() <= i) {
                drop++;
            }
            moved[i] = text.length();
            if (drop == dropped.size() || i < dropped.get(drop).start()) {
                starts[text.length()] = flow.starts()[i];
                ends[text.length()] = flow.ends()[i];
                text.append(flow.text().charAt(i));
            }
        }
        moved[flow.text().length()] = text.length();
        List<Range> barriers = new ArrayList<>(ranges(flow.barriers(), moved));
        lifted.forEach(c -> barriers.add(new Range(moved[c.at()], moved[c.at()])));
        return new Flow(
                text.toString(),
                Arrays.copyOf(starts, text.length()),
                Arrays.copyOf(ends, text.length()),
                events(moved),
                ranges(flow.elements(), moved),
                Barriers.merge(barriers),
                marks.stream()
                        .map(m -> new HandMark(
                                moved[m.start()], moved[m.end()], m.target(), m.span(), m.targetSpan(), m.here()))
                        .toList());
    }

    private List<Event> events(int[] moved) {
        List<Event> events = new ArrayList<>();
        int next = 0;
        for (Event event : flow.events()) {
            while (next < lifted.size() && lifted.get(next).at() < event.at()) {
                Event citation = lifted.get(next++);
                events.add(citation.moved(moved[citation.at()]));
            }
            events.add(event.moved(moved[event.at()]));
        }
        while (next < lifted.size()) {
            Event citation = lifted.get(next++);
            events.add(citation.moved(moved[citation.at()]));
        }
        return events;
    }

    private static List<Range> ranges(List<Range> ranges, int[] moved) {
        return ranges.stream()
                .map(range -> new Range(moved[range.start()], moved[range.end()]))
                .toList();
    }
}
