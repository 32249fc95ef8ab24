package glossator.render;

import glossator.annotation.AnnotatedText;
import glossator.annotation.TextBody;
import glossator.site.Alphabet;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.CollectionPage;
import glossator.site.Page.DirectoryPage;
import glossator.site.Page.Kind;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.source.Utf8Text;
import glossator.yaml.Moment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the views of the front page, of lists of articles, and of standalone pages. */
final class ListViews {
    private static final int MOST_EXPLAINED = 12;
    private static final int LAST_CHANGED = 3;
    private static final int MOST_TOPICS = 24;
    private static final int MOST_EXPLAINED_OF_TOPIC = 9;
    private static final int MOST_TOPICS_OF_AUTHOR = 12;

    private final Workshop workshop;
    private final ArticleViews articles;

    /** What is asked for twice, since what a list is made from has it too; by the paths of the lists. */
    private final Map<String, List<Views.Term>> explainedIn = new ConcurrentHashMap<>();

    private final Map<String, List<Views.Shelf>> topicsIn = new ConcurrentHashMap<>();

    ListViews(Workshop workshop, ArticleViews articles) {
        this.workshop = workshop;
        this.articles = articles;
    }

    Views.Home home(String language) {
        List<ArticlePage> newest = workshop.site().articles(language);
        List<Views.Card> cards = newest.stream()
                .limit(workshop.site().settings().pageSize())
                .map(articles::card)
                .toList();
        List<TermPage> terms = workshop.site().terms(language);
        List<Views.Term> explained = terms.stream()
                .map(workshop::term)
                .filter(term -> term.uses() > 0)
                .sorted(Comparator.comparingInt((Views.Term term) -> -term.uses())
                        .thenComparing(Views.Term::id))
                .limit(MOST_EXPLAINED)
                .toList();
        List<CollectionPage> topics = workshop.site().collections().stream()
                .filter(page -> page.kind() == Kind.TOPIC
                        && page.number() == 1
                        && page.language().equals(language))
                .toList();
        return new Views.Home(
                cards.stream().findFirst(),
                cards.stream().skip(1).toList(),
                revisions(newest),
                explained,
                topics.stream()
                        .sorted(Comparator.comparingInt(
                                (CollectionPage page) -> -page.all().size()))
                        .limit(MOST_TOPICS)
                        .sorted(new Alphabet(language)
                                .by(CollectionPage::name, page -> page.path().value()))
                        .map(this::shelf)
                        .toList(),
                topics.size() > MOST_TOPICS,
                terms.size());
    }

    /** What was changed last, the newest first; of changes on one day, those of the newest article. */
    private List<Views.Revision> revisions(List<ArticlePage> newest) {
        return newest.stream()
                .filter(page -> !page.article().matter().draft())
                .flatMap(page -> page.article().matter().updates().stream().map(change -> Map.entry(page, change)))
                .sorted((a, b) -> b.getValue().date().compareTo(a.getValue().date()))
                .limit(LAST_CHANGED)
                .map(entry -> new Views.Revision(
                        workshop.link(
                                workshop.name(entry.getKey()), entry.getKey().path()),
                        articles.change(entry.getValue())))
                .toList();
    }

    Views.Collection collection(CollectionPage page) {
        return new Views.Collection(
                workshop.name(page),
                new BodyMarkup(
                        page.text().map(text -> text.body().content().html()).orElse(Utf8Text.EMPTY)),
                page.articles().stream().map(articles::card).toList(),
                page.all().size(),
                explained(page),
                topics(page),
                page.text().map(text -> workshop.termsUsed(text.uses())).orElse(List.of()),
                page.text().map(text -> workshop.notes(text.notes())).orElse(List.of()),
                page.number() == 1 ? Optional.empty() : Optional.of(part(page, page.number() - 1)),
                page.number() == page.parts() ? Optional.empty() : Optional.of(part(page, page.number() + 1)));
    }

    /** What most of the articles explain; of two terms in as many, the one that is rarer elsewhere. */
    List<Views.Term> explained(CollectionPage page) {
        if (page.number() > 1 || page.kind() != Kind.TOPIC && page.kind() != Kind.SERIES) {
            return List.of();
        }
        return explainedIn.computeIfAbsent(page.path().value(), path -> mostExplained(page));
    }

    private List<Views.Term> mostExplained(CollectionPage page) {
        Map<String, Integer> counts = new HashMap<>();
        for (ArticlePage article : page.all()) {
            for (AnnotatedText.Use use : article.text().uses()) {
                counts.merge(use.term(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparingInt(entry ->
                                workshop.site().usage().of(entry.getKey()).size())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(entry -> workshop.site().term(entry.getKey()).stream())
                .limit(MOST_EXPLAINED_OF_TOPIC)
                .map(workshop::term)
                .toList();
    }

    /** What an author writes about, the most first, each with the number of that author's articles. */
    List<Views.Shelf> topics(CollectionPage page) {
        if (page.number() > 1 || page.kind() != Kind.AUTHOR) {
            return List.of();
        }
        return topicsIn.computeIfAbsent(page.path().value(), path -> mostWrittenAbout(page));
    }

    private List<Views.Shelf> mostWrittenAbout(CollectionPage page) {
        Map<Views.Link, Integer> counts = new LinkedHashMap<>();
        page.all().forEach(article -> articles.topics(article).forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Views.Link, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().href()))
                .limit(MOST_TOPICS_OF_AUTHOR)
                .map(entry -> new Views.Shelf(entry.getKey(), "", entry.getValue()))
                .toList();
    }

    private Views.Link part(CollectionPage page, int number) {
        return workshop.link(String.valueOf(number), page.first().part(number));
    }

    Views.Directory directory(DirectoryPage page) {
        return new Views.Directory(page.collections().stream().map(this::shelf).toList());
    }

    private Views.Shelf shelf(CollectionPage page) {
        String description =
                page.source().flatMap(text -> text.matter().description()).orElse("");
        return new Views.Shelf(
                workshop.link(page.name(), page.path()), description, page.all().size());
    }

    Views.Standalone standalone(StandalonePage page) {
        Optional<Moment> updated = page.source().matter().updated();
        TextBody.Content body = page.text().body().content();
        return new Views.Standalone(
                workshop.name(page),
                HeadingLinks.in(body.html(), body.headings()),
                articles.contents(body.headings()),
                workshop.termsUsed(page.text().uses()),
                workshop.notes(body.notes()),
                updated.map(workshop::date));
    }
}
