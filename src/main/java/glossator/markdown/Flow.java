package glossator.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.util.ast.Node;
import glossator.markdown.TextRun.HandMark;
import glossator.markdown.TextRun.Range;
import glossator.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The inline content of one block, straightened out: its characters as a reader sees them, and beside them, in order,
 * what begins, ends or stands between them. Both the prose that is matched and the HTML that is written come from this
 * one value, so that a place in one is the same place in the other.
 *
 * @param text the characters
 * @param characters the same, for those who look at each of them, and there may be more behind them; never changed
 * @param places where each stands in the source
 * @param events what begins, ends or stands between characters, in document order
 * @param elements ranges covered by inline elements
 * @param barriers ranges that no annotation may touch, in order and disjoint
 * @param marks terms marked by hand
 */
record Flow(
        String text,
        char[] characters,
        CharacterPlaces places,
        List<Event> events,
        List<Range> elements,
        List<Range> barriers,
        List<HandMark> marks) {

    /** What stands at a place between two characters. */
    record Event(int at, Kind kind, Node node, Object detail) {
        Event(int at, Kind kind, Node node) {
            this(at, kind, node, null);
        }

        Event moved(int to) {
            return new Event(to, kind, node, detail);
        }
    }

    /** Kinds of events. */
    enum Kind {
        /** An element with content begins; its detail is the position where it ends, once known. */
        ENTER,
        /** An element ends. */
        EXIT,
        /** Something without text. */
        ATOM,
        /** Sources cited; the detail is a {@link Citation}. */
        CITE,
        /** A task's box; the detail says whether it is ticked. */
        TASK
    }

    /** Sources cited in one place, with the place of each id. */
    record Citation(List<String> ids, List<Span> spans) {}

    /** The ranges that are emphasised, in the order of their ends. */
    List<Range> emphases() {
        if (events.stream().noneMatch(event -> event.node() instanceof Emphasis)) {
            return List.of();
        }
        List<Range> emphases = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Event event : events) {
            if (event.node() instanceof Emphasis && event.kind() == Kind.ENTER) {
                open.push(event.at());
            } else if (event.node() instanceof Emphasis && event.kind() == Kind.EXIT) {
                emphases.add(new Range(open.pop(), event.at()));
            }
        }
        return List.copyOf(emphases);
    }

    /** Whether the character stands in the source as it is: no escape, no reference. */
    boolean verbatim(int index) {
        return places.end(index) - places.start(index) == 1;
    }
}
