package glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import glossator.markdown.Flow.Event;
import glossator.markdown.Flow.Kind;
import glossator.markdown.TextRun.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A {@link Flow} while it is laid out. What is hidden, such as a script, leaves no trace. */
final class FlowDraft {
    private char[] text;
    private int length;
    private final List<Event> events = new ArrayList<>();
    private final List<Range> elements = new ArrayList<>();
    private final List<Range> barriers = new ArrayList<>();
    private final List<Range> regions = new ArrayList<>();
    private final CharacterPlaces places = new CharacterPlaces();
    private int hidden;

    /** @param size how many characters to expect, at least 1; where that is right, nothing is copied */
    FlowDraft(int size) {
        this.text = new char[size];
    }

    int length() {
        return length;
    }

    /** One of the characters so far. */
    char charAt(int at) {
        return text[at];
    }

    /** Whether there is anything that every bare address has. Most texts have none, and this is the fastest way to see it. */
    boolean mayHoldAddress() {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '@'
                    || c == ':' && i + 1 < length && text[i + 1] == '/'
                    || c == '.' && i > 0 && (text[i - 1] == 'w' || text[i - 1] == 'W')) {
                return true;
            }
        }
        return false;
    }

    /** The characters of a stretch. */
    String text(int from, int to) {
        return new String(text, from, to - from);
    }

    /** Where the characters stand in the source. */
    CharacterPlaces places() {
        return places;
    }

    /** The first place behind another at which something begins, ends or stands; the end where nothing does. */
    int nextEvent(int from) {
        int index = eventsUpTo(from);
        return index == events.size() ? length : events.get(index).at();
    }

    /** Makes a stretch in which nothing begins or ends an element that no annotation may touch. */
    void enclose(int from, int to, Node node) {
        int index = eventsUpTo(from);
        events.add(index, new Event(to, Kind.EXIT, node));
        events.add(index, new Event(from, Kind.ENTER, node));
        barriers.add(new Range(from, to));
    }

    private int eventsUpTo(int place) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).at() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds a character and where it begins and ends in the source. */
    void add(char c, int start, int end) {
        if (hidden > 0) {
            return;
        }
        reserve(1);
        text[length++] = c;
        places.add(start, end);
    }

    /** Adds a stretch of the source whose characters stand for themselves, all at once: most of any text is such. */
    void addAll(TextSequence source) {
        if (hidden > 0 || source.length() == 0) {
            return;
        }
        reserve(source.length());
        source.copy(text, length);
        length += source.length();
        places.addAll(source.getStartOffset(), source.length());
    }

    private void reserve(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, length * 2));
        }
    }

    /** An element begins here. */
    void enter(Node node) {
        event(Kind.ENTER, node);
    }

    /** An element ends here. */
    void exit(Node node) {
        event(Kind.EXIT, node);
    }

    /** Something without text stands here. */
    void atom(Node node) {
        event(Kind.ATOM, node);
    }

    private void event(Kind kind, Node node) {
        if (hidden == 0) {
            events.add(new Event(length, kind, node));
        }
    }

    /** An annotation may contain what begins there and ends here. */
    void element(int from) {
        elements.add(new Range(from, length));
    }

    /** No annotation may touch what begins there and ends here. */
    void barrier(int from) {
        barriers.add(new Range(from, length));
    }

    /** Annotation was switched off there and is on again here; marks by hand count all the same. */
    void region(int from) {
        regions.add(new Range(from, length));
    }

    /** No annotation may reach across this place. */
    void point() {
        barrier(length);
    }

    void hide() {
        hidden++;
    }

    void show() {
        hidden--;
    }

    /** Takes spaces from the end, as far back as the last event. */
    void trimEnd() {
        int last = events.isEmpty() ? 0 : events.get(events.size() - 1).at();
        while (length > last && text[length - 1] == ' ') {
            length--;
        }
        places.shorten(length);
    }

    /** Where an element that has just ended began, or -1 if none such has. */
    int beginOf(Node node) {
        int last = events.size() - 1;
        boolean ended =
                last >= 0 && events.get(last).node() == node && events.get(last).kind() == Kind.EXIT;
        if (!ended) {
            return -1;
        }
        for (int i = last; i >= 0; i--) {
            if (events.get(i).node() == node && events.get(i).kind() == Kind.ENTER) {
                return events.get(i).at();
            }
        }
        return -1;
    }

    /** Where brackets are not ours: code, links and the like, in order and disjoint. */
    List<Range> shut() {
        return Barriers.merge(barriers);
    }

    Flow flow() {
        List<Range> all = new ArrayList<>(barriers);
        all.addAll(regions);
        return new Flow(text(0, length), text, places, events, elements, Barriers.merge(all), List.of());
    }
}
