package glossator.pipeline;

import java.util.Optional;
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
interface Memo<K, V> {
    /** The value for a place: the one kept where it was made from the same, else one that is made now. */
    V get(String place, K key, Supplier<V> make);

    /** The value that a place had last, whatever it was made from; nothing where it is not kept for the taking. */
    Optional<V> latest(String place);

    /** Gives a place a value that cannot be told from others by what it was made from, so that only {@link #latest} finds it. */
    void put(String place, V value);

    /** Ends a run: what nobody asked for in it is let go, so that memory does not grow with the past. */
    void sweep();

    /** One that makes everything anew. */
    static <K, V> Memo<K, V> none() {
        return new Memo<>() {
            @Override
            public V get(String place, K key, Supplier<V> make) {
                return make.get();
            }

            @Override
            public Optional<V> latest(String place) {
                return Optional.empty();
            }

            @Override
            public void put(String place, V value) {
                // It keeps nothing.
            }

            @Override
            public void sweep() {
                // It keeps nothing.
            }
        };
    }

    /** One that keeps values as long as the process lives. */
    static <K, V> Memo<K, V> inMemory() {
        return new InMemory<>();
    }

    /** The values of one process. */
    final class InMemory<K, V> implements Memo<K, V> {
        private final ConcurrentMap<String, Kept<K, V>> values = new ConcurrentHashMap<>();
        private volatile int run;

        private record Kept<K, V>(K key, V value, int run) {}

        private InMemory() {}

        @Override
        public V get(String place, K key, Supplier<V> make) {
            Kept<K, V> kept = values.get(place);
            V value = kept != null && key.equals(kept.key()) ? kept.value() : make.get();
            values.put(place, new Kept<>(key, value, run));
            return value;
        }

        @Override
        public Optional<V> latest(String place) {
            return Optional.ofNullable(
                            values.computeIfPresent(place, (p, kept) -> new Kept<>(kept.key(), kept.value(), run)))
                    .map(Kept::value);
        }

        @Override
        public void put(String place, V value) {
            values.put(place, new Kept<>(null, value, run));
        }

        @Override
        public void sweep() {
            values.values().removeIf(kept -> kept.run() != run);
            run++;
        }
    }
}
