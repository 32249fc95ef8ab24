package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the theme can be told apart, in light and in dark (R20, R23; WCAG 2.2, 1.4.3 and 1.4.11). */
class ThemeColoursTest {
    private static final Pattern COLOUR = Pattern.compile("--(\\w+):\\s*#([0-9a-fA-F]{3,6});");

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            String digits = matcher.group(2);
            String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
            colours.putIfAbsent(matcher.group(1), Integer.parseInt(six, 16));
        }
        return colours;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @Test
    void textAndMarksStandOutFromWhatIsBehindThem() throws IOException {
        String css = Files.readString(Path.of("templates/style.css"));
        int dark = css.indexOf("prefers-color-scheme: dark");
        assertThat(dark).isPositive();
        for (String scheme : List.of(css.substring(0, dark), css.substring(dark))) {
            Map<String, Integer> colours = colours(scheme);
            for (String ground : List.of("paper", "wash")) {
                for (String text : List.of("ink", "soft", "accent")) {
                    assertThat(contrast(colours.get(text), colours.get(ground)))
                            .as(text + " on " + ground + " (R23)")
                            .isGreaterThanOrEqualTo(4.5);
                }
                assertThat(contrast(colours.get("dots"), colours.get(ground)))
                        .as("the dots under a term on " + ground + " (R20)")
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }
}
