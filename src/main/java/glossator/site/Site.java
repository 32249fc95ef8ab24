package glossator.site;

import glossator.annotation.AnnotatedText.Use;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.CollectionPage;
import glossator.site.Page.DirectoryPage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

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
        Map<String, TermPage> termsById) {
    private static final int MOST_COMPARED = 60;

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

    /** Articles in the same language that share terms, the rarest term weighing most, with the shared terms. */
    public List<RelatedArticle> related(ArticlePage article, int most) {
        // Pages are one object each; comparing them by what they hold would read them whole.
        Map<ArticlePage, RelatedArticle> found = new IdentityHashMap<>();
        // In a fixed order, since the sum of floating-point numbers depends on it.
        Set<String> own = new TreeSet<>();
        article.text().uses().forEach(use -> own.add(use.term()));
        for (String term : own) {
            List<Usage.UsedOn> used = usage.of(term);
            double weight = 1.0 / used.size();
            // A term that half the site uses says little, and would make this quadratic: its newest uses will do.
            for (Usage.UsedOn on : used.subList(0, Math.min(used.size(), MOST_COMPARED))) {
                if (on.page() instanceof ArticlePage other
                        && other != article
                        && other.language().equals(article.language())) {
                    found.computeIfAbsent(other, RelatedArticle::new).add(term, weight);
                }
            }
        }
        // Only the few best are wanted: sorting all of them took a third of the time in which pages are made.
        Comparator<RelatedArticle> bestFirst = Comparator.comparingDouble((RelatedArticle r) -> -r.sum)
                .thenComparing(r -> r.article().path());
        PriorityQueue<RelatedArticle> best = new PriorityQueue<>(bestFirst.reversed());
        for (RelatedArticle candidate : found.values()) {
            best.add(candidate);
            if (best.size() > most) {
                best.remove();
            }
        }
        return best.stream().sorted(bestFirst).toList();
    }

    /** An article that shares terms with another; the shared terms are sorted, the rarest first. */
    public static final class RelatedArticle {
        private final ArticlePage article;
        private final List<WeightedTerm> terms = new ArrayList<>();
        private double sum;

        private record WeightedTerm(String id, double weight) {}

        private RelatedArticle(ArticlePage article) {
            this.article = article;
        }

        private void add(String term, double weight) {
            terms.add(new WeightedTerm(term, weight));
            sum += weight;
        }

        /** The other article. */
        public ArticlePage article() {
            return article;
        }

        /** Ids of the shared terms. */
        public List<String> terms() {
            return terms.stream()
                    .sorted(Comparator.comparingDouble((WeightedTerm t) -> -t.weight())
                            .thenComparing(WeightedTerm::id))
                    .map(WeightedTerm::id)
                    .toList();
        }
    }

    /** Ids of the terms marked on a page, in the order of their first marks. */
    public static List<String> termsUsed(List<Use> uses) {
        return uses.stream().map(Use::term).toList();
    }
}
