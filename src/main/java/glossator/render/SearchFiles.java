package glossator.render;

import glossator.annotation.AnnotatedText;
import glossator.glossary.Term;
import glossator.search.SearchDocument;
import glossator.search.SearchIndex;
import glossator.site.Page;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.SearchPage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.site.Recall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the index of a language from its terms, explainers and standalone pages; drafts are not in it. */
final class SearchFiles {
    private static final int LONGEST_SUMMARY = 200;

    private final Workshop workshop;
    private final ArticleViews articles;
    private final Recall recall;

    SearchFiles(Workshop workshop, Recall recall) {
        this.workshop = workshop;
        this.recall = recall;
        this.articles = new ArticleViews(workshop);
    }

    /** The index that a search page reads, with the words of all documents counted. */
    SearchIndex of(SearchPage page) {
        List<SearchDocument> documents = workshop.site().pages().parallelStream()
                .filter(other ->
                        workshop.site().addresses().listedIn(other.language()).equals(page.language()))
                .flatMap(other -> document(other).stream())
                .toList();
        return SearchIndex.of(
                page.language(),
                page.path().value().substring(1) + "data/",
                documents,
                (document, count) -> recall.of("words " + document.address(), document, count));
    }

    private Optional<SearchDocument> document(Page page) {
        if (page instanceof TermPage term) {
            return Optional.of(term(term));
        }
        if (page instanceof ArticlePage article) {
            return article.article().matter().draft() ? Optional.empty() : Optional.of(article(article));
        }
        return page instanceof StandalonePage standalone ? Optional.of(standalone(standalone)) : Optional.empty();
    }

    private SearchDocument term(TermPage page) {
        Term term = page.definition().term();
        List<String> names = new ArrayList<>(List.of(term.name().value()));
        term.aliases().forEach(alias -> names.add(alias.value()));
        term.hidden().forEach(misspelling -> names.add(misspelling.value()));
        page.definition().matter().expansion().ifPresent(names::add);
        String brief = page.definition()
                .matter()
                .brief()
                .map(workshop::plain)
                .orElse(page.text().excerpt());
        return document(Workshop.kind(page), page, List.copyOf(names), brief, page.text());
    }

    private SearchDocument article(ArticlePage page) {
        return document("article", page, List.of(), articles.card(page).summary(), page.text());
    }

    private SearchDocument standalone(StandalonePage page) {
        return document("page", page, List.of(), page.text().excerpt(), page.text());
    }

    private SearchDocument document(String kind, Page page, List<String> names, String summary, AnnotatedText text) {
        return new SearchDocument(
                kind,
                workshop.name(page),
                names,
                workshop.href(page.path()),
                shortened(summary),
                text.headings().stream().map(heading -> heading.text()).collect(Collectors.joining(". ")),
                recall.of("text " + page.path().value(), text.html(), () -> Markup.text(text.html())));
    }

    private static String shortened(String summary) {
        if (summary.length() <= LONGEST_SUMMARY) {
            return summary;
        }
        int cut = summary.lastIndexOf(' ', LONGEST_SUMMARY);
        return summary.substring(0, cut < 1 ? LONGEST_SUMMARY : cut) + " …";
    }
}
