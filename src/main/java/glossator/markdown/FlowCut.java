package glossator.markdown;

import glossator.markdown.Flow.Event;
import glossator.markdown.TextRun.HandMark;
import glossator.markdown.TextRun.Range;
import java.util.ArrayList;
import java.util.List;

/** Takes characters out of a flow and moves everything else up. */
final class FlowCut {
    private final Flow flow;
    private final List<Range> dropped;
    private final int[] moved;

    /** @param dropped the characters to take out, in order and disjoint */
    FlowCut(Flow flow, List<Range> dropped) {
        this.flow = flow;
        this.dropped = dropped;
        this.moved = new int[flow.text().length() + 1];
    }

    /** The flow without the characters, with what was lifted out of them and the marks that they were. */
    Flow without(List<Event> lifted, List<HandMark> marks) {
        StringBuilder text = new StringBuilder();
        CharacterPlaces places = new CharacterPlaces();
        int drop = 0;
        for (int i = 0; i < flow.text().length(); i++) {
            while (drop < dropped.size() && dropped.get(drop).end() <= i) {
                drop++;
            }
            moved[i] = text.length();
            if (drop == dropped.size() || i < dropped.get(drop).start()) {
                places.add(flow.places().start(i), flow.places().end(i));
                text.append(flow.text().charAt(i));
            }
        }
        moved[flow.text().length()] = text.length();
        List<Range> barriers = new ArrayList<>(ranges(flow.barriers()));
        lifted.forEach(c -> barriers.add(new Range(moved[c.at()], moved[c.at()])));
        return new Flow(
                text.toString(),
                text.toString().toCharArray(),
                places,
                events(lifted),
                ranges(flow.elements()),
                Barriers.merge(barriers),
                marks.stream()
                        .map(m -> new HandMark(
                                moved[m.start()], moved[m.end()], m.target(), m.span(), m.targetSpan(), m.here()))
                        .toList());
    }

    private List<Event> events(List<Event> lifted) {
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

    private List<Range> ranges(List<Range> ranges) {
        return ranges.stream()
                .map(range -> new Range(moved[range.start()], moved[range.end()]))
                .toList();
    }
}
