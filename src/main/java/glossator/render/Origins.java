package glossator.render;

import glossator.annotation.AnnotatedText;
import glossator.site.Page;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.CollectionPage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.site.Page.UsesPage;
import glossator.site.Recall;
import glossator.site.RelatedArticles.RelatedArticle;
import glossator.site.Site;
import glossator.site.Usage.UsedOn;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says what the view of a page is made from, which costs a small part of making it: where that is the same as it was, so is the page. Whatever a
 * view comes to depend on belongs here too; {@code IncrementalTest} compares what comes of it with pages that are made anew.
 */
final class Origins {
    private final Workshop workshop;
    private final ArticleViews articles;
    private final ListViews lists;
    private final Translations translations;
    private final Recall recall;
    private final Object surroundings;
    private final Map<String, Object> terms = new ConcurrentHashMap<>();
    private final Map<String, Object> texts = new ConcurrentHashMap<>();

    /** @param site what templates see of the site */
    Origins(
            Workshop workshop,
            ArticleViews articles,
            ListViews lists,
            Translations translations,
            Views.Site site,
            Recall recall) {
        this.workshop = workshop;
        this.articles = articles;
        this.lists = lists;
        this.translations = translations;
        this.recall = recall;
        Site whole = workshop.site();
        this.surroundings = recall.token(
                "surroundings of pages in " + workshop.language(),
                () -> List.of(
                        site,
                        whole.settings().source(),
                        whole.settings().origin(),
                        recall.token(whole.addresses().known())));
    }

    /** What a page's view is made from; nothing for pages of which there are so few that to make their views is cheap. */
    Optional<Object> of(Page page) {
        if (page instanceof ArticlePage article) {
            return Optional.of(article(article));
        }
        if (page instanceof TermPage term) {
            return Optional.of(term(term));
        }
        if (page instanceof UsesPage uses) {
            List<Object> parts = new ArrayList<>(
                    List.of(uses.number(), uses.parts(), term(uses.term().id())));
            uses(uses.uses(), parts);
            return Optional.of(whole(page, parts));
        }
        if (page instanceof StandalonePage standalone) {
            List<Object> parts = new ArrayList<>();
            terms(standalone.text(), parts);
            return Optional.of(whole(page, parts));
        }
        return page instanceof CollectionPage list ? Optional.of(list(list)) : Optional.empty();
    }

    /** The origins of what stands on a page and is its own, with those of what others have a part in. */
    private Object whole(Page page, List<Object> parts) {
        parts.add(surroundings);
        parts.add(text(page));
        parts.add(translations.of(page));
        return parts;
    }

    private Object article(ArticlePage page) {
        List<Object> parts = new ArrayList<>();
        parts.add(articles.age(page));
        terms(page.text(), parts);
        for (Located<String> person : page.article().matter().people()) {
            parts.add(term(person.value()));
        }
        for (RelatedArticle related : articles.mostRelated(page)) {
            parts.add(text(related.article()));
            // They are some of the terms of the page itself.
            parts.add(String.join(" ", related.terms()));
        }
        return whole(page, parts);
    }

    private Object term(TermPage page) {
        List<Object> parts = new ArrayList<>();
        parts.add(term(page.id()));
        uses(workshop.site().usage().shown(page.id()), parts);
        for (Located<String> other : page.definition().matter().see()) {
            parts.add(term(other.value()));
        }
        terms(page.text(), parts);
        return whole(page, parts);
    }

    private Object list(CollectionPage page) {
        List<Object> parts = new ArrayList<>(List.of(
                page.kind(),
                page.name(),
                page.first().value(),
                page.number(),
                page.parts(),
                page.all().size()));
        page.articles().forEach(article -> parts.add(text(article)));
        parts.add("what the articles of all parts are about");
        lists.explained(page).forEach(term -> parts.add(term(term.id())));
        parts.addAll(lists.topics(page));
        page.source().ifPresent(source -> parts.add(recall.token(source)));
        page.text().ifPresent(text -> {
            parts.add(recall.token(text));
            terms(text, parts);
        });
        return whole(page, parts);
    }

    /** A use is known by the text in which it stands: that has one for each term. */
    private void uses(List<UsedOn> uses, List<Object> parts) {
        parts.add(uses.size());
        for (UsedOn used : uses) {
            parts.add(text(used.page()));
        }
    }

    private void terms(AnnotatedText text, List<Object> parts) {
        parts.add(text.uses().size());
        for (AnnotatedText.Use use : text.uses()) {
            parts.add(term(use.term()));
        }
    }

    /** A term as cards, links and structured data show it. */
    private Object term(String id) {
        Object known = terms.get(id);
        return known == null ? terms.computeIfAbsent(id, this::makeTerm) : known;
    }

    private Object makeTerm(String id) {
        return workshop.site()
                .term(id)
                .map(term -> recall.joined(
                        List.of(text(term), workshop.site().usage().of(id).size())))
                .orElse("no term");
    }

    /** A page as lists and searches show it: its file and its text, and where it is. */
    Object text(Page page) {
        Object known = texts.get(page.path().value());
        if (known == null) {
            known = recall.joined(parts(page));
            texts.put(page.path().value(), known);
        }
        return known;
    }

    private List<Object> parts(Page page) {
        String path = page.path().value();
        String standing = workshop.standing(page).word();
        if (page instanceof ArticlePage article) {
            return List.of(
                    path, page.language(), standing, recall.token(article.article()), recall.token(article.text()));
        }
        if (page instanceof TermPage term) {
            return List.of(path, page.language(), standing, recall.token(term.definition()), recall.token(term.text()));
        }
        if (page instanceof StandalonePage standalone) {
            return List.of(
                    path,
                    page.language(),
                    standing,
                    recall.token(standalone.source()),
                    recall.token(standalone.text()));
        }
        return List.of(path, page.language(), standing);
    }
}
