package glossator.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of a table as RFC 4180 has them. */
final class Csv {
    private Csv() {}

    /** One line with its end. */
    static String line(String... fields) {
        List<String> quoted = new ArrayList<>();
        for (String field : fields) {
            boolean special = field.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
            quoted.add(special ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        return String.join(",", quoted) + "\r\n";
    }
}
