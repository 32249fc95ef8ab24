package glossator.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.utility.StringUtil;
import glossator.source.AsciiText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page holds what is printed as Java itself encodes all of it at once, in whatever pieces and ways it is printed. */
class PageBufferTest {
    private static final List<String> PIECES = List.of(
            "a plain sentence, as most are. ",
            "x",
            "",
            "?",
            "<b>\"R&D\"</b> isn't",
            "\n\t",
            "\r\f\u0000\u007F",
            "é",
            "ÿ\u0080",
            "\u0100\u013F",
            "“quoted” – …",
            "潮汐表",
            "\uFFFD\uFFFF",
            "😀",
            "\uD83D",
            "\uDE00",
            "\uDE00\uD83D",
            "A question? Of course. ".repeat(12));

    static List<Long> seeds() {
        return new Random().longs(20).boxed().toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(random.nextBoolean() ? 2 : PIECES.size())));
        }
        return random.nextInt(20) == 0 ? text.toString().repeat(40) : text.toString();
    }

    /** A text as it is read again from its bytes. */
    private static String encoded(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String escaped(String text) throws IOException {
        StringWriter out = new StringWriter();
        StringUtil.XHTMLEnc(text, out);
        return out.toString();
    }

    /** Prints a text in one of the ways in which templates do; answers what is to be seen of it. */
    private static String print(String text, PageBuffer page, Random random) throws Exception {
        switch (random.nextInt(5)) {
            case 0 -> page.write(text.toCharArray());
            case 1 -> page.write("(" + text + ")", 1, text.length());
            case 2 ->
                text.chars().forEach(c -> {
                    try {
                        page.write(c);
                    } catch (IOException tooLarge) {
                        throw new AssertionError(tooLarge);
                    }
                });
            case 3 -> {
                HtmlFormat.INSTANCE.output(text, page);
                return escaped(text);
            }
            default -> page.write(text);
        }
        return text;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void holdsWhatWasPrinted(long seed) throws Exception {
        Random random = new Random(seed);
        for (int trial = 0; trial < 200; trial++) {
            StringBuilder expected = new StringBuilder();
            try (PageBuffer page = new PageBuffer(1 << 24)) {
                for (int i = random.nextInt(30); i > 0; i--) {
                    expected.append(print(text(random), page, random));
                }
                assertThat(page.bytes()).isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPrintedAgainIsTheSame(long seed) throws Exception {
        Random random = new Random(seed);
        for (int trial = 0; trial < 200; trial++) {
            String before = text(random);
            String again = text(random);
            try (PageBuffer page = new PageBuffer(1 << 24)) {
                page.write(before);
                int start = page.length();
                page.write(again);
                page.write(page.since(start));
                assertThat(new String(page.since(start), StandardCharsets.UTF_8))
                        .isEqualTo(encoded(again) + encoded(again));
                assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
                        .isEqualTo(encoded(before) + encoded(again) + encoded(again));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void textsArePlainWhereTheirCharactersAre(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 500; trial++) {
            String text = text(random);
            boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n' || c == '\t');
            assertThat(AsciiText.bytes(text))
                    .as(text)
                    .isEqualTo(plain ? text.getBytes(StandardCharsets.US_ASCII) : null);
        }
    }

    @Test
    void everyCharacterIsPlainOrNotWhereverItStands() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "at 8 or ?" + (char) c + " is it seen";
            boolean plain = c >= ' ' && c < 0x7F || c == '\n' || c == '\t';
            assertThat(AsciiText.bytes(text.substring(c % 9)) != null).isEqualTo(plain);
        }
    }

    @Test
    void nothingBetweenTheHalvesOfAPairDoesNotPartThem() throws Exception {
        try (PageBuffer page = new PageBuffer(1 << 24)) {
            page.write("\uD83D");
            page.write("");
            HtmlFormat.INSTANCE.output("", page);
            page.write("\uDE00");
            assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("😀");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a plain sentence", "é", "<p>"})
    void refusesToGrowPastALimit(String text) {
        try (PageBuffer page = new PageBuffer(1 << 20)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1 << 21; i++) {
                            page.write(text);
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("the page grows past 1 MB");
        }
    }
}
