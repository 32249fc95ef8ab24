package glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words are folded as the file of examples says; a browser test holds the search page's script to the same file. */
class FoldingTest {
    static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/spec/search/folding.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void wordsAreFolded(String language, String text, String words, String compact) {
        Folding folding = new Folding(language);
        assertThat(String.join(" ", folding.words(text))).isEqualTo(words);
        assertThat(folding.compact(text)).isEqualTo(compact);
    }
}
