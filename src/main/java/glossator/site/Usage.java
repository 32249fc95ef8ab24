package glossator.site;

import glossator.annotation.AnnotatedText.Use;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each term is marked on the site. */
public final class Usage {
    private static final int USES_A_PAGE = 100;

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

    /** All uses of every term that is marked. */
    Map<String, List<UsedOn>> byTerm() {
        return Collections.unmodifiableMap(byTerm);
    }

    /** As many of them as a term's own page shows. */
    public List<UsedOn> shown(String term) {
        List<UsedOn> all = of(term);
        return all.subList(0, Math.min(USES_A_PAGE, all.size()));
    }

    /** Over how many pages the uses of a term are spread, its own included. */
    public int parts(String term) {
        return Math.max(1, (of(term).size() + USES_A_PAGE - 1) / USES_A_PAGE);
    }

    /** The pages for the uses that a term's own page has no room for. */
    List<Page.UsesPage> further(Page.TermPage term) {
        List<UsedOn> all = of(term.id());
        List<Page.UsesPage> pages = new ArrayList<>();
        for (int number = 2; number <= parts(term.id()); number++) {
            List<UsedOn> uses = all.subList((number - 1) * USES_A_PAGE, Math.min(all.size(), number * USES_A_PAGE));
            pages.add(
                    new Page.UsesPage(term, term.path().part(number), term.language(), uses, number, parts(term.id())));
        }
        return pages;
    }

    /** The pages on which a term is marked: articles, newest first, then other pages. */
    public List<UsedOn> of(String term) {
        return byTerm.getOrDefault(term, List.of());
    }
}
