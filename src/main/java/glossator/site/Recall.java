package glossator.site;

import java.util.function.Supplier;

/** Makes what a site is made of, or answers what was made of the same before. */
public interface Recall {
    /** Makes everything anew. */
    Recall NOTHING = new Recall() {
        @Override
        public <V> V of(String place, Object key, Supplier<V> make) {
            return make.get();
        }
    };

    /**
     * The value of a place.
     *
     * @param place what the value is of, in words of its own for each sort of value
     * @param key all that it is made from
     */
    <V> V of(String place, Object key, Supplier<V> make);
}
