package glossator.site;

import glossator.annotation.AnnotatedText.Use;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.CollectionPage;
import glossator.site.Page.DirectoryPage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The whole site: every page with its address, and who leads to whom.
 *
 * @param articles newest first
 * @param terms in the order of their ids
 * @param pages all pages, in the order of their addresses
 * @param redirects old addresses with the new ones
 */
public record Site(
        Settings settings,
        Content content,
        AddressBook addresses,
        List<ArticlePage> articles,
        List<TermPage> terms,
        List<StandalonePage> standalone,
        List<CollectionPage> collections,
        List<DirectoryPage> directories,
        List<Page> pages,
        SortedMap<SitePath, SitePath> redirects,
        Usage usage,
        RelatedArticles related,
        Map<String, TermPage> termsById) {
    /** The page of a term. */
    public Optional<TermPage> term(String id) {
        return Optional.ofNullable(termsById.get(id));
    }

    /** The articles in a language, newest first. */
    public List<ArticlePage> articles(String language) {
        return articles.stream()
                .filter(page -> page.language().equals(language))
                .toList();
    }

    /** The terms of a language's glossary, in the order of their ids. */
    public List<TermPage> terms(String language) {
        return terms.stream().filter(page -> page.language().equals(language)).toList();
    }

    /** Ids of the terms marked on a page, in the order of their first marks. */
    public static List<String> termsUsed(List<Use> uses) {
        return uses.stream().map(Use::term).toList();
    }
}
