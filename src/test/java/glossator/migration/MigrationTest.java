package glossator.migration;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.SourceFile;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is no construct of a generator passes as it stands. */
class MigrationTest {
    private static final List<String> PIECES = List.of(
            "word",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "*",
            "_",
            "# ",
            "> ",
            "- ",
            "    ",
            "\t",
            "`",
            "``",
            "```\n",
            "~~~\n",
            "{",
            "} ",
            "|",
            "!",
            "](https://a.example/b)",
            "](mailto:a@b.example)",
            "$",
            "\\",
            "&amp;",
            "é",
            "\uD83C\uDF0A",
            "<b>",
            "</b>",
            "<!-- c -->",
            "[x]",
            "[^1]",
            "`{{< code >}}`",
            "`{% code %}`",
            "%}",
            ">}}",
            "?",
            "=",
            ":");

    @ParameterizedTest
    @EnumSource(Generator.class)
    void everyByteThatIsNoConstructArrives(Generator generator) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < Integer.getInteger("rounds", 300); i++) {
            StringBuilder body = new StringBuilder("Start");
            for (int n = random.nextInt(60); n > 0; n--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            // A brace before a tag's sign and a question of three are constructs; so is an abbreviation.
            String text = body.toString()
                    .replaceAll("\\{(?=[{%:])", "(")
                    .replace("???", "?")
                    .replace("*[x]:", "*[x];");
            assertThat(body(generator, text)).as("seed " + seed + ": " + text).isEqualTo(text);
        }
    }

    private static String body(Generator generator, String text) {
        String path = switch (generator) {
            case HUGO -> "content/a.md";
            case JEKYLL -> "a.md";
            case MKDOCS -> "docs/a.md";
            case ELEVENTY -> "src/a.md";
        };
        TreeMap<String, SourceFile> texts = new TreeMap<>();
        texts.put(path, new SourceFile(path, "---\ntitle: A\n---\n" + text));
        Moved moved = Migration.move(generator, new ForeignSite(texts, new TreeSet<>(List.of(path))), name -> name);
        String made = moved.texts().get("pages/a.md");
        return made.substring(made.indexOf("\n---\n") + 5);
    }
}
