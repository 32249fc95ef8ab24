package glossator.render;

import glossator.article.ArticleMatter;
import glossator.site.Page.ArticlePage;
import glossator.site.Site;
import glossator.yaml.Moment;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long articles have stood untouched, measured up to the newest date on the site and not by a clock: so the same
 * content makes the same pages, and what a page says ("more than a year ago") stays true however long it is served.
 */
final class Ages {
    private final Optional<LocalDate> newest;

    Ages(Site site) {
        this.newest = site.articles().stream()
                .filter(page -> !page.article().matter().draft())
                .flatMap(page -> touched(page).stream())
                .max(Comparator.naturalOrder());
    }

    /** The age of an article in whole months, from a year on in whole years; empty below a month. */
    Optional<Views.Age> of(ArticlePage page) {
        if (newest.isEmpty() || touched(page).isEmpty()) {
            return Optional.empty();
        }
        // To the day before, since "more than a month" is not a month to the day.
        long months =
                Period.between(touched(page).get(), newest.get().minusDays(1)).toTotalMonths();
        if (months < 1) {
            return Optional.empty();
        }
        return Optional.of(
                months < 12 ? new Views.Age("months", (int) months) : new Views.Age("years", (int) (months / 12)));
    }

    private static Optional<LocalDate> touched(ArticlePage page) {
        ArticleMatter matter = page.article().matter();
        return Stream.of(matter.date(), matter.updated())
                .flatMap(Optional::stream)
                .map(Moment::date)
                .max(Comparator.naturalOrder());
    }
}
