package glossator.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;

/**
 * The folded words of a document, each once, with how much it counts: what a word says of a document before the other documents are
 * known. Never changed.
 */
public final class WordCounts {
    private final String[] words;
    private final int[] counts;
    private final int total;

    private WordCounts(Map<String, int[]> found, ConcurrentMap<String, String> vocabulary) {
        words = found.keySet().stream().map(word -> known(word, vocabulary)).toArray(String[]::new);
        counts = new int[words.length];
        int sum = 0;
        int at = 0;
        for (int[] count : found.values()) {
            counts[at++] = count[0];
            sum += count[0];
        }
        total = sum;
    }

    /** The one text that stands for a word in all documents, so that thousands of them do not hold it thousands of times. */
    private static String known(String word, ConcurrentMap<String, String> vocabulary) {
        String known = vocabulary.get(word);
        if (known != null) {
            return known;
        }
        String first = vocabulary.putIfAbsent(word, word);
        return first == null ? word : first;
    }

    /** Counts the words of a document; its title says more of it than a heading, and that more than its text. */
    static WordCounts of(SearchDocument document, Folding folding, ConcurrentMap<String, String> vocabulary) {
        Map<String, int[]> found = new LinkedHashMap<>();
        count(document.title(), 8, folding, found);
        document.names().forEach(name -> count(name, 4, folding, found));
        count(document.headings(), 3, folding, found);
        count(document.summary(), 2, folding, found);
        count(document.body(), 1, folding, found);
        return new WordCounts(found, vocabulary);
    }

    private static void count(String text, int weight, Folding folding, Map<String, int[]> found) {
        folding.words(text).forEach(word -> found.computeIfAbsent(word, w -> new int[1])[0] += weight);
    }

    int size() {
        return words.length;
    }

    String word(int index) {
        return words[index];
    }

    int count(int index) {
        return counts[index];
    }

    /** What all words count together. */
    int total() {
        return total;
    }
}
