package glossator.parallel;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Does the same with each of many values, on all processors. A processor that is done with one takes the next, so that all are at work
 * until the last is taken; a parallel stream gives each of them a few long stretches, and waits for the slowest.
 */
public final class Each {
    private Each() {}

    /** What is done with a value. */
    public interface Action<T> {
        /** Does it. */
        void on(T value) throws IOException;
    }

    /** The answers to all values, in their order, none of them null. What the function throws is thrown, and no value is begun after it. */
    @SuppressWarnings("unchecked")
    public static <T, R> List<R> map(List<T> values, Function<? super T, ? extends R> function) {
        Object[] answers = new Object[values.size()];
        all(answers.length, at -> answers[at] = function.apply(values.get(at)));
        return (List<R>) List.of(answers);
    }

    /** Does it with all, in no order. After a failure none is begun, and it is thrown when no thread is at work any more. */
    public static <T> void of(Collection<T> values, Action<? super T> action) throws IOException {
        List<T> list = List.copyOf(values);
        AtomicReference<IOException> failure = new AtomicReference<>();
        all(list.size(), at -> {
            if (failure.get() == null) {
                try {
                    action.on(list.get(at));
                } catch (IOException fault) {
                    failure.compareAndSet(null, fault);
                }
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void all(int count, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        int workers = Math.min(count, ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, workers).parallel().forEach(worker -> {
            boolean isDone = false;
            try {
                for (int at = next.getAndIncrement(); at < count; at = next.getAndIncrement()) {
                    work.accept(at);
                }
                isDone = true;
            } finally {
                if (!isDone) {
                    next.set(count);
                }
            }
        });
    }
}
