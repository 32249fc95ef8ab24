package glossator.search;

import java.util.Arrays;
import java.util.List;

/**
 * The folded words of a document, each once, with how much it counts: what a word says of a document before the other documents are
 * known.
 *
 * @param words the numbers of the words in their vocabulary; never changed
 * @param counts how much each of them counts; never changed
 */
public record WordCounts(int[] words, int[] counts) {

    /** Counts words of texts that matter more or less. */
    static final class Counter {
        private final Vocabulary vocabulary;
        private int[] slots = new int[512];
        private int[] counts = new int[512];
        private int size;

        Counter(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /** Adds the words of a text, each as often as is said. */
        Counter add(String text, int weight) {
            vocabulary.folding().tell(text, new Folding.Listener() {
                @Override
                public void plain(char[] letters, int start, int length) {
                    count(vocabulary.number(letters, start, length) + 1, weight);
                }

                @Override
                public void folded(String word) {
                    count(vocabulary.number(word) + 1, weight);
                }
            });
            return this;
        }

        Counter add(List<String> texts, int weight) {
            texts.forEach(text -> add(text, weight));
            return this;
        }

        /** A table of open addressing, with numbers from 1: a text has hundreds of words, and an object for each is dear. */
        private void count(int word, int weight) {
            int slot = slot(word);
            if (slots[slot] == 0) {
                slots[slot] = word;
                size++;
            }
            counts[slot] += weight;
            if (size > slots.length / 2) {
                grow();
            }
        }

        private int slot(int word) {
            int slot = word * 0x9E3779B9 >>> 7 & slots.length - 1;
            while (slots[slot] != 0 && slots[slot] != word) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private void grow() {
            int[] words = slots;
            int[] old = counts;
            slots = new int[words.length * 2];
            counts = new int[words.length * 2];
            for (int i = 0; i < words.length; i++) {
                if (words[i] != 0) {
                    int slot = slot(words[i]);
                    slots[slot] = words[i];
                    counts[slot] = old[i];
                }
            }
        }

        WordCounts counts() {
            int[] words = new int[size];
            int[] found = new int[size];
            int at = 0;
            for (int slot = 0; slot < slots.length; slot++) {
                if (slots[slot] != 0) {
                    words[at] = slots[slot] - 1;
                    found[at++] = counts[slot];
                }
            }
            return new WordCounts(words, found);
        }
    }

    /** What all words count together. */
    int total() {
        return Arrays.stream(counts).sum();
    }
}
