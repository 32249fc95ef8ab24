package glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted is what the folding tells, and a word has one number however many documents hold it. */
class WordCountsTest {
    private static final List<String> PIECES = List.of(
            "ship", "Ships", "SHIPS'", "don't", "e-mail", "x2", "Straße", "Häuser", "naïve", "’", "'", "-", "…", "潮汐表",
            "\u00ad", " ", "\n", "\t", "  ", "a", "Z9", "études", "😀", "\u0001");

    private static final List<String> NAMES = List.of("Tidal ranges", "Ships");

    private static Map<String, Integer> counted(WordCounts counts, Vocabulary vocabulary) {
        Map<String, Integer> found = new HashMap<>();
        WordCounts.Cursor cursor = counts.cursor();
        while (cursor.next()) {
            assertThat(found.put(vocabulary.words().get(cursor.word()), cursor.count()))
                    .isNull();
        }
        assertThat(WordCounts.of(counts.bytes(), vocabulary.words().size()))
                .hasValueSatisfying(again -> assertThat(again.total()).isEqualTo(counts.total()));
        assertThat(found.values().stream().mapToInt(count -> count).sum()).isEqualTo(counts.total());
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ja"})
    void countsWhatTheFoldingTells(String language) {
        Random random = new Random(7);
        Folding folding = new Folding(language);
        Vocabulary vocabulary = new Vocabulary(folding);
        for (int trial = 0; trial < 300; trial++) {
            StringBuilder body = new StringBuilder();
            IntStream.range(0, random.nextInt(60)).forEach(i -> body.append(PIECES.get(random.nextInt(PIECES.size()))));
            String title = "The " + body.substring(body.length() / 2);
            Map<String, Integer> expected = new HashMap<>();
            folding.words(title).forEach(word -> expected.merge(word, 8, Integer::sum));
            NAMES.forEach(name -> folding.words(name).forEach(word -> expected.merge(word, 4, Integer::sum)));
            folding.words("Of ships").forEach(word -> expected.merge(word, 3, Integer::sum));
            folding.words("Ships.").forEach(word -> expected.merge(word, 2, Integer::sum));
            folding.words(body.toString()).forEach(word -> expected.merge(word, 1, Integer::sum));
            assertThat(counted(
                            SearchDocument.counted(
                                            "article",
                                            title,
                                            NAMES,
                                            "/a/",
                                            "Ships.",
                                            "Of ships",
                                            CharBuffer.wrap(body.toString().toCharArray()),
                                            vocabulary)
                                    .counts(),
                            vocabulary))
                    .as(body.toString())
                    .isEqualTo(expected);
        }
    }

    private static long hash(String word) {
        long hash = 0;
        for (char c : word.toCharArray()) {
            hash = Vocabulary.hash(hash, c);
        }
        return hash;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9, 10, 11, 24})
    void wordsThatDifferHaveNumbersOfTheirOwn(int length) {
        Random random = new Random(length);
        Vocabulary vocabulary = new Vocabulary(new Folding("und"));
        Map<String, Integer> known = new HashMap<>();
        for (int trial = 0; trial < 20_000; trial++) {
            char[] word = new char[length];
            for (int i = 0; i < length; i++) {
                word[i] = "aqz09".charAt(random.nextInt(5));
            }
            String text = new String(word);
            int number = vocabulary.number(word, 0, length, hash(text));
            assertThat(known.merge(text, number, (a, b) -> a)).isEqualTo(number);
            assertThat(vocabulary.number(text)).isEqualTo(number);
        }
        assertThat(known.values()).doesNotHaveDuplicates();
    }

    @Test
    void aWordHasOneNumberHoweverItIsWritten() {
        Vocabulary vocabulary = new Vocabulary(new Folding("en"));
        int word = vocabulary.number("ships".toCharArray(), 0, 5, hash("ships"));
        assertThat(vocabulary.words().get(word)).isEqualTo("ship");
        assertThat(vocabulary.number("a ship".toCharArray(), 2, 4, hash("ship")))
                .isEqualTo(word);
        assertThat(vocabulary.number("ship")).isEqualTo(word);
    }

    @Test
    void manyThreadsFindTheSameNumberWhileThereComeMore() {
        Vocabulary vocabulary = new Vocabulary(new Folding("und"));
        List<Integer> first = numbers(vocabulary);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> numbers(vocabulary)))
                .allMatch(first::equals);
        Vocabulary other = new Vocabulary(new Folding("und"));
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> numbers(other))
                        .distinct())
                .hasSize(1);
        assertThat(other.words()).doesNotHaveDuplicates().hasSize(20_000);
    }

    private static List<Integer> numbers(Vocabulary vocabulary) {
        return IntStream.range(0, 20_000)
                .mapToObj(i -> "w" + i)
                .map(word -> vocabulary.number(word.toCharArray(), 0, word.length(), hash(word)))
                .toList();
    }
}
