package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateMethodModelEx;
import glossator.source.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template makes once for a value is printed again for it, and for no other. */
class OnceTest {
    private record Name(String text) {}

    private static final Name ADA = new Name("Ada & Co");
    private static final Name OTHER_ADA = new Name("Ada & Co");

    private final AtomicInteger made = new AtomicInteger();
    private Once once = new Once();

    /** Fills templates, the first of them, as pages of one language of one build. */
    private final class Theme {
        private final Templates templates;

        Theme(String page, String... others) {
            Map<String, ByteBuffer> files = new HashMap<>(Map.of("t.ftlh", bytes(page)));
            for (int i = 0; i < others.length; i++) {
                files.put("part" + i + ".ftlh", bytes(others[i]));
            }
            templates = new TemplateFiles(files).compiled();
        }

        private static ByteBuffer bytes(String text) {
            return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        }

        Templates.Result fill(Object value) {
            TemplateMethodModelEx count = arguments -> made.incrementAndGet();
            return templates.fill("t.ftlh", Map.of("v", value, "ada", ADA, "count", count, "once", once));
        }

        String page(Object value) {
            Templates.Result result = fill(value);
            assertThat(result.problems()).isEmpty();
            return new String(result.bytes(), StandardCharsets.UTF_8);
        }

        Problem problem(Object value) {
            Templates.Result result = fill(value);
            assertThat(result.bytes()).isEmpty();
            assertThat(result.problems()).hasSize(1);
            return result.problems().get(0);
        }
    }

    @Test
    void whatIsWithinIsMadeOnceForAValue() {
        Theme theme = new Theme("<@once of=v><b>${count()} ${v.text}</b></@once>, ${count()}");
        assertThat(theme.page(ADA)).isEqualTo("<b>1 Ada &amp; Co</b>, 2");
        assertThat(theme.page(ADA)).isEqualTo("<b>1 Ada &amp; Co</b>, 3");
    }

    @Test
    void recordsAreTheSameWhereTheyAreOneObject() {
        Theme theme = new Theme("<@once of=v>${count()}</@once>");
        assertThat(theme.page(ADA)).isEqualTo("1");
        assertThat(theme.page(OTHER_ADA)).isEqualTo("2");
        assertThat(theme.page(List.of(ADA))).isEqualTo("3");
        assertThat(theme.page(ADA)).isEqualTo("1");
        assertThat(theme.page(List.of(ADA))).isEqualTo("3");
    }

    @Test
    void allElseIsTheSameWhereItIsEqual() {
        Theme theme = new Theme("<@once of=v>${count()}</@once>");
        List<Object> values =
                List.of("a", "", 1, true, false, List.of("a"), List.of(), List.of("a", 1), List.of(List.of("a"), 1));
        List<String> first = values.stream().map(theme::page).toList();
        assertThat(first).doesNotHaveDuplicates();
        assertThat(values.stream().map(theme::page).toList()).isEqualTo(first);
        // How a list is parted counts too.
        assertThat(theme.page(List.of(List.of("a", 1)))).isEqualTo("10");
    }

    @Test
    void eachPlaceOfATemplateHasItsOwn() {
        Theme theme = new Theme(
                "<#import \"part0.ftlh\" as p><#list [v, v] as x><@once of=x>a${count()}</@once></#list> "
                        + "<@once of=v>b${count()}</@once> <@p.part v/> <@p.part v/>",
                "<#macro part of><@once of=of>c${count()}</@once></#macro>");
        assertThat(theme.page(ADA)).isEqualTo("a1a1 b2 c3 c3");
        assertThat(theme.page(ADA)).isEqualTo("a1a1 b2 c3 c3");
    }

    @Test
    void eachLanguageAndEachBuildHasItsOwn() {
        Theme theme = new Theme("<@once of=v>${count()}</@once>");
        assertThat(theme.page(ADA)).isEqualTo("1");
        once = new Once();
        assertThat(theme.page(ADA)).isEqualTo("2");
    }

    @Test
    void oneMayStandInAnother() {
        Theme theme = new Theme("<@once of=v>(<@once of=ada>${count()}</@once><@once of=v>${count()}</@once>)</@once>");
        assertThat(theme.page("x")).isEqualTo("(12)");
        assertThat(theme.page("y")).isEqualTo("(13)");
        assertThat(theme.page("x")).isEqualTo("(12)");
    }

    @Test
    void whatIsPrintedIntoAVariableIsMadeAnew() {
        Theme theme = new Theme("<#assign x><@once of=v><i>${count()}</i></@once></#assign>${x}");
        assertThat(theme.page(ADA)).isEqualTo("<i>1</i>");
        assertThat(theme.page(ADA)).isEqualTo("<i>2</i>");
    }

    @Test
    void nothingWithinIsNothing() {
        assertThat(new Theme("<@once of=v/><@once of=v></@once>").page(ADA)).isEmpty();
    }

    @Test
    void manyThreadsSeeTheSame() {
        Theme theme = new Theme("<#list 1..50 as n><@once of=n>${n},</@once></#list>");
        String first = theme.page(ADA);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> theme.page(ADA)))
                .containsOnly(first);
    }

    @Test
    void pastTheLimitNothingMoreIsKept() {
        once = new Once(250);
        Theme theme = new Theme("<@once of=v>${count()}</@once>");
        assertThat(List.of("a", "b", "c").stream().map(theme::page)).containsExactly("1", "2", "3");
        assertThat(List.of("a", "b", "c", "c").stream().map(theme::page)).containsExactly("1", "2", "4", "5");
    }

    @Test
    void whatFailsWithinIsToldWithItsPlaceEachTime() {
        Theme theme = new Theme("<@once of=v>\n<p>${v.txet}</p></@once>");
        for (int i = 0; i < 2; i++) {
            Problem problem = theme.problem(ADA);
            assertThat(problem.message()).isEqualTo("\"v.txet\" has no value here");
            assertThat(problem.hint()).isEqualTo("did you mean \"v.text\"?");
            assertThat(problem.position().line()).isEqualTo(2);
            assertThat(problem.position().column()).isEqualTo(6);
        }
    }

    @Test
    void whatFailedIsNotKept() {
        Theme theme = new Theme("<#attempt><@once of=v>${count()}${v.text}</@once><#recover>none</#attempt>");
        assertThat(theme.page("x")).isEqualTo("none");
        assertThat(theme.page(ADA)).isEqualTo("2Ada &amp; Co");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<@once>x</@once>                     | has one parameter",
                "<@once v>x</@once>                   | has one parameter",
                "<@once of=v with=v>x</@once>         | has one parameter",
                "<@once of=v; x>x</@once>             | has one parameter",
                "<@once of=v.list>x</@once>           | needs a value",
                "<@once of=count>x</@once>            | and no other",
                "<@once of={'a': 1}>x</@once>         | and no other",
                "<@once of=[v, count]>x</@once>       | and no other"
            })
    void whatCannotBeToldApartIsAProblem(String template, String message) {
        Problem problem = new Theme(template).problem(ADA);
        assertThat(problem.message()).contains(message);
        assertThat(problem.path()).isEqualTo("templates/t.ftlh");
        assertThat(problem.position().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro m><@once of=v><@m/></@once></#macro><@m/>",
                "<#macro m n><@once of=n><@m n + 1/></@once></#macro><@m 1/>",
                "<@once of=v><#list 1.. as i>${i}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list></@once>",
                "<#list 1..999999 as i><@once of=v>"
                        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</@once></#list>"
            })
    void whatNeverEndsIsStopped(String template) {
        Problem problem = new Theme(template).problem(ADA);
        assertThat(problem.code()).isEqualTo("template");
        assertThat(problem.message()).containsAnyOf("calls itself without end", "counts for ever", "grows past 64 MB");
    }
}
