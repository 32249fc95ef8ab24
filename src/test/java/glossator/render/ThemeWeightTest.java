package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What the theme weighs, and that its documentation is true. The JDK has no brotli: the limits are those of deflate that
 * brotli's of docs/pages/reader.md come to, which bench/page.mjs measures.
 */
class ThemeWeightTest {
    private static final Path THEME = Path.of("templates");

    private static int compressed(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            out.write(Files.readAllBytes(THEME.resolve(name)));
        }
        return bytes.size();
    }

    @Test
    void whatAnExplainerLoadsIsLight() throws IOException {
        assertThat(compressed("style.css")).as("5 KB of brotli").isLessThan(5830);
        assertThat(compressed("glossator.js")).as("2 KB of brotli").isLessThan(2455);
        assertThat(compressed("reference.css")).as("2 KB of brotli").isLessThan(2400);
        assertThat(compressed("search.js")).as("5 KB of brotli").isLessThan(5700);
    }

    @Test
    void theDocumentedPropertiesAreThoseOfTheStylesheet() throws IOException {
        String guide = Files.readString(Path.of("docs/pages/themes.md"));
        String css = Files.readString(THEME.resolve("style.css"));
        Set<String> documented = names(guide, "`(--[\\w-]+)`");
        assertThat(documented).hasSizeGreaterThanOrEqualTo(12);
        assertThat(documented).isEqualTo(names(css.substring(0, css.indexOf('}')), "(--[\\w-]+):"));
        Set<String> used = names(css + Files.readString(THEME.resolve("reference.css")), "var\\((--[\\w-]+)");
        assertThat(used).as("each is used").containsAll(documented);
        used.removeAll(documented);
        assertThat(used).as("those that the script sets").containsExactlyInAnyOrder("--room", "--x", "--y");
    }

    private static Set<String> names(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
