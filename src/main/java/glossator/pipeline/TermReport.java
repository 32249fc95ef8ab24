package glossator.pipeline;

import glossator.annotation.Quotations.Quotation;
import glossator.site.Page;
import glossator.site.Page.TermPage;
import glossator.site.Site;
import glossator.site.Usage.UsedOn;
import glossator.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every term of the glossary with the pages that mark it, in the order of the terms' ids. */
public record TermReport(List<Row> terms) {

    /** A report, if the configuration could be read, and the problems met on the way. */
    public record Result(Optional<TermReport> report, List<Problem> problems) {}

    /** The written forms of a term, if there is one of the id asked for, and the problems met on the way. */
    public record Forms(Optional<List<String>> forms, List<Problem> problems) {}

    /** A term and where it is marked: articles first, the newest before the others, then other pages. */
    public record Row(String id, String name, String source, List<Place> places) {
        /** How many marks the term has on the whole site. */
        public int marks() {
            return places.stream().mapToInt(Place::marks).sum();
        }
    }

    /**
     * A page that marks a term.
     *
     * @param source the page's file
     * @param section the heading under which the first mark stands; empty before the first heading
     * @param sentence the sentence of the first mark
     */
    public record Place(String source, String address, String section, String sentence, int marks) {}

    static TermReport of(Site site) {
        return new TermReport(site.terms().stream().map(term -> row(site, term)).toList());
    }

    private static Row row(Site site, TermPage term) {
        List<Place> places = new ArrayList<>();
        for (UsedOn used : site.usage().of(term.id())) {
            Quotation quoted = used.quotation();
            places.add(new Place(
                    source(used.page()),
                    used.page().path().value(),
                    used.section(),
                    quoted.before() + quoted.surface() + quoted.after(),
                    used.use().count()));
        }
        String name = term.definition().term().name().value();
        return new Row(term.id(), name, term.definition().source().path(), places);
    }

    private static String source(Page page) {
        if (page instanceof Page.ArticlePage article) {
            return article.article().source().path();
        }
        if (page instanceof TermPage term) {
            return term.definition().source().path();
        }
        return page instanceof Page.StandalonePage standalone
                ? standalone.source().source().path()
                : "";
    }
}
