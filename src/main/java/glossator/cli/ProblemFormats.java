package glossator.cli;

import glossator.json.Json;
import glossator.source.Problem;
import glossator.source.ProblemPrinter;
import glossator.source.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems as other programs read them. What authors wrote is escaped as each format asks, and cannot break out of it. */
final class ProblemFormats {
    private ProblemFormats() {}

    /** A JSON object with the problems in order; lines and columns start at 1, and are absent for a file as a whole. */
    static String json(List<Problem> problems) {
        List<Object> items = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("file", problem.path());
            if (problem.offset() >= 0) {
                item.put("line", problem.position().line());
                item.put("column", problem.position().column());
            }
            item.put("severity", problem.severity().label());
            item.put("code", problem.code());
            item.put("message", problem.message());
            if (!problem.hint().isEmpty()) {
                item.put("hint", problem.hint());
            }
            items.add(item);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("problems", items);
        document.put("errors", (int) Problem.count(problems, Severity.ERROR));
        document.put("warnings", (int) Problem.count(problems, Severity.WARNING));
        document.put("notes", (int) Problem.count(problems, Severity.NOTE));
        return Json.write(document);
    }

    /** A log of the OASIS standard SARIF 2.1.0. */
    static String sarif(List<Problem> problems, String version) {
        List<Object> rules = new ArrayList<>();
        problems.stream().map(Problem::code).distinct().sorted().forEach(code -> rules.add(Map.of("id", code)));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Glossator");
        driver.put("version", version);
        driver.put("rules", rules);
        List<Object> results = new ArrayList<>();
        problems.forEach(problem -> results.add(result(problem)));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        // Columns count code points, as everywhere in our messages.
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.write(log);
    }

    private static Map<String, Object> result(Problem problem) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(problem.path())));
        if (problem.offset() >= 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", problem.position().line());
            region.put("startColumn", problem.position().column());
            region.put("endColumn", problem.position().column() + problem.width());
            physical.put("region", region);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.code());
        result.put("level", problem.severity().label());
        String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
        result.put("message", Map.of("text", problem.message() + hint));
        result.put("locations", List.of(Map.of("physicalLocation", physical)));
        return result;
    }

    /** A path as a relative reference of RFC 3986. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-._~/".indexOf(b) >= 0;
            out.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 255));
        }
        return out.toString();
    }

    /** Commands by which GitHub's workflows mark lines, one a line. */
    static String github(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            // GitHub calls a note a notice.
            String command = problem.severity() == Severity.NOTE
                    ? "notice"
                    : problem.severity().label();
            out.append("::").append(command).append(" file=").append(property(problem.path()));
            if (problem.offset() >= 0) {
                out.append(",line=").append(problem.position().line());
                out.append(",col=").append(problem.position().column());
            }
            String hint = problem.hint().isEmpty() ? "" : "\n" + problem.hint();
            out.append(",title=").append(property(problem.code())).append("::");
            out.append(data(problem.message() + hint)).append('\n');
        }
        return out.toString();
    }

    private static String data(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "%0A")
                    .append(ProblemPrinter.visible(line).replace("%", "%25"));
        }
        return out.toString();
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
