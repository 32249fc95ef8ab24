package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain --view} tells those who write templates what there is to write. */
class TemplateViewTest {
    private static final String NOTHING = "(nothing)";

    @TempDir
    private Path project;

    @BeforeEach
    void aSmallProject() throws IOException {
        write(
                "content/site.yaml",
                "title: Test & more\nbaseUrl: https://test.example/news/\nparams: {contact: a@b.example, deep: [{n: 3}]}\n");
        write(
                "content/articles/raid.md",
                "---\ntitle: The <raid>\ndate: 2026-02-23\ndraft: true\nkeyPoints: [One *point*.]\ntopics: [War]\n"
                        + "timeline:\n  - {date: 2026-02, text: A start.}\nparams: {hue: 12, wide: true}\n---\n\nA cartel & more.\n");
        write(
                "content/glossary/cartel.md",
                "---\nterm: cartel\naliases: [gang]\nshort: A *group*.\n---\n\nA cartel.\n");
        write("content/pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n");
        write("content/topics/war.md", "---\ntitle: War\n---\n\nOf war.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private JsonNode view(String file) {
        Run run = Run.of("explain", "--view", file, "-C", project.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.of("explain", "--view", file, "-C", project.toString()).out())
                .isEqualTo(run.out());
        return JsonMapper.shared().readTree(run.out());
    }

    /** A template of all that the view names, in which each value stands on lines of its own, must print these values. */
    @ParameterizedTest
    @CsvSource({
        "content/articles/raid.md, articles/raid/index.html",
        "content/glossary/cartel.md, glossary/cartel/index.html",
        "content/pages/about.md, about/index.html",
        "content/topics/war.md, topics/war/index.html"
    })
    void eachValueIsWhatATemplateOfTheSiteReadsByThatName(String file, String page) throws IOException {
        JsonNode view = view(file);
        StringBuilder template = new StringBuilder("<#noautoesc>");
        StringBuilder expected = new StringBuilder();
        for (String name : new String[] {"site", "page", "content"}) {
            print(name, view.get(name), template, expected);
        }
        // Other pages have the same template, and other values.
        String only = "<#if page.canonical == '" + view.at("/page/canonical").asString() + "'>";
        write("templates/" + view.get("template").asString(), only + template.append("</#noautoesc></#if>"));
        Run build = Run.of("build", "--drafts", "--future", "-C", project.toString());
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(view.get("output").asString()).isEqualTo(page);
        assertThat(Files.readString(project.resolve("site").resolve(page))).isEqualTo(expected.toString());
        assertThat(expected.toString().lines()).hasSizeGreaterThan(25);
    }

    private static void print(String path, JsonNode value, StringBuilder template, StringBuilder expected) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                print(path + "." + entry.getKey(), entry.getValue(), template, expected);
            }
        } else if (value.isArray()) {
            template.append(path).append("?size=${").append(path).append("?size}\n");
            expected.append(path).append("?size=").append(value.size()).append('\n');
            for (int i = 0; i < value.size(); i++) {
                print(path + "[" + i + "]", value.get(i), template, expected);
            }
        } else {
            String read = value.isBoolean() ? path + "?c" : path + "!'" + NOTHING + "'";
            template.append(path).append("=${").append(read).append("}\n");
            expected.append(path)
                    .append('=')
                    .append(value.isNull() ? NOTHING : value.asString())
                    .append('\n');
        }
    }

    @Test
    void eachRecordSaysOfWhatTypesItsComponentsAre() {
        JsonNode view = view("content/articles/raid.md");
        assertThat(view.at("/names/content").asString()).isEqualTo("Article");
        assertThat(view.at("/types/Article/body").asString()).isEqualTo("markup");
        assertThat(view.at("/types/Article/keyPoints").asString()).isEqualTo("list of markup");
        assertThat(view.at("/types/Article/updated").asString()).isEqualTo("Date or nothing");
        assertThat(view.at("/types/Date/iso").asString()).isEqualTo("text");
        assertThat(view.at("/types/Article/minutes").asString()).isEqualTo("number");
        assertThat(view.at("/types/Article/draft").asString()).isEqualTo("true or false");
        assertThat(view.at("/types/Article/params").asString()).isEqualTo("map");
        // Every record that is named is told, and none is told that is not.
        String all = view.get("types").toString();
        for (String name : view.get("types").propertyNames()) {
            assertThat(all + view.get("names")).as(name).containsPattern("[\" ]" + name + "[\" ]");
        }
    }

    @Test
    void aFileThatHasNoPageIsAMistake() {
        Run run = Run.of("explain", "--view", "content/articles/none.md", "-C", project.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no page of content/articles/none.md");
    }
}
