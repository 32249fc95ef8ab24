package glossator.advice;

import glossator.site.Site;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.yaml.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds translations that were last changed before what they translate. The original is the text in the site's own
 * language, or the first of the files.
 */
final class Translations implements Check {
    /**
     * One of the texts with a translation key.
     *
     * @param changed the day of its last change, as far as it tells
     */
    private record Version(
            String language, SourceFile file, Optional<LocalDate> changed, Optional<LocalDate> updated) {}

    @Override
    public List<Problem> problems(Edition edition) {
        Map<String, List<Version>> versions = new TreeMap<>();
        Site site = edition.site();
        site.content()
                .articles()
                .forEach(article -> article.matter()
                        .translationKey()
                        .ifPresent(key -> add(
                                versions,
                                "article " + key,
                                version(
                                        site.addresses().languageOf(article),
                                        article.source(),
                                        article.matter().updated(),
                                        article.matter().date()))));
        site.content()
                .definitions()
                .forEach(term -> term.matter()
                        .translationKey()
                        .ifPresent(key -> add(
                                versions,
                                "term " + key,
                                version(
                                        site.addresses().languageOf(term),
                                        term.source(),
                                        term.matter().updated(),
                                        Optional.empty()))));
        site.content()
                .pages()
                .forEach(page -> page.matter()
                        .translationKey()
                        .ifPresent(key -> add(
                                versions,
                                "page " + key,
                                version(
                                        site.addresses().languageOf(page),
                                        page.source(),
                                        page.matter().updated(),
                                        Optional.empty()))));
        List<Problem> problems = new ArrayList<>();
        versions.values().forEach(group -> compare(group, site.settings().language(), edition, problems));
        return problems;
    }

    private static void add(Map<String, List<Version>> versions, String key, Version version) {
        versions.computeIfAbsent(key, k -> new ArrayList<>()).add(version);
    }

    private static Version version(
            String language, SourceFile file, Optional<Moment> updated, Optional<Moment> published) {
        return new Version(language, file, updated.or(() -> published).map(Moment::date), updated.map(Moment::date));
    }

    private static void compare(List<Version> group, String language, Edition edition, List<Problem> problems) {
        Version original = group.stream()
                .filter(version -> version.language().equals(language))
                .findFirst()
                .orElseGet(() -> group.stream()
                        .min(Comparator.comparing(version -> version.file().path()))
                        .orElseThrow());
        for (Version version : group) {
            // Without days of their own, nothing is known of a text's age.
            boolean lags = version != original
                    && version.changed().isPresent()
                    && original.updated()
                            .filter(day -> day.isAfter(version.changed().get()))
                            .isPresent();
            if (lags) {
                Text text = edition.text(version.file());
                problems.add(Rule.LAGGING_TRANSLATION.at(
                        version.file(),
                        text.place(version.updated().isPresent() ? "updated" : "date"),
                        "this was last changed on " + version.changed().get() + ", what it translates on "
                                + original.updated().get(),
                        "compare it with " + original.file().path() + ", then set \"updated\""));
            }
        }
    }
}
