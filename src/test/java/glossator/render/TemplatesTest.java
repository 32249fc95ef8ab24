package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template sees values and nothing else, writes the same on every machine, and its mistakes have a place. */
class TemplatesTest {
    @TempDir
    private Path project;

    private Path folder;

    @BeforeEach
    void templates() throws IOException {
        folder = Files.createDirectory(project.resolve("templates"));
    }

    private record View(String text, int number, List<String> list) {}

    private static final Map<String, Object> MODEL = Map.of(
            "view", new View("<b>\"&'</b> ${1+1} <#assign x=1>", 1234567, List.of("a")), "code", "${\"x\"?upper_case}");

    private Templates.Result fill(String text) throws IOException {
        Files.writeString(folder.resolve("t.ftlh"), text);
        Map<String, ByteBuffer> own = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                own.put(folder.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        }
        return new TemplateFiles(own).compiled().fill("t.ftlh", MODEL);
    }

    private String text(String template) throws IOException {
        Templates.Result result = fill(template);
        assertThat(result.problems()).isEmpty();
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${view?api.class}",
                "${view.class}",
                "${view.text.class}",
                "${view.getClass()}",
                "${view.text.getBytes()}",
                "${view.list.size()}",
                "${view.hashCode}",
                "<@code?interpret/>",
                "<#assign x = code ? interpret><@x/>",
                "${code?eval}",
                "<#if (\"1+1\"?eval) == 2>x</#if>",
                "<#include \"../secret.txt\">",
                "<#include \"/../secret.txt\">",
                "<#include \"file:///etc/passwd\">",
                "<#import \"../../secret.txt\" as s>",
                "<#include \"link.txt\">",
                "<#include view.text>",
                "<#macro m><@m/></#macro><@m/>",
                "<#function f x><#return f(x)></#function>${f(1)}",
                "<#list 1.. as i>${i}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list>",
                "${view.missing}",
                "${1/0}",
                "${view.list[7]}",
                "${\"a\"?matches(\"(\")}",
                "${.now?string(\"QQQQ\")}",
                "<#stop \"x\">",
                "<#if"
            })
    void whatATemplateMayNotDoIsAProblemOfIt(String template) throws IOException {
        Files.writeString(project.resolve("secret.txt"), "not for readers");
        Files.createSymbolicLink(folder.resolve("link.txt"), project.resolve("secret.txt"));
        Templates.Result result = fill(template);
        assertThat(new String(result.bytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(result.problems()).hasSize(1);
        Problem problem = result.problems().get(0);
        assertThat(problem.path()).startsWith("templates/");
        assertThat(problem.code()).isEqualTo("template");
        assertThat(problem.message()).isNotBlank().doesNotContain("\n", "readers", "\tat ");
    }

    @Test
    void aMacroThatCallsItselfIsToldWhereItBegins() throws IOException {
        Problem problem = fill("<p>\n<#-- <#macro no><@no/> -->\n  <#macro m>\n<@m/>\n</#macro><@m/>")
                .problems()
                .get(0);
        assertThat(problem.position().line()).isEqualTo(3);
        assertThat(problem.position().column()).isEqualTo(3);
    }

    @Test
    void whatRunsATextIsFoundInAFileThatIsIncluded() throws IOException {
        Files.writeString(folder.resolve("part.ftlh"), "\n  ${code?eval}");
        Problem problem = fill("<#include \"part.ftlh\">").problems().get(0);
        assertThat(problem.path()).isEqualTo("templates/part.ftlh");
        assertThat(problem.position().line()).isEqualTo(2);
    }

    @Test
    void contentIsTextWhateverItLooksLike() throws IOException {
        assertThat(text("${view.text}")).isEqualTo("&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt; ${1+1} &lt;#assign x=1&gt;");
        assertThat(text("${code} what?interpret ${'{}'?eval_json?size}"))
                .isEqualTo("${&quot;x&quot;?upper_case} what?interpret 0");
    }

    @Test
    void numbersAndWordsAreWrittenAlikeInEveryPlace() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(text("${view.number} ${0.5} ${\"TITLE\"?lower_case} ${.locale}"))
                    .isEqualTo("1234567 0.5 title ");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noOtherFileIsTakenForAnotherLanguage() throws IOException {
        Files.writeString(folder.resolve("part_en.ftlh"), "english");
        Files.writeString(folder.resolve("part_.ftlh"), "none");
        Files.writeString(folder.resolve("part.ftlh"), "the one");
        assertThat(text("<#include \"part.ftlh\">")).isEqualTo("the one");
    }

    @Test
    void theListOfBuiltInTemplatesIsComplete() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.contains(".ftl")))
                    .containsExactlyInAnyOrderElementsOf(TemplateFiles.BUILT_IN_TEMPLATES);
        }
    }

    @Test
    void aNameOfALoopOrAMacroIsVisibleWhereItStands() throws IOException {
        assertThat(fill("<#list view.list as item><#if itme == \"a\"></#if></#list>")
                        .problems())
                .singleElement()
                .extracting(Problem::hint)
                .isEqualTo("did you mean \"item\"?");
        assertThat(fill("<#macro m colour>${color}</#macro><@m colour=1/>").problems())
                .singleElement()
                .extracting(Problem::hint)
                .isEqualTo("did you mean \"colour\"?");
        // Outside of the loop its name is nobody's.
        assertThat(fill("<#list view.list as item></#list>${itme}").problems())
                .singleElement()
                .extracting(Problem::hint)
                .asString()
                .doesNotContain("item");
    }

    @Test
    void aListThatCountsForEverMayBeLeft() throws IOException {
        assertThat(text("<#list 1.. as n><#if n == 3><#break></#if>${n}</#list>"))
                .isEqualTo("12");
        assertThat(text("<#list 1..3 as n>${n}</#list><#list 1..*2 as n>${n}</#list>"))
                .isEqualTo("12312");
    }
}
