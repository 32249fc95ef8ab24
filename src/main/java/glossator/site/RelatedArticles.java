package glossator.site;

import glossator.site.Page.ArticlePage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which articles share terms with which: those in the same language, the rarest shared term weighing most. */
public final class RelatedArticles {
    /** A term that half the site uses says little, and would make this quadratic: its newest uses will do. */
    private static final int MOST_COMPARED = 60;

    private final List<ArticlePage> articles;
    private final Usage usage;
    private final Map<String, int[]> users = new HashMap<>();

    /** An article that shares terms with another, and the ids of the shared terms, the rarest first. */
    public record RelatedArticle(ArticlePage article, List<String> terms) {}

    private record Scored(int article, double score) {}

    RelatedArticles(List<ArticlePage> articles, Usage usage) {
        this.articles = articles;
        this.usage = usage;
        // Pages are one object each; comparing them by what they hold would read them whole.
        Map<Page, Integer> numbers = new IdentityHashMap<>();
        articles.forEach(article -> numbers.put(article, numbers.size()));
        usage.byTerm()
                .forEach((term, uses) -> users.put(
                        term,
                        uses.stream()
                                .limit(MOST_COMPARED)
                                .filter(used -> used.page() instanceof ArticlePage)
                                .mapToInt(used -> numbers.get(used.page()))
                                .toArray()));
    }

    /** The articles that share most with one. */
    public List<RelatedArticle> of(ArticlePage article, int most) {
        // In a fixed order, since the sum of floating-point numbers depends on it.
        Set<String> own = new TreeSet<>();
        article.text().uses().forEach(use -> own.add(use.term()));
        int uses = 0;
        for (String term : own) {
            uses += users.get(term).length;
        }
        Sums sums = new Sums(uses);
        for (String term : own) {
            double weight = weight(term);
            for (int user : users.get(term)) {
                sums.add(user, weight);
            }
        }
        return best(article, sums, most).stream()
                .map(other -> new RelatedArticle(articles.get(other), shared(own, other)))
                .toList();
    }

    private double weight(String term) {
        return 1.0 / usage.of(term).size();
    }

    private List<Integer> best(ArticlePage article, Sums sums, int most) {
        Comparator<Scored> bestFirst = Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(scored -> articles.get(scored.article()).path());
        List<Scored> best = new ArrayList<>(most + 1);
        for (int slot = 0; slot < sums.keys.length; slot++) {
            int other = sums.keys[slot];
            // Only the few best are wanted; to sort all of them took a third of the time in which pages are made.
            boolean candidate = other >= 0
                    && (best.size() < most
                            || sums.values[slot] >= best.get(most - 1).score())
                    && articles.get(other) != article
                    && articles.get(other).language().equals(article.language());
            if (candidate) {
                best.add(new Scored(other, sums.values[slot]));
                best.sort(bestFirst);
                if (best.size() > most) {
                    best.remove(most);
                }
            }
        }
        return best.stream().map(Scored::article).toList();
    }

    private List<String> shared(Set<String> own, int other) {
        List<String> shared = new ArrayList<>();
        for (String term : own) {
            if (isUsedBy(other, users.get(term))) {
                shared.add(term);
            }
        }
        // Sorting is stable, and they come in the order of their ids.
        shared.sort(Comparator.comparingDouble(term -> -weight(term)));
        return List.copyOf(shared);
    }

    private static boolean isUsedBy(int article, int[] users) {
        for (int user : users) {
            if (user == article) {
                return true;
            }
        }
        return false;
    }

    /** Sums by article, in a table of open addressing without a single object. */
    private static final class Sums {
        private final int[] keys;
        private final double[] values;

        Sums(int most) {
            int size = Integer.highestOneBit(Math.max(8, most) * 2) * 2;
            keys = new int[size];
            values = new double[size];
            Arrays.fill(keys, -1);
        }

        void add(int key, double value) {
            int slot = key * 0x9E3779B9 >>> 7 & keys.length - 1;
            while (keys[slot] >= 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            keys[slot] = key;
            values[slot] += value;
        }
    }
}
