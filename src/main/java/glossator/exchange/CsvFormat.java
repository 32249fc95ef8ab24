package glossator.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import glossator.exchange.Entry.Value;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.source.Suggestion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table with a line a term, as RFC 4180 has it: the first line names the fields. A cell of several texts has them between
 * {@code |}, or, where one of them has such a mark itself, one a line. Images and sources are JSON.
 */
final class CsvFormat implements GlossaryFormat {
    @Override
    public List<Field> unsayable(Entry entry) {
        return List.of();
    }

    @Override
    public String title() {
        return "CSV";
    }

    @Override
    public String write(List<Entry> entries, Scheme scheme) {
        // Only the fields that are used, so that a table can be read; id and term are always there.
        List<Field> columns = Arrays.stream(Field.values())
                .filter(field -> field == Field.ID
                        || field == Field.TERM
                        || entries.stream().anyMatch(entry -> entry.values().containsKey(field)))
                .toList();
        StringWriter out = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(columns.stream().map(Field::key).toList());
            for (Entry entry : entries) {
                csv.writeRecord(columns.stream()
                        .map(field -> cell(field, entry.all(field)))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static String cell(Field field, List<String> texts) {
        if (!field.isList()) {
            return texts.isEmpty() ? "" : texts.get(0);
        }
        boolean ambiguous = texts.stream().anyMatch(text -> text.indexOf('|') >= 0);
        return ambiguous ? String.join("\n", texts) + "\n" : String.join(" | ", texts);
    }

    @Override
    public Result read(SourceFile source, String language) {
        List<Problem> problems = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Optional<Field>> columns = new ArrayList<>();
        String text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
        unclosed(source).ifPresent(problems::add);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                Span place = place(source, line.getStartingLineNumber());
                if (columns.isEmpty()) {
                    line.getFields().forEach(name -> columns.add(column(name.strip(), source, place, problems)));
                } else {
                    checkCount(line, columns.size(), source, place, problems);
                    entries.add(new Entry(source, place, values(line, columns, place)));
                }
            }
        } catch (CsvParseException broken) {
            Span end = new Span(source.text().length(), source.text().length());
            problems.add(source.error("broken-csv", end, "the table cannot be read: " + words(broken))
                    .hint("a cell that begins with a quotation mark ends with one, and has its own ones doubled"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Result(List.copyOf(entries), List.copyOf(problems));
    }

    /** Where quotation marks do not pair, some cell swallows the lines behind it. */
    private static Optional<Problem> unclosed(SourceFile source) {
        String text = source.text();
        if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
            return Optional.empty();
        }
        int last = text.lastIndexOf('"');
        return Optional.of(source.error(
                        "broken-csv", new Span(last, last + 1), "one of the quotation marks up to here has no other")
                .hint("a cell that begins with a quotation mark ends with one, and has its own ones doubled"));
    }

    /** Spreadsheets of half the world write a semicolon. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static Span place(SourceFile source, long line) {
        int number = (int) line;
        String text = source.line(number);
        int start = source.start(number);
        return new Span(start, start + text.length());
    }

    private static Optional<Field> column(String name, SourceFile source, Span place, List<Problem> problems) {
        Optional<Field> field = Field.of(name);
        if (field.isEmpty()) {
            List<String> known = Arrays.stream(Field.values()).map(Field::key).toList();
            int at = Math.max(0, source.text(place).indexOf(name));
            Span span = new Span(place.start() + at, place.start() + at + name.length());
            problems.add(source.error("unknown-column", span, "there is no column \"" + name + "\"")
                    .hint(Suggestion.nearest(name, known)
                            .map(nearest -> "did you mean \"" + nearest + "\"?")
                            .orElse("columns are called: " + String.join(", ", known))));
        }
        return field;
    }

    private static void checkCount(CsvRecord line, int columns, SourceFile source, Span place, List<Problem> problems) {
        if (line.getFieldCount() > columns) {
            problems.add(source.error(
                            "extra-cell",
                            place,
                            "the line has " + line.getFieldCount() + " cells, the table " + columns + " columns")
                    .hint("put quotation marks around a cell that has a comma in it"));
        }
    }

    private static Map<Field, List<Value>> values(CsvRecord line, List<Optional<Field>> columns, Span place) {
        Map<Field, List<Value>> values = new EnumMap<>(Field.class);
        for (int i = 0; i < Math.min(columns.size(), line.getFieldCount()); i++) {
            String cell = line.getField(i);
            columns.get(i)
                    .ifPresent(field -> values.put(
                            field,
                            texts(field, cell).stream()
                                    .map(text -> new Value(text, place))
                                    .toList()));
        }
        return values;
    }

    private static List<String> texts(Field field, String cell) {
        if (!field.isList()) {
            return cell.isBlank() ? List.of() : List.of(cell.replace("\r\n", "\n"));
        }
        String separator = cell.indexOf('\n') >= 0 ? "\n" : "|";
        return Arrays.stream(cell.split(Pattern.quote(separator)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String words(CsvParseException broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        String message = String.valueOf(cause.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
