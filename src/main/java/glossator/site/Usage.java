package glossator.site;

import glossator.annotation.AnnotatedText.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each term is marked on the site. */
public final class Usage {
    private final Map<String, List<UsedOn>> byTerm = new HashMap<>();

    /** A page on which a term is marked. */
    public record UsedOn(Page page, Use use) {}

    /** Collects the uses on articles, standalone pages and terms, in the order given. */
    Usage(List<Page.ArticlePage> articles, List<Page.StandalonePage> pages, List<Page.TermPage> terms) {
        articles.forEach(page -> add(page, page.text().uses()));
        pages.forEach(page -> add(page, page.text().uses()));
        terms.forEach(page -> add(page, page.text().uses()));
    }

    private void add(Page page, List<Use> uses) {
        for (Use use : uses) {
            byTerm.computeIfAbsent(use.term(), term -> new ArrayList<>()).add(new UsedOn(page, use));
        }
    }

    /** The pages on which a term is marked: articles, newest first, then other pages. */
    public List<UsedOn> of(String term) {
        return byTerm.getOrDefault(term, List.of());
    }
}
