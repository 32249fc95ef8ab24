package glossator.markdown;

/** Finds a mark ahead of a place that only moves forward, looking at each character once. */
final class Ahead {
    private final String text;
    private final String mark;
    private int from = -1;
    private int found;

    Ahead(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    /** The first place of the mark at or behind a place, or -1. */
    int of(int place) {
        boolean known = from >= 0 && place >= from && (found < 0 || found >= place);
        if (!known) {
            from = place;
            found = text.indexOf(mark, place);
        }
        return found;
    }
}
