package glossator.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The folded words of an index, each with its number from 0: what was counted in texts is kept as numbers, since thousands of texts have
 * the same words. It only grows, so that a number means the same for as long as it is kept. Safe for use by many threads.
 */
public final class Vocabulary {
    private final ConcurrentMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<String> words = new ArrayList<>();

    /** An empty one. */
    public Vocabulary() {
        this(List.of());
    }

    /** One that has words already, in the order of their numbers. */
    public Vocabulary(List<String> words) {
        words.forEach(this::number);
    }

    /** The number of a word, which is a new one where it has none yet. */
    int number(String word) {
        Integer known = numbers.get(word);
        return known == null ? add(word) : known;
    }

    private synchronized int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        words.add(word);
        numbers.put(word, words.size() - 1);
        return words.size() - 1;
    }

    /** All words, in the order of their numbers. */
    public synchronized List<String> words() {
        return List.copyOf(words);
    }
}
