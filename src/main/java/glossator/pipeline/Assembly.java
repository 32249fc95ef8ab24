package glossator.pipeline;

import glossator.advice.Advice;
import glossator.advice.Edition;
import glossator.advice.OutwardLinks;
import glossator.advice.Rulings;
import glossator.annotation.AnnotatedText;
import glossator.annotation.Manuscript;
import glossator.site.Site;
import glossator.source.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A site put together, with what it was made of.
 *
 * @param texts the annotated text of every content file, by its path
 * @param rulings how much each editorial rule matters
 */
record Assembly(
        Site site, List<Manuscript> manuscripts, Lexicons lexicons, Map<String, AnnotatedText> texts, Rulings rulings) {

    /** The problems that a build told, what is found out about links to other sites, and what an editor would add, in any order. */
    List<Problem> advice(List<Problem> told, LinkInquiry inquiry) throws IOException {
        List<Edition.Undefined> undefined = TermSuggestions.of(manuscripts, lexicons).rows().stream()
                .filter(TermSuggestions.Row::isPlain)
                .map(row -> new Edition.Undefined(
                        row.words(),
                        row.reason().words(),
                        row.texts(),
                        row.mentions().get(0)))
                .toList();
        Edition edition = Edition.of(site, texts, undefined);
        List<Problem> all = new ArrayList<>(told);
        all.addAll(inquiry.about(OutwardLinks.of(edition)));
        return Advice.on(edition, rulings, all);
    }
}
