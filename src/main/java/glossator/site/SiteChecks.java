package glossator.site;

import glossator.annotation.AnnotatedText;
import glossator.article.Article;
import glossator.glossary.Definition;
import glossator.glossary.Kind;
import glossator.parallel.Each;
import glossator.site.FileChecks.AnchorLink;
import glossator.site.FileChecks.Findings;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.source.Suggestion;
import glossator.yaml.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what is wrong with the site as a whole: links and anchors that lead nowhere, names that no term has. */
public final class SiteChecks {
    private final Site site;
    private final Map<String, AnnotatedText> texts;
    private final LocalDate today;
    private final Recall recall;
    private final Map<SitePath, AnnotatedText> pages = new HashMap<>();
    private final Map<SitePath, Located<String>> names = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SiteChecks(Site site, Map<String, AnnotatedText> texts, LocalDate today, Recall recall) {
        this.site = site;
        this.texts = texts;
        this.today = today;
        this.recall = recall;
        texts.forEach((source, text) -> site.addresses().of(source).ifPresent(path -> pages.put(path, text)));
    }

    /**
     * All problems of the site.
     *
     * @param annotated the annotated text of every content file, by its path
     * @param today the day on which a review date is past
     * @param recall remembers what was found in a file, as long as {@link #surroundings} are equal
     */
    public static List<Problem> check(Site site, Map<String, AnnotatedText> annotated, LocalDate today, Recall recall) {
        SiteChecks checks = new SiteChecks(site, annotated, today, recall);
        checks.files();
        checks.names();
        checks.problems.addAll(new FileChecks(site, today).settings().findings().problems());
        return checks.problems;
    }

    /**
     * All that what is found in a file depends on beside the file and its text.
     *
     * @param addresses what stands for the {@linkplain AddressBook#known known addresses}
     */
    public static Object surroundings(Site site, Object addresses, LocalDate today) {
        Map<String, Kind> kinds = new HashMap<>();
        site.termsById().forEach((id, term) -> kinds.put(id, term.definition().kind()));
        Content content = site.content();
        return List.of(addresses, site.settings(), kinds, content.unpublished(), content.unreadable(), today);
    }

    private void files() {
        Content content = site.content();
        List<Supplier<Found>> checks = new ArrayList<>();
        for (Article article : content.articles()) {
            checks.add(() ->
                    found(article.source(), article.body(), article, (file, text) -> file.article(article, text)));
        }
        for (Definition definition : content.definitions()) {
            checks.add(() -> found(
                    definition.source(),
                    definition.body(),
                    definition,
                    (file, text) -> file.definition(definition, text)));
        }
        Stream.of(content.pages(), content.topics(), content.authors())
                .flatMap(List::stream)
                .forEach(page -> checks.add(
                        () -> found(page.source(), page.body(), page, (file, text) -> file.page(page, text))));
        Map<SitePath, List<Anchored>> anchors = new HashMap<>();
        for (Found found : Each.map(checks, Supplier::get)) {
            problems.addAll(found.findings().problems());
            for (AnchorLink anchor : found.findings().anchors()) {
                anchors.computeIfAbsent(anchor.page(), page -> new ArrayList<>())
                        .add(new Anchored(found.file(), anchor));
            }
        }
        // By the page that is led to, since its anchors may have to be read, and thousands of links may lead to one.
        anchors.forEach(
                (page, leading) -> Optional.ofNullable(pages.get(page)).ifPresent(text -> anchors(text, leading)));
    }

    /** A link to an anchor, with the file that has it. */
    private record Anchored(SourceFile file, AnchorLink link) {}

    private record Found(SourceFile file, Findings findings) {}

    /** @param read the file's front matter */
    private Found found(
            SourceFile file,
            Span body,
            Object read,
            BiFunction<FileChecks, Optional<AnnotatedText>, FileChecks> check) {
        // A file without an address has no page whose links could be followed.
        Optional<AnnotatedText> text = site.addresses().of(file.path()).map(path -> texts.get(file.path()));
        Findings findings = recall.mostly(
                "checks " + file.path(),
                () -> List.of(recall.token(read), text.map(recall::token)),
                Findings.NONE,
                () -> check.apply(new FileChecks(site, today), text).findings());
        // Where it had to be read for this, on the first build of a day, nobody else asks for more than its beginning.
        file.release(body.start());
        return new Found(file, findings);
    }

    private void anchors(AnnotatedText text, List<Anchored> leading) {
        Set<String> there = new HashSet<>(text.anchors());
        text.uses().forEach(use -> there.add("g-" + use.term()));
        List<Anchored> broken = leading.stream()
                .filter(anchored -> !there.contains(anchored.link().fragment()))
                .toList();
        if (!broken.isEmpty()) {
            List<String> known =
                    text.headings().stream().map(heading -> heading.id()).toList();
            broken.forEach(anchored -> broken(anchored, known));
        }
    }

    /** @param known the anchors of the headings of the page that is led to */
    private void broken(Anchored anchored, List<String> known) {
        String fragment = anchored.link().fragment();
        Problem problem = anchored.file()
                .error(
                        "broken-anchor",
                        anchored.link().link().span(),
                        "no heading has the anchor \"#" + fragment + "\"");
        problems.add(problem.hint(Suggestion.nearest(fragment, known)
                .map(nearest -> "did you mean \"#" + nearest + "\"?")
                .orElse("anchors there: " + String.join(", ", known))));
    }

    private void names() {
        for (Article article : site.content().articles()) {
            String language = site.addresses().languageOf(article);
            article.matter().topics().forEach(name -> named(site.addresses().topic(name.value(), language), name));
            article.matter().series().forEach(name -> named(site.addresses().series(name.value(), language), name));
            article.matter().authors().forEach(name -> named(site.addresses().author(name.value()), name));
        }
    }

    /** Two names that differ must not share a page by making the same address. */
    private void named(SitePath path, Located<String> name) {
        Located<String> first = names.putIfAbsent(path, name);
        if (first != null && !first.value().equals(name.value())) {
            problems.add(name.source()
                    .error(
                            "same-address",
                            name.span(),
                            "\"" + name.value() + "\" and \"" + first.value() + "\" have one address, " + path.value())
                    .hint("write the name alike everywhere, or choose another; the other is in "
                            + first.source().path()));
        }
    }
}
