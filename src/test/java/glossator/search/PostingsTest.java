package glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which documents of a word are told, beside what turning all of them round at once would tell. */
class PostingsTest {
    private static final List<String> WORDS = List.of("tide", "ship", "raid", "moon", "sea", "port", "mast", "oar");

    private record Posting(int document, int weight) {}

    @Test
    void tellsTheDocumentsOfWhichAWordSaysMost() {
        Random random = new Random(11);
        for (int trial = 0; trial < 60; trial++) {
            Vocabulary vocabulary = new Vocabulary(new Folding("en"));
            vocabulary.add(List.of("unused"));
            List<SearchDocument> documents = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                StringBuilder body = new StringBuilder();
                random.ints(random.nextInt(30), 0, WORDS.size())
                        .forEach(word -> body.append(WORDS.get(word)).append(' '));
                documents.add(SearchDocument.counted(
                        "article",
                        "Tide",
                        List.of(),
                        "/a/",
                        "",
                        "",
                        CharBuffer.wrap(body.toString().toCharArray()),
                        vocabulary));
            }
            int most = 1 + random.nextInt(12);
            Map<Integer, List<Posting>> told = new HashMap<>();
            List<Integer> words =
                    IntStream.range(0, vocabulary.words().size()).boxed().toList();
            new Postings(documents, words.size(), most).tell(words, (word, deltas) -> told.put(word, postings(deltas)));
            assertThat(told).isEqualTo(expected(documents, most));
        }
    }

    private static List<Posting> postings(int[] deltas) {
        List<Posting> postings = new ArrayList<>();
        int document = 0;
        for (int i = 0; i < deltas.length; i += 2) {
            document += deltas[i];
            postings.add(new Posting(document, deltas[i + 1]));
        }
        return postings;
    }

    private static Map<Integer, List<Posting>> expected(List<SearchDocument> documents, int most) {
        double average = Math.max(
                1,
                documents.stream()
                        .mapToInt(document -> document.counts().total())
                        .average()
                        .orElse(1));
        Map<Integer, List<Posting>> expected = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            WordCounts counts = documents.get(i).counts();
            double norm = 1.2 * (1 - 0.75 + 0.75 * counts.total() / average);
            WordCounts.Cursor cursor = counts.cursor();
            while (cursor.next()) {
                int weight = Math.max(1, (int) Math.round(10 * cursor.count() * 2.2 / (cursor.count() + norm)));
                expected.computeIfAbsent(cursor.word(), word -> new ArrayList<>())
                        .add(new Posting(i, weight));
            }
        }
        expected.replaceAll((word, postings) -> postings.stream()
                .sorted(Comparator.comparingInt((Posting posting) -> -posting.weight()))
                .limit(most)
                .sorted(Comparator.comparingInt(Posting::document))
                .toList());
        return expected;
    }
}
