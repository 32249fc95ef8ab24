package glossator.pipeline;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Keeps the last value of a pure function in each of many places, with what it was made from. What it was made from must be a value
 * that is never changed. Safe for use by many threads.
 *
 * @param <K> all that a value is made from, compared by {@code equals}
 * @param <V> what is made
 */
final class Memo<K, V> {
    private final ConcurrentMap<String, Kept<K, V>> values = new ConcurrentHashMap<>();
    private final boolean keeps;
    private volatile int run;

    private record Kept<K, V>(K key, V value, int run) {}

    /** @param keeps false for one that makes everything anew */
    Memo(boolean keeps) {
        this.keeps = keeps;
    }

    /** The value for a place: the one kept where it was made from the same, else one that is made now. */
    V get(String place, K key, Supplier<V> make) {
        if (!keeps) {
            return make.get();
        }
        Kept<K, V> kept = values.get(place);
        V value = kept != null && kept.key().equals(key) ? kept.value() : make.get();
        values.put(place, new Kept<>(key, value, run));
        return value;
    }

    /** Lets go of a place, whose value is not to be used again. */
    void forget(String place) {
        values.remove(place);
    }

    /** Ends a run: what nobody asked for in it is let go, so that memory does not grow with the past. */
    void sweep() {
        values.values().removeIf(kept -> kept.run() != run);
        run++;
    }
}
