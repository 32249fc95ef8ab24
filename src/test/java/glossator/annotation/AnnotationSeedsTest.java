package glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.FuzzSeeds;
import glossator.markdown.HarmlessHtml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text and the names of terms, annotations taken out leave the page as it was. */
class AnnotationSeedsTest {
    /** The first line holds the names of terms between bars; the rest is the text. */
    static List<byte[]> annotationsLeaveNoTraceSeeds() {
        return FuzzSeeds.of("glossator.annotation.AnnotationFuzzTest", "annotationsLeaveNoTrace");
    }

    @ParameterizedTest
    @MethodSource("annotationsLeaveNoTraceSeeds")
    void annotationsLeaveNoTrace(byte[] bytes) {
        String input = new String(bytes, StandardCharsets.UTF_8);
        int line = input.indexOf('\n');
        String[] names = input.substring(0, Math.max(0, line)).split("\\|");
        String text = input.substring(line + 1);
        AnnotatedText with = AnnotationPropertyTest.annotate(text, names);
        HarmlessHtml.check(with.body().content().html().toString(), text);
        assertThat(AnnotationPropertyTest.bare(AnnotationPropertyTest.html(with)))
                .isEqualTo(AnnotationPropertyTest.html(AnnotationPropertyTest.annotate(text)));
    }
}
