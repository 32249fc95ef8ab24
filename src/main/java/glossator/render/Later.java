package glossator.render;

import java.util.function.Supplier;

/** A value that is made once, when it is asked for first. Safe for use by many threads, which wait for one to make it. */
final class Later<V> implements Supplier<V> {
    private Supplier<V> make;
    private V value;

    Later(Supplier<V> make) {
        this.make = make;
    }

    @Override
    public synchronized V get() {
        if (make != null) {
            value = make.get();
            make = null;
        }
        return value;
    }

    /** The value, which is not asked for any more and is let go of. */
    synchronized V take() {
        V taken = get();
        value = null;
        return taken;
    }
}
