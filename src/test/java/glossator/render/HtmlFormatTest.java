package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import glossator.source.Utf8Text;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a template does with HTML, it comes to what FreeMarker's own HTML does. */
class HtmlFormatTest {
    private static final List<String> BODIES =
            List.of("", "<p>One</p>", "<p>“One” &amp; 潮 <b>two</b></p>", "<p>“One” – 𝄞</p>".repeat(300));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x}",
                "${x}${x}",
                "a < b${x}${'<&\">'}${x}",
                "<#assign y>(${x}, ${'<'})</#assign>${y}${y}${y?markup_string?length}",
                "<#assign y = x>${y}",
                "${x?markup_string}",
                "${x?markup_string?length}",
                "${x + x}",
                "${x + '<b>'}",
                "${'<b>' + x}",
                "${'<b>'?esc + '<i>'?esc}",
                "${'<b>'?no_esc + x}",
                "${x?has_content?c} ${x?is_markup_output?c} ${''?esc?has_content?c} ${'a'?esc?has_content?c}",
                "<#if x?has_content>${x}<#else>nothing</#if>",
                "<#macro m a>(${a}<#nested>)</#macro><@m a=x>${x}</@m>",
                "<#noautoesc>${x}${'<'}</#noautoesc>",
                "${x?esc} ${'<&>'?esc} ${'<&>'?no_esc}",
                "<#list [x, x] as one>${one}<#sep>, </#list>",
            })
    void doesAsFreeMarkerDoes(String template) throws IOException, TemplateException {
        for (String body : BODIES) {
            String expected = printed(
                    template,
                    HTMLOutputFormat.INSTANCE,
                    HTMLOutputFormat.INSTANCE.fromMarkup(body),
                    new StringWriter());
            Object own = HtmlFormat.INSTANCE.fromBody(Utf8Text.of(body));
            assertThat(printed(template, HtmlFormat.INSTANCE, own, new StringWriter()))
                    .as("of bytes")
                    .isEqualTo(expected);
            assertThat(printed(template, HtmlFormat.INSTANCE, HtmlFormat.INSTANCE.fromMarkup(body), new StringWriter()))
                    .as("of a text")
                    .isEqualTo(expected);
            try (PageBuffer page = new PageBuffer(1 << 20)) {
                template(template, HtmlFormat.INSTANCE)
                        .createProcessingEnvironment(Map.of("x", own), page)
                        .process();
                assertThat(page.bytes()).as("in a page").isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String printed(String template, OutputFormat format, Object x, StringWriter out)
            throws IOException, TemplateException {
        template(template, format)
                .createProcessingEnvironment(Map.of("x", x), out)
                .process();
        return out.toString();
    }

    private static Template template(String template, OutputFormat format) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(format);
        return new Template("page", template, configuration);
    }
}
