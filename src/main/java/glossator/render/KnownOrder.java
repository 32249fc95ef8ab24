package glossator.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Sorts a few values of many whose order is known, for which it need not compare them. Safe for use by many threads. */
final class KnownOrder<T> {
    private final Map<T, Integer> places = new IdentityHashMap<>();
    private final List<T> known;
    private final Supplier<Comparator<T>> order;

    /**
     * @param known values in their order; each is one object
     * @param order says the same of all values
     */
    KnownOrder(List<T> known, Supplier<Comparator<T>> order) {
        this.known = known;
        this.order = order;
        known.forEach(value -> places.put(value, places.size()));
    }

    /** The values in their order; those that are not known are compared. */
    List<T> sorted(List<T> values) {
        int[] found = new int[values.size()];
        for (int i = 0; i < found.length; i++) {
            Integer place = places.get(values.get(i));
            if (place == null) {
                return values.stream().sorted(order.get()).toList();
            }
            found[i] = place;
        }
        Arrays.sort(found);
        List<T> sorted = new ArrayList<>(found.length);
        for (int place : found) {
            sorted.add(known.get(place));
        }
        return sorted;
    }
}
