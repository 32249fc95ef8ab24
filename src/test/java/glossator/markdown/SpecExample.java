package glossator.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One example of the documents in {@code src/test/resources/markdown}: a fence of four backticks with the word
 * {@code example} and perhaps a language; in it the Markdown, a line with a dot, and what comes out.
 */
record SpecExample(String place, String language, String input, String expected) {
    private static final List<String> FEATURES = List.of(
            "admonitions",
            "attributes",
            "citations",
            "definition-lists",
            "footnotes",
            "hand-marks",
            "links-and-images",
            "lists-and-tasks",
            "math",
            "paragraphs-and-emphasis",
            "passages",
            "raw-html",
            "regions",
            "tables",
            "template-text",
            "typography");

    private static final Pattern FENCE =
            Pattern.compile("^````example ?([\\w-]*)\n(.*?)^\\.\n(.*?)^````$", Pattern.MULTILINE | Pattern.DOTALL);

    static Stream<SpecExample> all() {
        return FEATURES.stream().flatMap(feature -> read(feature).stream());
    }

    /** The documents themselves. */
    static Stream<String> documents() {
        return FEATURES.stream().map(SpecExample::document);
    }

    private static List<SpecExample> read(String feature) {
        List<SpecExample> examples = new ArrayList<>();
        String document = document(feature);
        Matcher fences = FENCE.matcher(document);
        while (fences.find()) {
            long line = document.substring(0, fences.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            String language = fences.group(1).isEmpty() ? "en" : fences.group(1);
            examples.add(new SpecExample(feature + ".md:" + line, language, fences.group(2), fences.group(3)));
        }
        return examples;
    }

    private static String document(String feature) {
        try (InputStream in = SpecExample.class.getResourceAsStream("/markdown/" + feature + ".md")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException gone) {
            throw new IllegalStateException("no specification of " + feature, gone);
        }
    }

    @Override
    public String toString() {
        return place;
    }
}
