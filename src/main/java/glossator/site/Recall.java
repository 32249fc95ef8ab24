package glossator.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes what a site is made of, or answers what was made of the same before. What a value is made from is asked for only where it is remembered. */
public interface Recall {
    /** Makes everything anew. */
    Recall NOTHING = new Recall() {
        @Override
        public <V> V of(String place, Supplier<Object> key, Supplier<V> make) {
            return make.get();
        }

        @Override
        public <V> V mostly(String place, Supplier<Object> key, V usual, Supplier<V> make) {
            return make.get();
        }

        @Override
        public <D, V> V drafted(
                String place, Supplier<Optional<Object>> origin, Supplier<D> draft, Function<D, V> make) {
            return make.apply(draft.get());
        }

        @Override
        public Object token(Object value) {
            return value;
        }

        @Override
        public Object token(String place, Supplier<Object> value) {
            return place;
        }

        @Override
        public Object joined(List<Object> parts) {
            return parts;
        }
    };

    /**
     * The value of a place.
     *
     * @param place what the value is of, in words of its own for each sort of value
     * @param key all that it is made from
     */
    <V> V of(String place, Supplier<Object> key, Supplier<V> make);

    /**
     * The value of a place that is nearly always the same: where values are dear to keep, only that it was the usual one is remembered.
     *
     * @param key all that it is made from
     * @param usual what it is nearly always
     */
    <V> V mostly(String place, Supplier<Object> key, V usual, Supplier<V> make);

    /**
     * The value of a place that is made in two steps: where its origin is the one that it had, it is what it was; where only the draft is, as well.
     *
     * @param origin what the draft is made from, where that can be said for less than the draft costs
     * @param draft all that the value is made from
     */
    <D, V> V drafted(String place, Supplier<Optional<Object>> origin, Supplier<D> draft, Function<D, V> make);

    /** What stands for a value in a key: equal for values that are equal, and different for others. */
    Object token(Object value);

    /** The same for a long value that many keys have in common, made when it is needed first. */
    Object token(String place, Supplier<Object> value);

    /** The same for values that are put together for one key: nobody has their list again, so it is not looked for. */
    Object joined(List<Object> parts);
}
