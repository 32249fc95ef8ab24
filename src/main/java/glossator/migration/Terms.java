package glossator.migration;

import glossator.json.Json;
import glossator.site.Slug;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms of a site: from lists of data that are a glossary, and from abbreviations that texts explain. */
final class Terms {
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?m)^\\*\\[([^\\]\\n]{1,200})\\]:[ \\t]*([^\\r\\n]+)\\r?$");
    private static final List<String> NAMES =
            List.of("term", "word", "name", "title", "abbreviation", "acronym", "key");
    private static final List<String> MEANINGS =
            List.of("definition", "description", "short", "meaning", "text", "value", "expansion", "full");

    private final SortedMap<String, String> files = new TreeMap<>();
    private final Findings findings;

    Terms(Findings findings) {
        this.findings = findings;
    }

    /** The files of the terms, by their path below the content's folder. */
    SortedMap<String, String> files() {
        return files;
    }

    /** Takes an abbreviation that a text explains. */
    void abbreviation(SourceFile source, Span place, String name, String expansion) {
        add(source, place, name, "kind: abbreviation\nexpansion: " + Json.write(expansion) + "\n", expansion, true);
    }

    /** Takes the abbreviations of a file that has nothing else in it. */
    boolean abbreviations(SourceFile source) {
        Matcher matcher = ABBREVIATION.matcher(source.text());
        boolean any = false;
        while (matcher.find()) {
            abbreviation(
                    source,
                    new Span(matcher.start(1), matcher.end(1)),
                    matcher.group(1),
                    matcher.group(2).strip());
            any = true;
        }
        return any;
    }

    /** Takes the terms of data if these are a glossary by their file's name or by what each says of itself. */
    boolean data(String path, YamlNode root) {
        String stem = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        boolean named = stem.matches("(?i)(glossary|glossaries|terms|definitions|abbreviations|acronyms|jargon)");
        YamlNode inner = root;
        if (root instanceof YamlNode.Mapping mapping
                && mapping.entries().size() == 1
                && mapping.entries().get(0).value() instanceof YamlNode.Sequence list) {
            inner = list;
        }
        if (inner instanceof YamlNode.Sequence list && !list.items().isEmpty()) {
            boolean says = list.items().stream()
                    .allMatch(item ->
                            Keys.text(item, "term").isPresent() && meaning(item).isPresent());
            if (named || says) {
                list.items().forEach(this::item);
            }
            return named || says;
        }
        if (named && inner instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                YamlNode value = entry.value();
                Optional<String> text = Keys.text(value).or(() -> meaning(value));
                take(entry.key().source(), entry.key().span(), entry.key().value(), text);
            }
        }
        return named;
    }

    private void item(YamlNode item) {
        Optional<String> name =
                NAMES.stream().flatMap(key -> Keys.text(item, key).stream()).findFirst();
        take(item.source(), item.span(), name.orElse(""), meaning(item));
    }

    private static Optional<String> meaning(YamlNode item) {
        return MEANINGS.stream().flatMap(key -> Keys.text(item, key).stream()).findFirst();
    }

    private void take(SourceFile source, Span place, String name, Optional<String> text) {
        if (name.isBlank() || text.isEmpty()) {
            findings.add(source.warning("not-imported", place, "an entry of a glossary has no name or no definition"));
        } else {
            add(source, place, name.strip(), "", text.get(), false);
        }
    }

    private void add(SourceFile source, Span place, String name, String keys, String text, boolean again) {
        String id = Slug.of(name);
        String body = "---\nterm: " + Json.write(name) + "\n" + keys + "---\n\n" + text.strip() + "\n";
        String path = "glossary/" + id + ".md";
        if (id.isEmpty()) {
            findings.add(source.warning("bad-id", place, "no file can be named after \"" + name + "\""));
        } else if (files.containsKey(path)) {
            // Texts repeat their abbreviations.
            if (!again || !files.get(path).equals(body)) {
                findings.add(source.warning("duplicate-id", place, "there is a term \"" + id + "\" already")
                        .hint("the first is kept"));
            }
        } else {
            files.put(path, body);
        }
    }
}
