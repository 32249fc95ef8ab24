package glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --format sarif} prints is valid by the standard's own schema, whatever there is to tell. */
class SarifSchemaTest {
    private static final Path CASES = Path.of("src/test/resources/problems");
    private static Schema schema;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheSchema() throws IOException {
        try (InputStream in = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    @Test
    void everyProblemThatAnAuthorCanMeetIsValid() throws IOException {
        List<ProblemCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                cases.addAll(ProblemCase.read(file));
            }
        }
        int results = 0;
        for (int i = 0; i < cases.size(); i++) {
            Path project = folder.resolve("case" + i);
            cases.get(i).write(project);
            String log = Run.of("check", "--format", "sarif", "-C", project.toString())
                    .out();
            assertThat(errors(log)).as(cases.get(i).toString()).isEmpty();
            results += log.split("\"ruleId\"", -1).length - 1;
        }
        assertThat(results).isGreaterThan(150);
    }

    @Test
    void aSiteWithoutProblemsIsValid() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: Test\nbaseUrl: https://test.example/\n");
        String log =
                Run.of("check", "--format", "sarif", "-C", folder.toString()).out();
        assertThat(log).contains("\"results\":[]");
        assertThat(errors(log)).isEmpty();
    }

    @Test
    void theSchemaTellsWhatIsWrong() {
        assertThat(errors("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{\"level\":\"hint\"}]}]}"))
                .hasSizeGreaterThan(2);
    }

    private static List<Error> errors(String log) {
        return schema.validate(log, InputFormat.JSON);
    }
}
