package glossator.cli;

import glossator.annotation.Mention;
import glossator.json.Json;
import glossator.pipeline.TermSuggestions;
import glossator.source.ProblemPrinter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints words that may lack a definition. */
final class SuggestionPrinter {
    /** A person wants to see some places; a program all. */
    private static final int PLACES_SHOWN = 3;

    private final PrintWriter out;

    SuggestionPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(List<TermSuggestions.Row> rows, TermsCommand.Format format) {
        switch (format) {
            case text -> rows.forEach(this::text);
            case json -> out.println(json(rows));
            case csv -> csv(rows);
        }
    }

    private void text(TermSuggestions.Row row) {
        String head = row.words() + ": " + row.reason().words() + ", "
                + Console.count(row.mentions().size(), "mention") + " in " + Console.count(row.texts(), "text");
        out.println(ProblemPrinter.line(head));
        for (Mention mention :
                row.mentions().subList(0, Math.min(PLACES_SHOWN, row.mentions().size()))) {
            out.println(ProblemPrinter.line("  " + place(mention) + ": " + mention.sentence()));
        }
        int more = row.mentions().size() - PLACES_SHOWN;
        if (more > 0) {
            out.println("  and " + more + " more");
        }
    }

    private static String place(Mention mention) {
        return mention.path() + ":" + mention.position().line() + ":"
                + mention.position().column();
    }

    private static String json(List<TermSuggestions.Row> rows) {
        List<Object> suggestions = new ArrayList<>();
        for (TermSuggestions.Row row : rows) {
            Map<String, Object> suggestion = new LinkedHashMap<>();
            suggestion.put("phrase", row.words());
            suggestion.put("reason", row.reason().name().toLowerCase(Locale.ROOT));
            suggestion.put("texts", row.texts());
            suggestion.put(
                    "mentions",
                    row.mentions().stream().map(SuggestionPrinter::json).toList());
            suggestions.add(suggestion);
        }
        return Json.write(Map.of("suggestions", suggestions));
    }

    private static Object json(Mention mention) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("file", mention.path());
        place.put("line", mention.position().line());
        place.put("column", mention.position().column());
        place.put("words", mention.words());
        place.put("sentence", mention.sentence());
        return place;
    }

    private void csv(List<TermSuggestions.Row> rows) {
        out.print(Csv.line("phrase", "reason", "texts", "mentions", "file", "line", "column", "sentence"));
        for (TermSuggestions.Row row : rows) {
            for (Mention mention : row.mentions()) {
                out.print(Csv.line(
                        row.words(),
                        row.reason().name().toLowerCase(Locale.ROOT),
                        "" + row.texts(),
                        "" + row.mentions().size(),
                        mention.path(),
                        "" + mention.position().line(),
                        "" + mention.position().column(),
                        mention.sentence()));
            }
        }
    }
}
