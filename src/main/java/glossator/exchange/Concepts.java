package glossator.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Terms of several languages that translate one another: one concept in formats that think in concepts. */
final class Concepts {
    private final List<List<Entry>> all;
    private final Map<String, String> ids = new HashMap<>();

    Concepts(List<Entry> entries) {
        Map<String, List<Entry>> concepts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String key = entry.first(Field.TRANSLATION_KEY).map(k -> "key " + k).orElse(ownKey(entry));
            boolean taken = concepts.getOrDefault(key, List.of()).stream()
                    .anyMatch(other -> other.first(Field.LANG).equals(entry.first(Field.LANG)));
            concepts.computeIfAbsent(taken ? ownKey(entry) : key, k -> new ArrayList<>())
                    .add(entry);
        }
        all = List.copyOf(concepts.values());
        all.forEach(concept -> concept.forEach(entry -> ids.put(
                entry.first(Field.ID).orElseThrow(),
                concept.get(0).first(Field.ID).orElseThrow())));
    }

    private static String ownKey(Entry entry) {
        return "id " + entry.first(Field.ID).orElseThrow();
    }

    /** The entries by concept, in their order; each concept has one entry a language. */
    List<List<Entry>> all() {
        return all;
    }

    /** The id of the concept that a term belongs to, which is that of the concept's first term. */
    String idOf(String termId) {
        return ids.getOrDefault(termId, termId);
    }

    /** The different texts that the terms of a concept have for a field. */
    static List<String> union(List<Entry> concept, Field field) {
        return concept.stream()
                .flatMap(entry -> entry.all(field).stream())
                .distinct()
                .toList();
    }

    /** The different concepts that the terms of a concept refer to. */
    List<String> seen(List<Entry> concept) {
        return union(concept, Field.SEE).stream().map(this::idOf).distinct().toList();
    }
}
