package glossator.migration;

import glossator.json.Json;
import glossator.migration.PlannedText.Kind;
import glossator.yaml.FreeValues;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the front matter of a text in our keys. */
final class MatterTranslation {
    private static final Set<String> DONE = Set.of("title", "date", "slug", "url", "permalink");

    private final PlannedText planned;
    private final Generator generator;
    private final Findings findings;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final Map<String, Object> params = new LinkedHashMap<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private final Set<String> aliases = new LinkedHashSet<>();

    MatterTranslation(PlannedText planned, Generator generator, Findings findings) {
        this.planned = planned;
        this.generator = generator;
        this.findings = findings;
    }

    /**
     * The front matter with its dividing lines.
     *
     * @param old the address that the text had, where it is to lead to the new one
     */
    String write(String title, List<String> old) {
        aliases.addAll(old);
        boolean article = planned.kind() == Kind.ARTICLE;
        lines.put("title", Json.write(title));
        planned.date().filter(date -> article).ifPresent(date -> lines.put("date", date));
        if (planned.text().path().startsWith("_drafts/")) {
            lines.put("draft", "true");
        }
        for (YamlNode.Entry entry : planned.text().matter().entries()) {
            String key = entry.key().value();
            if (!DONE.contains(key.toLowerCase(Locale.ROOT))
                    && !entry.value().kind().equals("nothing")) {
                if (!translated(key, entry.value(), article)) {
                    params.put(key, FreeValues.value(entry.value()));
                    findings.param(planned.text().source(), entry.key().span(), key);
                }
            }
        }
        if (!topics.isEmpty()) {
            lines.put("topics", Json.write(List.copyOf(topics)));
        }
        if (!aliases.isEmpty()) {
            lines.put("aliases", Json.write(List.copyOf(aliases)));
        }
        if (!params.isEmpty()) {
            lines.put("params", Json.write(params));
        }
        StringBuilder out = new StringBuilder("---\n");
        lines.forEach((key, value) -> out.append(key).append(": ").append(value).append('\n'));
        return out.append("---\n").toString();
    }

    private boolean translated(String key, YamlNode value, boolean article) {
        List<String> texts = Keys.texts(value);
        String text = texts.size() == 1 ? texts.get(0) : "";
        switch (key.toLowerCase(Locale.ROOT)) {
            case "description" -> {
                return put("description", text);
            }
            case "summary", "excerpt" -> {
                return put(article ? "summary" : "description", text);
            }
            case "draft" -> {
                return !text.equals("true") || raw("draft", "true");
            }
            case "published" -> {
                return !text.equals("false") || raw("draft", "true");
            }
            case "lang", "language", "locale" -> {
                return text.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*") && put("language", text.replace('_', '-'));
            }
            case "translationkey" -> {
                return put("translationKey", text);
            }
            case "lastmod", "last_modified_at", "updated", "modified" -> {
                return date("updated", key);
            }
            case "aliases", "redirect_from" -> {
                texts.forEach(alias -> Aliases.own(alias, planned).ifPresent(aliases::add));
                return true;
            }
            default -> {
                return article && ofArticle(key, value, texts);
            }
        }
    }

    private boolean ofArticle(String key, YamlNode value, List<String> texts) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "publishdate" -> date("publishDate", key);
            case "expirydate", "unpublishdate" -> date("expiryDate", key);
            case "tags", "tag", "categories", "category", "topics" -> {
                names(value, texts, key).forEach(topics::add);
                yield true;
            }
            case "author", "authors" -> !texts.isEmpty() && raw("authors", Json.write(texts));
            case "series" -> !texts.isEmpty() && raw("series", Json.write(texts));
            default -> false;
        };
    }

    /** One text may hold several names, as its generator reads it. */
    private List<String> names(YamlNode value, List<String> texts, String key) {
        List<String> names = new ArrayList<>();
        for (String text : texts) {
            boolean several = value instanceof YamlNode.Scalar;
            boolean spaces = several && generator == Generator.JEKYLL && key.matches("tags|categories");
            for (String name : text.split(spaces ? "\\s+" : several ? "\\s*,\\s*" : "\\n")) {
                boolean collection = generator == Generator.ELEVENTY && name.matches("(?i)posts?|pages?|all|nav");
                if (!name.isBlank() && !collection) {
                    names.add(name.strip());
                }
            }
        }
        return names;
    }

    private boolean date(String ours, String key) {
        Dates.of(planned.text(), List.of(key), findings).ifPresent(date -> lines.put(ours, date));
        return true;
    }

    private boolean put(String key, String text) {
        return !text.isEmpty() && raw(key, Json.write(text));
    }

    private boolean raw(String key, String value) {
        return lines.putIfAbsent(key, value) == null;
    }
}
