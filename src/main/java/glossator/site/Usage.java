package glossator.site;

import glossator.annotation.AnnotatedText;
import glossator.annotation.AnnotatedText.Use;
import glossator.annotation.Quotations.Quotation;
import glossator.markdown.Heading;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;

/** Where each term is marked on the site. */
public final class Usage {
    private static final int USES_A_PAGE = 100;
    private static final int[] NOWHERE = {};

    private final List<Page> pages = new ArrayList<>();
    private final List<AnnotatedText> texts = new ArrayList<>();
    /**
     * For each term and page that marks it the number of the page, and which of its uses it is, in turn: a large site has millions of uses, and
     * objects are made of those that are asked for.
     */
    private final Map<String, int[]> byTerm = new HashMap<>();

    /**
     * A page on which a term is marked.
     *
     * @param text the page's text
     * @param index which of the text's uses it is
     */
    public record UsedOn(Page page, AnnotatedText text, int index) {
        /** How the term is used there. */
        public Use use() {
            return text.uses().get(index);
        }

        /** The sentence of its first mark. */
        public Quotation quotation() {
            return text.quotations().get(index);
        }

        /** The words of the heading below which its first mark stands; nothing above the first heading. */
        public String section() {
            int section = quotation().section();
            return section == 0
                    ? ""
                    : text.headings().stream()
                            .filter(heading -> heading.level() <= 2)
                            .skip(section - 1L)
                            .findFirst()
                            .map(Heading::text)
                            .orElse("");
        }
    }

    /** Collects the uses on articles, standalone pages and terms, in the order given. */
    Usage(List<Page.ArticlePage> articles, List<Page.StandalonePage> standalone, List<Page.TermPage> terms) {
        articles.forEach(page -> add(page, page.text()));
        standalone.forEach(page -> add(page, page.text()));
        terms.forEach(page -> add(page, page.text()));
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.uses().forEach(use -> counts.merge(use.term(), 1, Integer::sum)));
        for (int page = 0; page < texts.size(); page++) {
            List<Use> uses = texts.get(page).uses();
            for (int index = 0; index < uses.size(); index++) {
                String term = uses.get(index).term();
                int[] places = byTerm.computeIfAbsent(term, marked -> new int[2 * counts.get(marked)]);
                int at = places.length - 2 * counts.merge(term, -1, Integer::sum) - 2;
                places[at] = page;
                places[at + 1] = index;
            }
        }
    }

    private void add(Page page, AnnotatedText text) {
        pages.add(page);
        texts.add(text);
    }

    /** The terms that are marked anywhere. */
    Set<String> terms() {
        return byTerm.keySet();
    }

    /** The first of the pages that mark a term, so far as they are articles: by their numbers in the list that was given. */
    int[] articles(String term, int most, int articles) {
        int[] places = byTerm.get(term);
        return IntStream.range(0, Math.min(most, places.length / 2))
                .map(i -> places[2 * i])
                .filter(page -> page < articles)
                .toArray();
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
        return new Uses(byTerm.getOrDefault(term, NOWHERE));
    }

    /** The uses of a term. */
    private final class Uses extends AbstractList<UsedOn> implements RandomAccess {
        private final int[] places;

        private Uses(int[] places) {
            this.places = places;
        }

        @Override
        public UsedOn get(int index) {
            int page = places[2 * index];
            return new UsedOn(pages.get(page), texts.get(page), places[2 * index + 1]);
        }

        @Override
        public int size() {
            return places.length / 2;
        }
    }
}
