package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import glossator.advice.Rule;
import glossator.advice.Rulings;
import glossator.glossary.Kind;
import glossator.site.Settings;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.yaml.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What editors are told of the formats is what the reader holds them to: an independent validator of JSON Schema is asked. */
class SchemaTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** What a schema can know: the rest is about other files. */
    private static final Set<String> SHAPE = Set.of(
            "unknown-key",
            "wrong-type",
            "missing-key",
            "bad-date",
            "bad-slug",
            "bad-id",
            "bad-language",
            "bad-base-url",
            "bad-permalink",
            "unknown-rule",
            "too-many");

    /** Values of every sort, each right for some keys and wrong for others. */
    private static final List<String> VALUES = List.of(
            "",
            "null",
            "text",
            "'two words'",
            "''",
            "' '",
            "'null'",
            "12",
            "0",
            "-3",
            "1.5",
            "true",
            "false",
            "'true'",
            "'2'",
            "no",
            "[]",
            "[text]",
            "[text, 12, true]",
            "['']",
            "[null]",
            "[[text]]",
            "[{a: text}]",
            "{}",
            "{a: text}",
            "{exclude: [text]}",
            "{exclude: text}",
            "{occurrence: never}",
            "2026",
            "2026-02",
            "2026-13",
            "2026-02-23",
            "2026-02-30",
            "2024-02-29",
            "'2026-02-23 18:30'",
            "2026-02-23T18:30:00Z",
            "2026-02-23T18:30:00.5+05:30",
            "2026-02-23T24:30",
            "page",
            "section",
            "auto",
            "none",
            "en",
            "pt-BR",
            "[en, es]",
            "[English]",
            "english language",
            "Not-a-slug",
            "a/b",
            "con",
            "trailing.",
            "https://example.org/",
            "https://example.org/?a",
            "ftp://example.org/",
            "/:year/:slug/",
            "/:year/",
            "update",
            "Update",
            "smart",
            "safe",
            "[quote, table]",
            "[table, list]",
            "{orphan-page: off}",
            "{orphan-page: never}",
            "{no-rule: off}",
            "{limit: 0}",
            "{limit: 5}",
            "{articles: /x/}");

    /** What else stands in a group of keys, so that it is whole but for the key that is tried. */
    private static final Map<String, String> NEEDED = Map.of(
            "title", "T",
            "term", "t",
            "baseUrl", "https://example.org/",
            "date", "2026-02-23",
            "text", "words",
            "kind", "update",
            "quote", "words",
            "note", "words",
            "src", "a.jpg",
            "url", "/a/");

    @TempDir
    private Path folder;

    private static JsonNode json(String kind) {
        Run run = Run.of("schema", kind);
        assertThat(run.code()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static Schema schema(String kind) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json(kind));
    }

    private static boolean isRejected(Schema schema, String yaml) {
        JsonNode value = YAML.readTree(yaml);
        return !schema.validate(JsonMapper.shared().writeValueAsString(value), InputFormat.JSON)
                .isEmpty();
    }

    private static String frontMatter(String text) {
        return text.split("(?m)^---$", 3)[1];
    }

    @Test
    void everyFileOfTheSampleSiteIsValid() throws IOException {
        Map<String, Schema> schemas = new HashMap<>();
        Map<String, String> kinds = Map.of(
                "articles", "article", "glossary", "term", "pages", "page", "topics", "topic", "authors", "author");
        Path content = Path.of("content");
        int files = 0;
        try (Stream<Path> paths = Files.walk(content)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".md")).toList()) {
                String kind = kinds.get(content.relativize(path).getName(0).toString());
                Schema schema = schemas.computeIfAbsent(kind, SchemaTest::schema);
                String yaml = frontMatter(Files.readString(path));
                assertThat(schema.validate(YAML.readTree(yaml).toString(), InputFormat.JSON))
                        .as(path.toString())
                        .isEmpty();
                files++;
            }
        }
        assertThat(files).isGreaterThan(70);
        assertThat(isRejected(schema("site"), Files.readString(content.resolve("site.yaml"))))
                .isFalse();
    }

    /** One text for each key at each depth and each value, by a name of its own. */
    private static Map<String, String> trials(JsonNode schema) {
        Map<String, String> trials = new TreeMap<>();
        add(schema, "", "", trials);
        return trials;
    }

    private static void add(JsonNode schema, String before, String after, Map<String, String> trials) {
        Set<String> keys = new TreeSet<>(schema.get("properties").propertyNames());
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        schema.at("/else/required").forEach(name -> required.add(name.asString()));
        for (String key : Stream.concat(keys.stream(), Stream.of("unheardOf")).toList()) {
            StringBuilder rest = new StringBuilder();
            required.stream()
                    .filter(k -> !k.equals(key))
                    .forEach(k -> rest.append(", ").append(k).append(": ").append(NEEDED.get(k)));
            for (String value : VALUES) {
                String yaml = before + "{" + key + ": " + value + rest + "}" + after;
                trials.put("t" + String.format("%05d", trials.size()), yaml);
            }
            trials.put(
                    "t" + String.format("%05d", trials.size()),
                    before + "{" + (rest.isEmpty() ? "" : rest.substring(2)) + "}" + after);
            JsonNode inner = schema.get("properties").path(key);
            String outer = before + "{" + (rest.isEmpty() ? "" : rest.substring(2) + ", ") + key + ": ";
            if (inner.at("/items/properties").isObject()) {
                add(inner.get("items"), outer + "[", "]}" + after, trials);
            } else if (inner.path("properties").isObject() && !key.equals("checks")) {
                add(inner, outer, "}" + after, trials);
            }
        }
    }

    private void agree(String kind, String where) throws IOException {
        Schema schema = schema(kind);
        Map<String, String> trials = trials(json(kind));
        Path project = folder.resolve(kind);
        Files.createDirectories(project.resolve("content").resolve(where));
        Files.writeString(project.resolve("content/site.yaml"), "title: Test\nbaseUrl: https://test.example/\n");
        for (Map.Entry<String, String> trial : trials.entrySet()) {
            Files.writeString(
                    project.resolve("content").resolve(where).resolve(trial.getKey() + ".md"),
                    "---\n" + trial.getValue() + "\n---\n\nText.\n");
        }
        JsonNode report = JsonMapper.shared()
                .readTree(Run.of("check", "--only-build", "--format", "json", "--drafts", "-C", project.toString())
                        .out());
        Set<String> refused = new TreeSet<>();
        for (JsonNode problem : report.get("problems")) {
            String path = problem.get("file").asString();
            if (SHAPE.contains(problem.get("code").asString())
                    && problem.get("severity").asString().equals("error")) {
                refused.add(path.substring(path.lastIndexOf('/') + 1, path.length() - 3));
            }
        }
        List<String> apart = new ArrayList<>();
        trials.forEach((name, yaml) -> {
            if (isRejected(schema, yaml) != refused.contains(name)) {
                apart.add((refused.contains(name) ? "the reader alone refuses " : "the schema alone refuses ") + yaml);
            }
        });
        assertThat(trials).hasSizeGreaterThan(700);
        assertThat(refused.size()).isBetween(trials.size() / 5, trials.size() - trials.size() / 10);
        assertThat(apart).isEmpty();
    }

    @Test
    void theSchemaOfArticlesRefusesWhatTheReaderRefuses() throws IOException {
        agree("article", "articles");
    }

    @Test
    void theSchemaOfTermsRefusesWhatTheReaderRefuses() throws IOException {
        agree("term", "glossary");
    }

    @Test
    void theSchemaOfTheConfigurationRefusesWhatTheReaderRefuses() {
        Schema schema = schema("site");
        List<String> apart = new ArrayList<>();
        int refusals = 0;
        Map<String, String> trials = trials(json("site"));
        for (String yaml : trials.values()) {
            Settings.Result read = Settings.read(new SourceFile("content/site.yaml", yaml), Optional.empty());
            List<Problem> problems = new ArrayList<>(read.problems());
            read.settings()
                    .ifPresent(settings ->
                            problems.addAll(Rulings.read(settings.checks()).problems()));
            boolean refused = problems.stream().anyMatch(problem -> SHAPE.contains(problem.code()));
            refusals += refused ? 1 : 0;
            if (isRejected(schema, yaml) != refused) {
                apart.add((refused ? "the reader alone refuses " : "the schema alone refuses ") + yaml);
            }
        }
        assertThat(refusals).isBetween(trials.size() / 5, trials.size());
        assertThat(apart).isEmpty();
    }

    @Test
    void theSchemaOfPagesRefusesWhatTheReaderRefuses() throws IOException {
        agree("page", "pages");
    }

    @Test
    void datesAreThoseOfTheCalendar() {
        Schema schema = schema("article");
        long seed = Long.getLong("property.seed", System.nanoTime());
        System.out.println("SchemaTest: -Dproperty.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            String day = String.format(
                    "%02d%02d-%02d-%02d",
                    random.nextInt(100),
                    random.nextInt(8) == 0 ? 0 : random.nextInt(100),
                    random.nextInt(14),
                    27 + random.nextInt(6));
            boolean exists = Moment.parse(day).isPresent();
            assertThat(isRejected(schema, "{title: T, date: " + day + "}"))
                    .as(day)
                    .isNotEqualTo(exists);
            assertThat(isRejected(schema, "{title: T, draft: true, timeline: [{date: " + day + ", text: x}]}"))
                    .as(day)
                    .isNotEqualTo(exists);
        }
    }

    @Test
    void aListMayBeAsLongAsTheReaderAllows() {
        Schema schema = schema("article");
        assertThat(isRejected(schema, "{title: T, draft: true, topics: [" + "a, ".repeat(1000) + "]}"))
                .isFalse();
        assertThat(isRejected(schema, "{title: T, draft: true, topics: [" + "a, ".repeat(1001) + "]}"))
                .isTrue();
    }

    @Test
    void everyKeySaysWhatItIsFor() {
        for (String kind : List.of("article", "term", "page", "topic", "author", "site")) {
            described(json(kind), kind);
        }
    }

    private static void described(JsonNode schema, String where) {
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            JsonNode value = property.getValue();
            String key = where + "." + property.getKey();
            assertThat(value.path("description").asString("")).as(key).endsWith(".");
            if (value.at("/items/properties").isObject()) {
                described(value.get("items"), key);
            } else if (value.path("properties").isObject() && !property.getKey().equals("checks")) {
                described(value, key);
            }
        }
    }

    @Test
    void aKeyProposesItsWords() {
        JsonNode term = json("term").get("properties");
        assertThat(term.at("/case/enum/0").asString()).isEqualTo("smart");
        List<String> kinds = Arrays.stream(Kind.values()).map(Kind::word).toList();
        List<String> proposed = new ArrayList<>();
        term.at("/kind/anyOf/0/enum").forEach(word -> proposed.add(word.asString()));
        assertThat(proposed).isEqualTo(kinds);
        assertThat(json("site").at("/properties/checks/properties").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
    }

    @Test
    void whatIsBegunLeadsEditorsToItsSchema() throws IOException {
        Path site = folder.resolve("begun");
        assertThat(Run.of("init", site.toString()).code()).isZero();
        for (String kind : List.of("article", "term", "page")) {
            assertThat(Run.of("new", kind, "A new one", "-C", site.toString()).code())
                    .isZero();
        }
        int led = 0;
        try (Stream<Path> files = Files.walk(site.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                String yaml = file.toString().endsWith(".yaml")
                        ? text
                        : frontMatter(text).substring(1);
                assertThat(yaml).as(file.toString()).startsWith("# yaml-language-server: $schema=../");
                String address = yaml.lines().findFirst().get().split("=")[1];
                Path schema = file.getParent().resolve(address);
                assertThat(schema).isRegularFile();
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                                .getSchema(Files.readString(schema), InputFormat.JSON)
                                .validate(YAML.readTree(yaml).toString(), InputFormat.JSON))
                        .as(file.toString())
                        .isEmpty();
                led++;
            }
        }
        assertThat(led).isEqualTo(8);
        Run check = Run.of("check", "--only-build", "--strict", "--drafts", "-C", site.toString());
        assertThat(check.code()).as(check.err()).isZero();
    }

    @Test
    void schemasOfAnotherVersionAreReplaced() throws IOException {
        Path schema = folder.resolve(".glossator/schemas/term.json");
        Run first = Run.of("schema", "-C", folder.toString());
        assertThat(first.out().lines()).hasSize(6);
        assertThat(Run.of("schema", "-C", folder.toString()).out()).isEmpty();
        Files.writeString(schema, "{}");
        assertThat(Run.of("schema", "-C", folder.toString()).out().strip()).isEqualTo(schema.toString());
        assertThat(Files.readString(schema)).isEqualTo(Run.of("schema", "term").out());
    }

    @Test
    void aSitePublishesItsSchemasUnlessItHasItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("content/static/schemas"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: T\nbaseUrl: https://test.example/\n");
        Files.writeString(folder.resolve("content/static/schemas/term.json"), "{}");
        assertThat(Run.of("build", "-C", folder.toString()).code()).isZero();
        assertThat(Files.readString(folder.resolve("site/schemas/article.json")))
                .isEqualTo(Run.of("schema", "article").out());
        assertThat(Files.readString(folder.resolve("site/schemas/term.json"))).isEqualTo("{}");
    }
}
