package glossator.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EachTest {
    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    @DisplayName("answers stand in the order of the values, however many there are")
    void order() {
        for (int count : List.of(0, 1, 2, 3, 1000)) {
            assertThat(Each.map(numbers(count), number -> number * 2))
                    .isEqualTo(numbers(count).stream().map(number -> number * 2).toList());
        }
    }

    @Test
    @DisplayName("a value that takes long keeps no other waiting")
    void slow() {
        List<Integer> numbers = numbers(1000);
        CountDownLatch others = new CountDownLatch(numbers.size() - 1);
        // Whoever has the first waits for all others: stretches of values, handed out beforehand, would never end.
        List<Boolean> done = Each.map(numbers, number -> {
            if (number > 0) {
                others.countDown();
                return true;
            }
            try {
                return others.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                return false;
            }
        });
        assertThat(done).containsOnly(true);
    }

    @Test
    @DisplayName("what is done with a value may be done with others inside of it")
    void nested() {
        assertThat(Each.map(
                        numbers(20),
                        outer -> Each.map(numbers(outer), inner -> inner).size()))
                .isEqualTo(numbers(20));
    }

    @Test
    @DisplayName("each value is seen once")
    void once() throws IOException {
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();
        Each.of(numbers(5000), number -> {
            seen.add(number);
            times.incrementAndGet();
        });
        assertThat(seen).hasSize(5000);
        assertThat(times).hasValue(5000);
    }

    @Test
    @DisplayName("a disk that fails ends the work, and is told of")
    void failure() {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> Each.of(numbers(100_000), number -> {
                    begun.incrementAndGet();
                    if (number == 3) {
                        throw new IOException("full");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(begun.get()).isLessThan(100_000);
    }

    @Test
    @DisplayName("a mistake in a function ends the work, and is thrown")
    void mistake() {
        assertThatThrownBy(() -> Each.map(numbers(1000), number -> 1000 / (number - 7)))
                .isInstanceOf(ArithmeticException.class);
    }
}
