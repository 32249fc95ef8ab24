package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the interface, language by language. */
class MessageFilesTest {
    private static final Path FOLDER = Path.of("templates/messages");

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static List<String> gaps(String text) {
        return Stream.of("{0}", "{1}", "{day}", "{month}", "{year}")
                .filter(text::contains)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "pt", "ar"})
    void aLanguageHasAllWordsAndNoOthersWithTheSameGaps(String language) throws IOException {
        Properties english = words("en");
        Properties other = words(language);
        TreeSet<String> expected = new TreeSet<>(english.stringPropertyNames());
        expected.removeIf(key -> key.startsWith("languageName."));
        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(expected);
        List<String> wrong = new ArrayList<>();
        for (String key : expected) {
            String text = other.getProperty(key);
            // The word for one may be in the text itself.
            boolean gaps = key.endsWith(".one") || gaps(text).equals(gaps(english.getProperty(key)));
            if (text.isBlank() || !gaps) {
                wrong.add(key + " = " + text);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
