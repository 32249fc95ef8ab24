package glossator.advice;

import glossator.article.ArticleMatter;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.StandalonePage;
import glossator.site.Page.TermPage;
import glossator.site.Site;
import glossator.site.SitePath;
import glossator.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what readers do not come by: pages that nothing leads to, terms that nothing names. */
final class Reachability implements Check {
    @Override
    public List<Problem> problems(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        // A file that cannot be read may hold the very link that is missed.
        if (!edition.complete()) {
            return problems;
        }
        Site site = edition.site();
        Set<SitePath> targets = Links.targets(edition);
        for (StandalonePage page : site.standalone()) {
            if (!targets.contains(page.path())) {
                problems.add(Rule.ORPHAN_PAGE.at(
                        page.source().source(),
                        page.source().matter().title().span(),
                        "neither a text nor the menu leads to this page",
                        "link to it, or add it to \"menu\" in site.yaml"));
            }
        }
        for (ArticlePage page : site.articles()) {
            ArticleMatter matter = page.article().matter();
            // To a site's first article nothing can lead yet.
            boolean listed = site.articles().size() == 1
                    || !matter.topics().isEmpty()
                    || !matter.series().isEmpty();
            if (!listed && !targets.contains(page.path())) {
                problems.add(Rule.ORPHAN_PAGE.at(
                        page.article().source(),
                        matter.title().span(),
                        "no text, topic or series leads to this article",
                        "link to it from another, or give it \"topics\""));
            }
        }
        for (TermPage page : site.terms()) {
            if (site.usage().of(page.id()).isEmpty() && !targets.contains(page.path())) {
                problems.add(Rule.UNUSED_TERM.at(
                        page.definition().source(),
                        page.definition().matter().term().span(),
                        "no text uses the term \""
                                + page.definition().term().name().value() + "\"",
                        "see \"glossator terms --forms " + page.id() + "\" for the words by which it is found"));
            }
        }
        return problems;
    }
}
