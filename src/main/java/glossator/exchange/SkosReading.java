package glossator.exchange;

import glossator.exchange.Entry.Value;
import glossator.json.JsonValue;
import glossator.json.JsonValue.Items;
import glossator.json.JsonValue.Keys;
import glossator.json.JsonValue.Member;
import glossator.json.JsonValue.Text;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the concepts of a JSON-LD file. Properties are known by the last part of their names, so that it does not matter
 * whether the file is expanded or compacted, or what its prefixes are; nothing is fetched from the web.
 */
final class SkosReading {
    private static final Set<String> STRUCTURE = Set.of(
            "@id",
            "@type",
            "type",
            "id",
            "inScheme",
            "topConceptOf",
            "hasTopConcept",
            "notation",
            "@context",
            "created");

    private final SourceFile source;
    private final String siteLanguage;
    private String defaultLanguage;
    private final Map<String, Labels> concepts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> passedOver = new TreeSet<>();

    SkosReading(SourceFile source, String language) {
        this.source = source;
        this.siteLanguage = language;
        this.defaultLanguage = language;
    }

    /** The part of a name behind the last {@code /}, {@code #} or {@code :}. */
    static String localName(String name) {
        String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return bare.substring(
                Math.max(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#')), bare.lastIndexOf(':')) + 1);
    }

    void read(JsonValue value) {
        if (value instanceof Items items) {
            items.values().forEach(this::read);
        } else if (value instanceof Keys node) {
            node.get("@context").ifPresent(this::context);
            node.get("@graph").ifPresent(this::read);
            if (isConcept(node)) {
                concept(node);
            }
        }
    }

    GlossaryFormat.Result result() {
        List<Entry> entries = new ArrayList<>();
        Map<String, Labels> known = Map.copyOf(concepts);
        concepts.values().forEach(labels -> entries.addAll(labels.entries(siteLanguage, known)));
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(source.error("no-concepts", new Span(0, 0), "the file holds no concept with a prefLabel")
                    .hint("a SKOS glossary in JSON-LD is asked for"));
        }
        return new GlossaryFormat.Result(List.copyOf(entries), List.copyOf(problems));
    }

    private void context(JsonValue context) {
        if (context instanceof Items items) {
            items.values().forEach(this::context);
        } else if (context instanceof Keys keys && keys.get("@language").orElse(null) instanceof Text language) {
            defaultLanguage = language.value();
        }
    }

    private static boolean isConcept(Keys node) {
        return node.members().stream()
                        .anyMatch(member -> localName(member.key()).equals("prefLabel"))
                || types(node).contains("Concept");
    }

    private static List<String> types(Keys node) {
        List<String> types = new ArrayList<>();
        for (Member member : node.members()) {
            if (member.key().equals("@type") || member.key().equals("type")) {
                List<JsonValue> values =
                        member.value() instanceof Items items ? items.values() : List.of(member.value());
                values.stream()
                        .filter(Text.class::isInstance)
                        .forEach(type -> types.add(localName(((Text) type).value())));
            }
        }
        return types;
    }

    private void concept(Keys node) {
        String id = node.get("@id").or(() -> node.get("id")).orElse(null) instanceof Text text
                ? localName(text.value())
                : "";
        Labels labels =
                new Labels(source, new Span(node.span().start(), node.span().start() + 1), id);
        types(node).stream()
                .flatMap(type -> SkosFormat.kind(type).stream())
                .findFirst()
                .ifPresent(kind -> labels.addForAll(Field.KIND, new Value(kind, node.span())));
        for (Member member : node.members()) {
            property(labels, localName(member.key()), member.value());
        }
        finish(node, labels, id);
    }

    private void finish(Keys node, Labels labels, String id) {
        Span start = new Span(node.span().start(), node.span().start() + 1);
        if (labels.languages().isEmpty()) {
            problems.add(source.error("no-label", start, "the concept has no prefLabel"));
            return;
        }
        for (String language : labels.nameless()) {
            problems.add(source.warning(
                            "no-label", start, "the concept has texts in \"" + language + "\", but no prefLabel in it")
                    .hint("they are left out; add a prefLabel in that language"));
        }
        String key = id.isEmpty() ? "concept " + concepts.size() : id;
        if (id.isEmpty() || concepts.containsKey(key)) {
            problems.add(source.error(
                    id.isEmpty() ? "no-id" : "duplicate-id",
                    start,
                    id.isEmpty() ? "the concept has no @id" : "two concepts have the id \"" + id + "\""));
            return;
        }
        concepts.put(key, labels);
    }

    private void property(Labels labels, String name, JsonValue value) {
        switch (name) {
            case "prefLabel" -> texts(labels, Field.TERM, value);
            case "altLabel" -> texts(labels, Field.ALIASES, value);
            case "hiddenLabel" -> texts(labels, Field.HIDDEN, value);
            case "definition" -> texts(labels, Field.SHORT, value);
            case "note" -> texts(labels, Field.BODY, value);
            case "identifier" -> texts(labels, Field.ID, value);
            case "modified" ->
                texts(value, defaultLanguage).forEach((text, language) -> labels.addForAll(Field.UPDATED, text));
            case "related", "broader", "narrower" -> references(labels, Field.SEE, value);
            case "exactMatch", "closeMatch" -> references(labels, Field.SAME_AS, value);
            default -> passOver(name, value);
        }
    }

    private void passOver(String name, JsonValue value) {
        if (!STRUCTURE.contains(name) && passedOver.add(name)) {
            problems.add(source.warning(
                            "not-imported", value.span(), "a term has no place for \"" + name + "\"; it is left out")
                    .hint("this is said once for the whole file"));
        }
    }

    private void texts(Labels labels, Field field, JsonValue value) {
        texts(value, defaultLanguage).forEach((text, language) -> {
            boolean second = field == Field.TERM && labels.languages().contains(language);
            if (second) {
                problems.add(source.error(
                                "second-label", text.span(), "the concept has two prefLabels in \"" + language + "\"")
                        .hint("make one of them an altLabel"));
            }
            labels.add(field, language, text);
        });
    }

    /** The texts of a value, each with its language: a text, an object with a language, a map of languages, a list. */
    private Map<Value, String> texts(JsonValue value, String language) {
        Map<Value, String> texts = new LinkedHashMap<>();
        if (value instanceof Text text) {
            texts.put(new Value(text.value(), text.span()), language);
        } else if (value instanceof Items items) {
            items.values().forEach(item -> texts.putAll(texts(item, language)));
        } else if (value instanceof Keys keys && keys.get("@value").isPresent()) {
            String own = keys.get("@language").orElse(null) instanceof Text tag ? tag.value() : language;
            texts.putAll(texts(keys.get("@value").get(), own));
        } else if (value instanceof Keys keys) {
            keys.members().forEach(member -> texts.putAll(texts(member.value(), member.key())));
        }
        return texts;
    }

    private void references(Labels labels, Field field, JsonValue value) {
        if (value instanceof Items items) {
            items.values().forEach(item -> references(labels, field, item));
        } else if (value instanceof Keys keys) {
            keys.get("@id").ifPresent(id -> references(labels, field, id));
        } else if (value instanceof Text text) {
            String target = field == Field.SEE ? localName(text.value()) : text.value();
            labels.addForAll(field, new Value(target, text.span()));
        }
    }
}
