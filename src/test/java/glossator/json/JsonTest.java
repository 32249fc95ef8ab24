package glossator.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Map<String, Object> VALUE = new LinkedHashMap<>();

    static {
        VALUE.put("text", "a \"b\" \\ \n 潮汐表 😀");
        VALUE.put("list", Arrays.asList(1, true, null, new int[] {0, -7, 1_000_000}));
        VALUE.put("nothing", List.of(Map.of(), List.of()));
    }

    private static final String WRITTEN =
            "{\"text\":\"a \\\"b\\\" \\\\ \\n 潮汐表 😀\",\"list\":[1,true,null,[0,-7,1000000]],\"nothing\":[{},[]]}";

    @Test
    void valuesStandInTheirOrder() {
        assertThat(Json.write(VALUE)).isEqualTo(WRITTEN);
    }

    @Test
    void nothingInAScriptBeginsOrEndsAnything() {
        assertThat(Json.writeForScript(List.of("</script><!-- R&D", "\u2028\u2029")))
                .isEqualTo("[\"\\u003c/script\\u003e\\u003c!-- R\\u0026D\",\"\\u2028\\u2029\"]");
    }

    @Test
    void whatIsWrittenAlreadyStaysAsItIs() {
        Json.Written once = new Json.Written(Json.writeForScript(Map.of("name", "<b>")));
        assertThat(Json.writeForScript(Arrays.asList(once, "<", once)))
                .isEqualTo("[{\"name\":\"\\u003cb\\u003e\"},\"\\u003c\",{\"name\":\"\\u003cb\\u003e\"}]");
        assertThat(Json.write(new Json.Written(WRITTEN))).isEqualTo(WRITTEN);
    }
}
