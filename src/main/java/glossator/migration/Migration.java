package glossator.migration;

import glossator.source.PortableName;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Makes of a site of another generator the files of one of ours. A function: it reads and writes nothing. */
public final class Migration {
    private final Generator generator;
    private final ForeignSite site;
    private final Findings findings;
    private final Configuration configuration;
    private final Plan plan;
    private final Terms terms;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, String> copies = new TreeMap<>();

    private Migration(Generator generator, ForeignSite site, UnaryOperator<String> shown) {
        this.generator = generator;
        this.site = site;
        this.findings = new Findings(shown);
        this.configuration = generator.layout().configuration(site, findings);
        this.plan = new Plan(generator.layout(), configuration, findings);
        this.terms = new Terms(findings);
    }

    /**
     * Translates a site.
     *
     * @param shown what is printed for a path from the site's folder
     */
    public static Moved move(Generator generator, ForeignSite site, UnaryOperator<String> shown) {
        return new Migration(generator, site, shown).moved();
    }

    private Moved moved() {
        site.files().forEach(this::place);
        Map<String, String> aliases = Aliases.of(plan, findings);
        TranslationContext context = new TranslationContext(
                generator.layout().isLiquid(), new Links(plan, configuration), configuration, terms, findings);
        for (PlannedText text : plan.texts()) {
            Title title = Title.of(text.text());
            List<String> old = Optional.ofNullable(aliases.get(text.text().path())).stream()
                    .toList();
            String matter = new MatterTranslation(text, generator, findings).write(title.words(), old);
            String body = new BodyTranslation(text, context, title.words(), title.rest()).translate();
            texts.put(text.target(), matter + body);
        }
        texts.putAll(terms.files());
        texts.put("site.yaml", new SiteConfiguration(configuration, plan, findings).write(generator));
        return new Moved(texts, copies, findings.problems());
    }

    private void place(String path) {
        Placement place = generator.layout().place(path, site, configuration);
        SourceFile text = site.texts().get(path);
        switch (place.role()) {
            case TEXT, TOPIC, AUTHOR -> {
                if (text != null) {
                    plan.add(ForeignText.read(path, place, text, findings));
                }
            }
            case ASSET -> copy(path, "assets/" + place.path(), "/" + place.path());
            case STATIC -> copy(path, "static/" + place.path(), "/" + place.path());
            case DATA -> data(path, place, text);
            case TEMPLATE -> {
                String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : path;
                findings.notMoved(
                        findings.shown(folder),
                        "templates, styles and scripts are not brought over",
                        "see docs/pages/themes.md for how a site is made to look");
            }
            default -> {}
        }
    }

    private void data(String path, Placement place, SourceFile text) {
        boolean readable = text != null && path.matches("(?i).*\\.(ya?ml|json|toml)");
        if (text != null && Names.isMarkdown(path) && terms.abbreviations(text)) {
            return;
        }
        if (readable) {
            YamlNode root = Keys.read(text, findings);
            if (terms.data(path, root)) {
                return;
            }
        }
        copy(path, "assets/data/" + place.path(), "/data/" + place.path());
        findings.notMoved(
                findings.shown(path),
                "templates cannot read data here; the file is copied to assets/data",
                "a short list can stand in \"params\" of site.yaml");
    }

    private void copy(String path, String target, String address) {
        String below = target.substring(target.indexOf('/') + 1);
        String key = PortableName.key(below);
        boolean own = target.startsWith("static/")
                && (key.startsWith("theme/") || key.matches("(index|404)\\.html|sitemap\\.xml|feed\\.xml"));
        if (!PortableName.isPath(below) || own) {
            findings.add(Problem.of(
                            findings.shown(path),
                            Severity.WARNING,
                            "bad-file-name",
                            own
                                    ? "the site makes a file of this name itself"
                                    : "the file's name cannot stand in an address")
                    .hint("it is not copied; rename it and copy it"));
            return;
        }
        plan.copy(path, target, address);
        copies.put(target, path);
    }
}
