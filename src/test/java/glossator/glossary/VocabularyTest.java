package glossator.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of names are found again, whatever they are and however many. */
class VocabularyTest {
    private static final NormalForm NORMAL_FORM = new NormalForm(Languages.of("en"));

    private final Vocabulary vocabulary = new Vocabulary(NORMAL_FORM, new WordHash());

    @Test
    void eachOfManyWordsKeepsItsNumber() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            words.add((i % 3 == 0 ? "żó" : "word") + Integer.toString(i, 36));
        }
        for (int i = 0; i < words.size(); i++) {
            assertEquals(i, vocabulary.add(words.get(i)));
        }
        for (int i = 0; i < words.size(); i++) {
            assertEquals(i, vocabulary.add(words.get(i)), words.get(i));
            assertEquals(i, vocabulary.find(words.get(i)));
            assertEquals(
                    i, vocabulary.find("<" + words.get(i) + ">", 1, words.get(i).length() + 1));
        }
        assertEquals(words.size(), vocabulary.size());
    }

    @Test
    void wordsThatBeginAlikeAreTold() {
        List<String> words = List.of("a", "aa", "aab", "aaba", "b", "");
        words.forEach(vocabulary::add);
        for (int i = 0; i < words.size(); i++) {
            assertEquals(i, vocabulary.find(words.get(i)));
        }
        assertEquals(Vocabulary.UNKNOWN, vocabulary.find("aaa"));
        assertEquals(Vocabulary.UNKNOWN, vocabulary.find("aabab"));
    }

    @Test
    void capitalsInATextDoNotMatter() {
        vocabulary.add("tax");
        assertEquals(0, vocabulary.find("The TaX.", 4, 7));
    }

    @Test
    void aWordMayBeLongerThanACharacterCounts() {
        String longest = "x".repeat(0x10000 + 3);
        vocabulary.add(longest);
        vocabulary.add("xxx");
        assertEquals(0, vocabulary.find(longest));
        assertEquals(1, vocabulary.find("xxx"));
        assertEquals(Vocabulary.UNKNOWN, vocabulary.find(longest + "x"));
    }
}
