package glossator.site;

import glossator.annotation.AnnotatedText;
import glossator.site.Page.ArticlePage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles share terms with which: those in the same language, the rarest shared term weighing most. Of those that share as much the newer comes
 * first.
 */
public final class RelatedArticles {
    /** A term that half the site uses says little, and would make this quadratic: its newest uses will do. */
    private static final int MOST_COMPARED = 60;

    private static final ThreadLocal<Sums> SUMS = ThreadLocal.withInitial(Sums::new);

    private final List<ArticlePage> articles;
    private final Map<String, Shared> terms = new HashMap<>();

    /** An article that shares terms with another, and the ids of the shared terms, the rarest first. */
    public record RelatedArticle(ArticlePage article, List<String> terms) {}

    /**
     * A term that articles may share.
     *
     * @param weight what it says of those that do
     * @param users the articles that are compared, by their numbers
     */
    private record Shared(double weight, int[] users) {
        boolean isUsedBy(int article) {
            return Arrays.stream(users).anyMatch(user -> user == article);
        }
    }

    /** @param articles the newest first */
    RelatedArticles(List<ArticlePage> articles, Usage usage) {
        this.articles = articles;
        usage.terms()
                .forEach(term -> terms.put(
                        term,
                        new Shared(1.0 / usage.of(term).size(), usage.articles(term, MOST_COMPARED, articles.size()))));
    }

    /** The articles that share most with one. */
    public List<RelatedArticle> of(ArticlePage article, int most) {
        // In a fixed order, since the sum of floating-point numbers depends on it.
        List<String> own = article.text().uses().stream()
                .map(AnnotatedText.Use::term)
                .distinct()
                .sorted()
                .toList();
        Sums sums = SUMS.get();
        sums.clear(articles.size());
        for (int i = 0; i < own.size(); i++) {
            Shared term = terms.get(own.get(i));
            for (int user : term.users()) {
                sums.add(user, term.weight(), i);
            }
        }
        return best(article, sums, most).stream()
                .map(place -> related(own, sums.articles[place], sums.terms[place]))
                .toList();
    }

    /** Places among the sums, the best first. */
    private List<Integer> best(ArticlePage article, Sums sums, int most) {
        int[] best = new int[most];
        int size = 0;
        for (int i = 0; i < sums.size; i++) {
            // Only the few best are wanted, and most are worse than all of them: to sort all took a third of the time
            // in which pages are made.
            boolean isWanted = size < most || isBefore(i, best[most - 1], sums);
            if (isWanted && isOther(articles.get(sums.articles[i]), article)) {
                int place = size < most ? size++ : most - 1;
                while (place > 0 && isBefore(i, best[place - 1], sums)) {
                    best[place] = best[--place];
                }
                best[place] = i;
            }
        }
        return Arrays.stream(best, 0, size).boxed().toList();
    }

    private static boolean isOther(ArticlePage other, ArticlePage article) {
        return other != article && other.language().equals(article.language());
    }

    /** Articles are numbered from the newest on. */
    private static boolean isBefore(int one, int other, Sums sums) {
        double difference = sums.scores[one] - sums.scores[other];
        return difference == 0 ? sums.articles[one] < sums.articles[other] : difference > 0;
    }

    /** @param bits which of the first terms the other uses */
    private RelatedArticle related(List<String> own, int other, long bits) {
        return new RelatedArticle(articles.get(other), shared(own, other, bits));
    }

    private List<String> shared(List<String> own, int other, long bits) {
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (i < Long.SIZE ? (bits >>> i & 1) != 0 : terms.get(own.get(i)).isUsedBy(other)) {
                shared.add(own.get(i));
            }
        }
        // Sorting is stable, and they come in the order of their ids.
        shared.sort(Comparator.comparingDouble(term -> -terms.get(term).weight()));
        return List.copyOf(shared);
    }

    /**
     * Scores of articles, in tables that a thread uses again for the next article. What is looked at many times lies together, since of a large
     * site's articles a few share terms with one.
     */
    private static final class Sums {
        /** For each article its place among the sums and one more; 0 for those that share nothing. */
        private int[] places = new int[0];

        private int[] articles = new int[64];
        private double[] scores = new double[64];
        /** A bit for each of the first terms by which an article has its score. */
        private long[] terms = new long[64];

        private int size;

        /** Forgets all scores, and makes room for as many articles. */
        void clear(int most) {
            for (int i = 0; i < size; i++) {
                places[articles[i]] = 0;
            }
            size = 0;
            if (places.length < most) {
                places = new int[most];
            }
        }

        void add(int article, double score, int term) {
            if (places[article] == 0) {
                begin(article);
            }
            int place = places[article] - 1;
            scores[place] += score;
            terms[place] |= term < Long.SIZE ? 1L << term : 0;
        }

        private void begin(int article) {
            if (size == articles.length) {
                articles = Arrays.copyOf(articles, size * 2);
                scores = Arrays.copyOf(scores, size * 2);
                terms = Arrays.copyOf(terms, size * 2);
            }
            articles[size] = article;
            scores[size] = 0;
            terms[size++] = 0;
            places[article] = size;
        }
    }
}
