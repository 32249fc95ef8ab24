package glossator.migration;

import glossator.migration.PlannedText.Kind;
import glossator.site.Slug;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where every text and file goes, which must be known before a link can be translated. */
final class Plan {
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+)");
    /** Pages that the site makes itself, and folders in which it makes some. */
    private static final Set<String> OWN =
            Set.of("articles", "glossary", "topics", "authors", "series", "search", "theme", "assets", "drafts");

    private final Layout layout;
    private final Configuration configuration;
    private final Findings findings;
    private final List<PlannedText> texts = new ArrayList<>();
    private final Map<String, PlannedText> bySource = new HashMap<>();
    private final Map<String, PlannedText> byAddress = new HashMap<>();
    private final Map<String, Copy> copies = new HashMap<>();
    private final Map<String, Copy> copiesByAddress = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A file that is copied, and the address that it has on the site. */
    record Copy(String target, String address) {}

    Plan(Layout layout, Configuration configuration, Findings findings) {
        this.layout = layout;
        this.configuration = configuration;
        this.findings = findings;
    }

    List<PlannedText> texts() {
        return texts;
    }

    Optional<PlannedText> text(String source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /** The text at an address, however its end is written. */
    Optional<PlannedText> at(String address) {
        return Optional.ofNullable(byAddress.get(key(address)));
    }

    Optional<Copy> copy(String source) {
        return Optional.ofNullable(copies.get(source));
    }

    Optional<Copy> copyAt(String address) {
        return Optional.ofNullable(copiesByAddress.get(address));
    }

    void copy(String source, String target, String address) {
        Copy copy = new Copy(target, address);
        copies.put(source, copy);
        copiesByAddress.put(address, copy);
    }

    private static String key(String address) {
        String path = address.replaceAll("(/index)?(\\.html)?$", "");
        return path.replaceAll("/+$", "").toLowerCase(Locale.ROOT);
    }

    void add(ForeignText text) {
        Matcher dated = DATED.matcher(text.stem());
        boolean inName = dated.matches();
        Optional<String> date = Dates.of(text, List.of("date"), findings)
                .or(() -> inName ? Dates.normal(dated.group(1)) : Optional.empty());
        Kind kind = kind(text, date);
        String name = inName ? dated.group(2) : text.stem();
        String folder = text.folder();
        boolean front = text.isIndex() && folder.isEmpty();
        if (text.isIndex() && !front) {
            String trimmed = folder.substring(0, folder.length() - 1);
            name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
            folder = trimmed.substring(0, trimmed.lastIndexOf('/') + 1);
        }
        String given = Keys.text(text.matter(), "slug").orElse(name);
        String slug = slug(front ? "home" : given, folder, kind);
        String old = oldAddress(text, given, date);
        boolean flat = kind == Kind.TOPIC || kind == Kind.AUTHOR;
        String inner = flat || folder.isEmpty() ? "" : Names.portable(folder) + "/";
        PlannedText planned = new PlannedText(
                text, kind, kind.folder() + inner + slug + ".md", date, old, kind.address() + slug + "/");
        texts.add(planned);
        bySource.put(text.path(), planned);
        byAddress.putIfAbsent(key(old), planned);
        if (front) {
            findings.notMoved(
                    text.source().path(),
                    "the front page has no text of its own here; the text becomes a page",
                    "the page is " + planned.newAddress());
        }
    }

    private static Kind kind(ForeignText text, Optional<String> date) {
        return switch (text.place().role()) {
            case TOPIC -> Kind.TOPIC;
            case AUTHOR -> Kind.AUTHOR;
            default -> {
                boolean list = text.stem().equals("_index");
                boolean draft = text.path().startsWith("_drafts/");
                yield !list && date.isPresent() || draft ? Kind.ARTICLE : Kind.PAGE;
            }
        };
    }

    /** A name that no other text of the kind has: that of its folder tells two apart, and a number if need be. */
    private String slug(String name, String folder, Kind kind) {
        String slug = Slug.isValid(name) ? name : Slug.of(name);
        slug = slug.isEmpty() ? "unnamed" : slug;
        if (kind == Kind.PAGE && OWN.contains(slug)) {
            slug += "-page";
        }
        if (taken.contains(kind + slug) && !folder.isEmpty()) {
            slug = Slug.of(folder + slug);
        }
        String first = slug;
        for (int i = 2; !taken.add(kind + slug); i++) {
            slug = first + "-" + i;
        }
        return slug;
    }

    private String oldAddress(ForeignText text, String slug, Optional<String> date) {
        for (String key : List.of("url", "permalink")) {
            Optional<YamlNode> node = Keys.get(text.matter(), key);
            Optional<String> given = node.flatMap(Keys::text).filter(value -> !value.matches("false|true"));
            if (given.isPresent() && (given.get().contains("{{") || given.get().contains("{%"))) {
                findings.untranslated(
                        text.source(),
                        node.get().span(),
                        "the address \"" + given.get() + "\" is made by a template engine",
                        "add the old address to \"aliases\"");
            } else if (given.isPresent()) {
                String path = Names.filled(given.get(), slug, date, "").replaceFirst("^https?://[^/]+", "");
                return path.startsWith("/") ? path : "/" + path;
            }
        }
        return layout.address(text, slug, date, configuration);
    }
}
