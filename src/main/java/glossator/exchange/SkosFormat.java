package glossator.exchange;

import glossator.json.Json;
import glossator.json.JsonReader;
import glossator.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A concept scheme of the W3C's <a href="https://www.w3.org/TR/skos-reference/">SKOS</a>, written as JSON-LD: a term is a
 * concept, its name the preferred label, aliases alternative labels, misspellings hidden labels. Terms of several languages
 * with one translation key are one concept.
 */
final class SkosFormat implements GlossaryFormat {
    private static final Map<String, String> KINDS = Map.of(
            "person", "schema:Person",
            "organisation", "schema:Organization",
            "place", "schema:Place",
            "event", "schema:Event",
            "law", "schema:Legislation");

    private static final Set<Field> SAYABLE = EnumSet.of(
            Field.ID,
            Field.TERM,
            Field.LANG,
            Field.ALIASES,
            Field.HIDDEN,
            Field.SHORT,
            Field.SEE,
            Field.SAME_AS,
            Field.UPDATED,
            Field.TRANSLATION_KEY,
            Field.BODY);

    @Override
    public List<Field> unsayable(Entry entry) {
        String kind = entry.first(Field.KIND).orElse("concept");
        boolean known = kind.equals("concept") || KINDS.containsKey(kind);
        return entry.values().keySet().stream()
                .filter(field -> field == Field.KIND ? !known : !SAYABLE.contains(field))
                .toList();
    }

    @Override
    public String title() {
        return "SKOS";
    }

    @Override
    public String write(List<Entry> entries, Scheme scheme) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("schema", "https://schema.org/");
        List<Object> graph = new ArrayList<>();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("@id", scheme.address());
        about.put("@type", "skos:ConceptScheme");
        about.put("dct:title", text(scheme.title(), scheme.language()));
        graph.add(about);
        Concepts concepts = new Concepts(entries);
        concepts.all().forEach(concept -> graph.add(concept(concept, concepts, scheme)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context);
        document.put("@graph", graph);
        return Json.writeIndented(document) + "\n";
    }

    private static Map<String, Object> concept(List<Entry> entries, Concepts concepts, Scheme scheme) {
        Entry first = entries.get(0);
        Map<String, Object> concept = new LinkedHashMap<>();
        concept.put("@id", address(first.first(Field.ID).orElseThrow(), scheme));
        String kind = first.first(Field.KIND).orElse("");
        concept.put("@type", KINDS.containsKey(kind) ? List.of("skos:Concept", KINDS.get(kind)) : "skos:Concept");
        concept.put("skos:inScheme", Map.of("@id", scheme.address()));
        put(concept, "dct:identifier", texts(entries, Field.ID));
        put(concept, "skos:prefLabel", texts(entries, Field.TERM));
        put(concept, "skos:altLabel", texts(entries, Field.ALIASES));
        put(concept, "skos:hiddenLabel", texts(entries, Field.HIDDEN));
        List<Object> definitions = new ArrayList<>();
        List<Object> notes = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<String> brief = entry.first(Field.SHORT);
            Optional<String> body = entry.first(Field.BODY);
            brief.or(() -> body).ifPresent(text -> definitions.add(text(text, language(entry))));
            brief.flatMap(given -> body).ifPresent(text -> notes.add(text(text, language(entry))));
        }
        put(concept, "skos:definition", definitions);
        put(concept, "skos:note", notes);
        List<Object> related = new ArrayList<>();
        concepts.seen(entries).forEach(id -> related.add(Map.of("@id", address(id, scheme))));
        put(concept, "skos:related", related);
        List<Object> same = new ArrayList<>();
        Concepts.union(entries, Field.SAME_AS).forEach(address -> same.add(Map.of("@id", address)));
        put(concept, "skos:exactMatch", same);
        first.first(Field.UPDATED).ifPresent(date -> concept.put("dct:modified", date));
        return concept;
    }

    private static String address(String id, Scheme scheme) {
        return scheme.address() + id + "/";
    }

    private static void put(Map<String, Object> concept, String key, List<Object> values) {
        if (!values.isEmpty()) {
            concept.put(key, values.size() == 1 ? values.get(0) : values);
        }
    }

    private static List<Object> texts(List<Entry> entries, Field field) {
        List<Object> texts = new ArrayList<>();
        entries.forEach(entry -> entry.all(field).forEach(value -> texts.add(text(value, language(entry)))));
        return texts;
    }

    private static String language(Entry entry) {
        return entry.first(Field.LANG).orElseThrow();
    }

    private static Map<String, Object> text(String value, String language) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("@language", language);
        text.put("@value", value);
        return text;
    }

    @Override
    public Result read(SourceFile source, String language) {
        JsonReader.Result json = JsonReader.read(source);
        if (json.value().isEmpty()) {
            return new Result(List.of(), json.problems());
        }
        SkosReading reading = new SkosReading(source, language);
        reading.read(json.value().get());
        return reading.result();
    }

    /** The kind of the type that a concept has beside its own. */
    static Optional<String> kind(String type) {
        return KINDS.entrySet().stream()
                .filter(entry -> SkosReading.localName(entry.getValue()).equals(SkosReading.localName(type)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
