package glossator.exchange;

import glossator.glossary.Definition;
import glossator.site.Slug;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes a glossary in a format of other programs, and makes terms of what they wrote. Pure functions. */
public final class Exchange {
    private Exchange() {}

    /** The formats. */
    public enum Format {
        /** A table, a line a term: everything that a term's file can say. */
        CSV(new CsvFormat()),
        /** SKOS as JSON-LD. */
        SKOS(new SkosFormat()),
        /** TBX-Basic. */
        TBX(new TbxFormat());

        private final GlossaryFormat format;

        Format(GlossaryFormat format) {
            this.format = format;
        }
    }

    /** A glossary in a format, and a warning for each key that the format has no place for. */
    public record Exported(String text, List<Problem> problems) {}

    /** A term's file to be, named by the term's id. */
    public record TermFile(String id, String text) {}

    /** The terms of a file that could be read, in its order, and all that was wrong with it. */
    public record Imported(List<TermFile> files, List<Problem> problems) {}

    /** Writes the terms of a glossary in the order of their ids. */
    public static Exported export(
            List<Definition> definitions, Function<Definition, String> language, Scheme scheme, Format format) {
        List<Problem> problems = new ArrayList<>();
        List<Entry> entries = definitions.stream()
                .sorted(Comparator.comparing(definition -> definition.term().id()))
                .map(definition -> EntryFile.read(definition, language.apply(definition)))
                .toList();
        for (Entry entry : entries) {
            for (Field field : format.format.unsayable(entry)) {
                problems.add(entry.source()
                        .warning(
                                "not-exported",
                                entry.span(field),
                                format.format.title() + " has no place for \"" + field.key() + "\"; it is left out")
                        .hint("CSV has one"));
            }
        }
        return new Exported(format.format.write(entries, scheme), List.copyOf(problems));
    }

    /**
     * Reads a file of another program.
     *
     * @param language the site's own language, which a term need not name
     * @param taken whether there is a term of an id already
     */
    public static Imported read(SourceFile source, String language, Format format, Predicate<String> taken) {
        GlossaryFormat.Result result = format.format.read(source, language);
        List<Problem> problems = new ArrayList<>(result.problems());
        Map<String, TermFile> files = new LinkedHashMap<>();
        Map<String, Span> places = new HashMap<>();
        for (Entry read : result.entries()) {
            Optional<String> name = read.first(Field.TERM);
            if (name.isEmpty()) {
                problems.add(source.error("no-term", read.span(), "the entry has no \"term\""));
                continue;
            }
            Entry entry = complete(read, language);
            String id = entry.first(Field.ID).orElseThrow();
            Optional<Problem> refused = refusal(entry, id, files, taken);
            if (refused.isPresent()) {
                problems.add(refused.get());
            } else {
                files.put(id, new TermFile(id, check(entry, id, problems)));
                places.put(id, entry.span());
            }
        }
        return new Imported(List.copyOf(files.values()), List.copyOf(problems));
    }

    /** The entry with an id, and without the language that goes without saying. */
    private static Entry complete(Entry entry, String language) {
        Map<Field, List<Entry.Value>> values = new HashMap<>(entry.values());
        String id = entry.first(Field.ID)
                .orElseGet(() -> Slug.of(entry.first(Field.TERM).orElseThrow()));
        values.put(Field.ID, List.of(new Entry.Value(id, entry.span(Field.ID))));
        if (entry.first(Field.LANG).filter(language::equals).isPresent()) {
            values.remove(Field.LANG);
        }
        return new Entry(entry.source(), entry.span(), values);
    }

    private static Optional<Problem> refusal(
            Entry entry, String id, Map<String, TermFile> files, Predicate<String> taken) {
        SourceFile source = entry.source();
        Span place = entry.span(Field.ID);
        if (!Slug.isValid(id)) {
            return Optional.of(source.error("bad-id", place, "\"" + id + "\" cannot be an id")
                    .hint("small letters a to z, digits and hyphens make one, as in \"" + Slug.of(id) + "\""));
        }
        if (files.containsKey(id)) {
            return Optional.of(source.error("duplicate-id", place, "two entries have the id \"" + id + "\""));
        }
        return taken.test(id)
                ? Optional.of(source.error("term-exists", place, "the glossary has a term \"" + id + "\" already")
                        .hint("take it out of the file, or remove the term's own file first; nothing is overwritten"))
                : Optional.empty();
    }

    /** The text of a term's file; what a build would say of it is said of the place that it comes from. */
    private static String check(Entry entry, String id, List<Problem> problems) {
        EntryFile.Written written = EntryFile.write(entry);
        SourceFile file = new SourceFile(id + ".md", written.text());
        for (Problem problem : Definition.read(file, id).problems()) {
            Field field = written.lines().getOrDefault(problem.position().line(), Field.TERM);
            Problem here = problem.severity() == Severity.ERROR
                    ? entry.source().error(problem.code(), entry.span(field), problem.message())
                    : entry.source().warning(problem.code(), entry.span(field), problem.message());
            problems.add(here.hint(problem.hint()));
        }
        return written.text();
    }
}
