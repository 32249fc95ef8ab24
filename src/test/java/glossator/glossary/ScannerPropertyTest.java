package glossator.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.glossary.Glossary.TermBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the trie to the naive scan on random glossaries and texts of few and nasty letters. */
class ScannerPropertyTest {
    private static final int ROUNDS = 1500;
    private static final String[] PIECES = {
        "a", "b", "s", "A", "B", "I", "i", "İ", "ı", "ß", "SS", "é", "e\u0301", "1", "2", " ", " ", " ", "-", "–", "—",
        ", ", ".", "'", "’s", "'s ", "l'", "&", "+", "#", "\u00AD", "\u200B", "\u200C", "\u00A0", "土", "豆", "カ", "ﬁ",
        "한", "은", "😀", "\uFE0F", "\"", "(", "ية", "Σ", "ς", "!", "ab", "ab s", "\uD83D"
    };

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "tr", "de", "fr", "ko", "el", "zh", "ru", "pl", "ja", "ar", "he", "vi"})
    void theTrieFindsWhatTheNaiveScanFinds(String language) {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = language.hashCode() * 1_000_003L + round;
            Random random = new Random(seed);
            List<Term> terms = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                terms.add(term("t" + i, random));
            }
            String text = text(random, 30);
            List<Hit> expected = new NaiveScan(terms, language).hits(text);
            List<Hit> actual = Lexicon.compile(terms, language).hits(text, 0, text.length());
            assertThat(actual)
                    .as(
                            "seed %d, terms %s, text \"%s\"",
                            seed, terms.stream().map(Term::name).toList(), text)
                    .isEqualTo(expected);
        }
    }

    private static Term term(String id, Random random) {
        TermBuilder term = new TermBuilder(text(random, 4)).id(id);
        term.letterCase(Term.LetterCase.values()[random.nextInt(3)]);
        term.aliases(text(random, 3));
        return random.nextBoolean() ? term.build() : term.uninflected().build();
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
