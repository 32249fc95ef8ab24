package glossator.render;

import glossator.annotation.AnnotatedText;
import glossator.annotation.TextBody;
import glossator.glossary.Term;
import glossator.parallel.Each;
import glossator.search.Folding;
import glossator.search.SearchDocument;
import glossator.search.SearchIndex;
import glossator.search.Vocabulary;
import glossator.site.Page;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.SearchPage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.site.Recall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the index of a language from its terms, explainers and standalone pages; drafts are not in it. */
final class SearchFiles {
    private static final int LONGEST_SUMMARY = 200;

    private final Workshop workshop;
    private final ArticleViews articles;
    private final Origins origins;
    private final Recall recall;

    SearchFiles(Workshop workshop, ArticleViews articles, Origins origins, Recall recall) {
        this.workshop = workshop;
        this.articles = articles;
        this.origins = origins;
        this.recall = recall;
    }

    /** The index that a search page reads, with the words of all documents counted, on all processors. */
    SearchIndex of(SearchPage page) {
        String language = page.language();
        Vocabulary vocabulary =
                recall.of("vocabulary " + language, () -> language, () -> new Vocabulary(new Folding(language)));
        List<Page> found = workshop.site().pages().stream()
                .filter(this::isFound)
                .filter(other ->
                        workshop.site().addresses().listedIn(other.language()).equals(language))
                .toList();
        List<SearchDocument> documents = Each.map(
                found,
                other -> recall.of(
                        "search " + language + " " + other.path().value(),
                        () -> List.of(workshop.href(other.path()), origins.text(other)),
                        () -> document(other, vocabulary)));
        return new SearchIndex(language, page.path().value().substring(1) + "data/", documents, vocabulary);
    }

    private boolean isFound(Page page) {
        return page instanceof TermPage
                || page instanceof StandalonePage
                || page instanceof ArticlePage article
                        && !article.article().matter().draft();
    }

    private SearchDocument document(Page page, Vocabulary vocabulary) {
        if (page instanceof TermPage term) {
            String brief = term.definition()
                    .matter()
                    .brief()
                    .map(workshop::plain)
                    .orElse(term.text().excerpt());
            return document(Workshop.kind(term), term, names(term), brief, term.text(), vocabulary);
        }
        if (page instanceof ArticlePage article) {
            String summary = articles.card(article).summary();
            return document("article", article, List.of(), summary, article.text(), vocabulary);
        }
        AnnotatedText text = ((StandalonePage) page).text();
        return document("page", page, List.of(), text.excerpt(), text, vocabulary);
    }

    private static List<String> names(TermPage page) {
        Term term = page.definition().term();
        List<String> names = new ArrayList<>(List.of(term.name().value()));
        term.aliases().forEach(alias -> names.add(alias.value()));
        term.hidden().forEach(misspelling -> names.add(misspelling.value()));
        page.definition().matter().expansion().ifPresent(names::add);
        return List.copyOf(names);
    }

    private SearchDocument document(
            String kind, Page page, List<String> names, String summary, AnnotatedText text, Vocabulary vocabulary) {
        TextBody.Content body = text.body().content();
        return SearchDocument.counted(
                kind,
                workshop.name(page),
                names,
                workshop.href(page.path()),
                shortened(summary),
                body.headings().stream().map(heading -> heading.text()).collect(Collectors.joining(". ")),
                Markup.text(body.html()),
                vocabulary);
    }

    private static String shortened(String summary) {
        if (summary.length() <= LONGEST_SUMMARY) {
            return summary;
        }
        int cut = summary.lastIndexOf(' ', LONGEST_SUMMARY);
        return summary.substring(0, cut < 1 ? LONGEST_SUMMARY : cut) + " …";
    }
}
