package glossator.exchange;

import glossator.exchange.Entry.Value;
import glossator.site.Slug;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file says of one concept, gathered by language; makes the entries of its terms. */
final class Labels {
    private final SourceFile source;
    private final Span span;
    private final String id;
    private final Map<String, Map<Field, List<Value>>> byLanguage = new LinkedHashMap<>();
    private final Map<Field, List<Value>> forAll = new LinkedHashMap<>();

    /** Begins a concept; its id may be any name. */
    Labels(SourceFile source, Span span, String id) {
        this.source = source;
        this.span = span;
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Adds a text in a language; the first text that a field takes alone stays. */
    void add(Field field, String language, Value value) {
        add(byLanguage.computeIfAbsent(language, key -> new LinkedHashMap<>()), field, value);
    }

    /** Adds what holds in every language. */
    void addForAll(Field field, Value value) {
        add(forAll, field, value);
    }

    private static void add(Map<Field, List<Value>> values, Field field, Value value) {
        List<Value> texts = values.computeIfAbsent(field, key -> new ArrayList<>());
        if (field.isList() || texts.isEmpty()) {
            texts.add(value);
        }
    }

    /** The languages in which there is a name. */
    List<String> languages() {
        return byLanguage.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(Field.TERM))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The languages in which there is something, but no name. */
    List<String> nameless() {
        return byLanguage.keySet().stream()
                .filter(language -> !languages().contains(language))
                .toList();
    }

    /** The id of the concept's term in a language, or of its first where it has none in that language. */
    String idIn(String language) {
        List<String> languages = languages();
        String own = languages.contains(language) || languages.isEmpty() ? language : languages.get(0);
        List<Value> given = byLanguage.getOrDefault(own, Map.of()).getOrDefault(Field.ID, List.of());
        String plain = Slug.isValid(id) ? id : Slug.of(id);
        boolean first = languages.isEmpty() || languages.get(0).equals(own);
        String suffix = first ? "" : "-" + Slug.of(own);
        return given.isEmpty() ? plain + suffix : given.get(0).text();
    }

    /**
     * An entry for each language.
     *
     * @param siteLanguage the language that an entry need not name
     * @param concepts all concepts of the file by their ids, to which this one refers
     */
    List<Entry> entries(String siteLanguage, Map<String, Labels> concepts) {
        List<Entry> entries = new ArrayList<>();
        for (String language : languages()) {
            Map<Field, List<Value>> values = new LinkedHashMap<>(forAll);
            values.putAll(byLanguage.get(language));
            // With a note beside it a definition is the short one; alone it is the whole.
            if (values.containsKey(Field.SHORT) && !values.containsKey(Field.BODY)) {
                values.put(Field.BODY, values.remove(Field.SHORT));
            }
            values.put(Field.ID, List.of(new Value(idIn(language), span)));
            if (!language.equals(siteLanguage)) {
                values.put(Field.LANG, List.of(new Value(language, span)));
            }
            if (languages().size() > 1) {
                values.put(
                        Field.TRANSLATION_KEY,
                        List.of(new Value(idIn(languages().get(0)), span)));
            }
            values.computeIfPresent(
                    Field.SEE,
                    (field, targets) -> targets.stream()
                            .map(target -> new Value(
                                    concepts.containsKey(target.text())
                                            ? concepts.get(target.text()).idIn(language)
                                            : target.text(),
                                    target.span()))
                            .toList());
            entries.add(new Entry(source, span, values));
        }
        return entries;
    }
}
