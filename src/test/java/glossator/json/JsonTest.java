package glossator.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Values are written as Jackson writes them. */
class JsonTest {
    private static final List<String> PIECES = List.of(
            "word",
            " ",
            "\"",
            "\\",
            "/",
            "\b\t\n\f\r",
            "\u0000\u001b\u001F",
            "\u007f",
            "</script>",
            "<!--",
            "R&D",
            "é",
            "潮汐表",
            "\u2028\u2029",
            "😀",
            "\uD83D",
            "\uDE00",
            "'");

    static List<Long> seeds() {
        return new Random().longs(20).boxed().toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Object value(Random random, int depth) {
        switch (random.nextInt(depth > 3 ? 6 : 8)) {
            case 0 -> {
                return random.nextInt() >> random.nextInt(32);
            }
            case 1 -> {
                return random.nextBoolean();
            }
            case 2 -> {
                return null;
            }
            case 3 -> {
                return random.ints(random.nextInt(4))
                        .map(number -> number >> random.nextInt(32))
                        .toArray();
            }
            case 4 -> {
                return new StringBuilder(text(random));
            }
            case 5 -> {
                return text(random);
            }
            case 6 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth + 1));
                }
                return list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(text(random), value(random, depth + 1));
                }
                return map;
            }
        }
    }

    private static String jackson(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            jackson(json, value);
        }
        return out.toString();
    }

    private static void jackson(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, item) -> {
                json.writeName(key.toString());
                jackson(json, item);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> jackson(json, item));
            json.writeEndArray();
        } else if (value instanceof int[] numbers) {
            json.writeArray(numbers, 0, numbers.length);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void valuesAreWrittenAsJacksonWritesThem(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 300; trial++) {
            Object value = value(random, 0);
            String expected = jackson(value);
            assertThat(Json.write(value)).isEqualTo(expected);
            assertThat(Json.writeForScript(value))
                    .isEqualTo(expected.replace("<", "\\u003c")
                            .replace(">", "\\u003e")
                            .replace("&", "\\u0026")
                            .replace("\u2028", "\\u2028")
                            .replace("\u2029", "\\u2029"));
            assertThat(Json.write(Arrays.asList(new Json.Written(expected), value)))
                    .isEqualTo("[" + expected + "," + expected + "]");
        }
    }

    @Test
    void everyCharacterIsWrittenAsJacksonWritesIt() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c + "b";
            assertThat(Json.write(text)).isEqualTo(jackson(text));
        }
    }
}
