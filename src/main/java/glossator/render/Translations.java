package glossator.render;

import glossator.site.LanguageTags;
import glossator.site.Page;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.DirectoryPage;
import glossator.site.Page.GlossaryPage;
import glossator.site.Page.HomePage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pages are translations of each other: by their {@code translationKey}, or by being the same page of the site. */
final class Translations {
    private final Site site;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Page>> groups = new HashMap<>();

    Translations(Site site, TemplateFiles files) {
        this.site = site;
        for (Page page : site.pages()) {
            // A language is named in its own words.
            names.computeIfAbsent(page.language(), tag -> ownName(files.messages(tag), tag));
            key(page)
                    .ifPresent(key ->
                            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(page));
        }
    }

    private static String ownName(Messages messages, String tag) {
        String key = "languageName." + LanguageTags.primary(tag);
        return messages.has(key) ? messages.text(key) : tag;
    }

    /** The page in all its languages, itself included, the site's own language first; empty where it has but one. */
    List<Views.Alternate> of(Page page) {
        // Most sites have one language.
        if (names.size() < 2) {
            return List.of();
        }
        List<Page> group = key(page).map(groups::get).orElse(List.of());
        if (group.stream().map(Page::language).distinct().count() < 2) {
            return List.of();
        }
        return group.stream()
                .sorted(Comparator.comparingInt(
                                (Page p) -> site.settings().languages().indexOf(p.language()))
                        .thenComparing(Page::path))
                .map(p -> new Views.Alternate(
                        p.language(),
                        names.get(p.language()),
                        site.settings().href(p.path()),
                        site.settings().absolute(p.path())))
                .toList();
    }

    private static Optional<String> key(Page page) {
        if (page instanceof ArticlePage article) {
            return article.article().matter().translationKey().map(key -> "article " + key);
        }
        if (page instanceof TermPage term) {
            return term.definition().matter().translationKey().map(key -> "term " + key);
        }
        if (page instanceof StandalonePage standalone) {
            return standalone.source().matter().translationKey().map(key -> "page " + key);
        }
        if (page instanceof HomePage) {
            return Optional.of("home");
        }
        if (page instanceof GlossaryPage glossary) {
            return glossary.number() == 1 ? Optional.of("glossary") : Optional.empty();
        }
        if (page instanceof Page.SearchPage) {
            return Optional.of("search");
        }
        boolean topics = page instanceof DirectoryPage directory && directory.kind() == Page.Kind.TOPIC;
        return topics ? Optional.of("topics") : Optional.empty();
    }
}
