package glossator.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

/** Does the same with each of many files, on all processors: most of the time of such work is the system's. */
final class EachFile {
    private EachFile() {}

    /** What is done with one of them. */
    interface Action<T> {
        void on(T file) throws IOException;
    }

    /** Does it with all, in no order. After a failure none is begun, and it is thrown when no thread is at work any more. */
    static <T> void of(Collection<T> files, Action<T> action) throws IOException {
        AtomicReference<IOException> failure = new AtomicReference<>();
        files.parallelStream().forEach(file -> {
            if (failure.get() == null) {
                try {
                    action.on(file);
                } catch (IOException fault) {
                    failure.compareAndSet(null, fault);
                }
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
