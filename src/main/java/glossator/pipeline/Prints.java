package glossator.pipeline;

import glossator.store.Fingerprint;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/** The fingerprints of values of one run, each made once: many keys have the same values in them. Safe for use by many threads. */
final class Prints {
    private final Map<Object, Fingerprint> prints = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The fingerprint of a value that is not changed any more. */
    Fingerprint of(Object value) {
        if (value instanceof Fingerprint print) {
            return print;
        }
        Fingerprint known = prints.get(value);
        if (known == null) {
            known = Fingerprint.of(value);
            prints.put(value, known);
        }
        return known;
    }

    /** Lets the fingerprint of what a value is made from stand for it. */
    void put(Object value, Fingerprint print) {
        prints.put(value, print);
    }

    /** Lets go of a value of which nobody asks for the fingerprint any more. */
    void remove(Object value) {
        prints.remove(value);
    }
}
