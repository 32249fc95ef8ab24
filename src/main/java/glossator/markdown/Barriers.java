package glossator.markdown;

import glossator.markdown.TextRun.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts ranges that may overlap in order and joins those that do. */
final class Barriers {
    private Barriers() {}

    static List<Range> merge(List<Range> ranges) {
        if (ranges.size() < 2) {
            return List.copyOf(ranges);
        }
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        List<Range> merged = new ArrayList<>();
        Range last = sorted.get(0);
        for (Range range : sorted.subList(1, sorted.size())) {
            if (range.start() < last.end() || range.equals(last)) {
                last = new Range(last.start(), Math.max(last.end(), range.end()));
            } else {
                merged.add(last);
                last = range;
            }
        }
        merged.add(last);
        return List.copyOf(merged);
    }
}
