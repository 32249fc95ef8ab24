package glossator.render;

import glossator.glossary.TermMatter;
import glossator.markdown.Typography;
import glossator.site.Page.GlossaryPage;
import glossator.site.Page.TermPage;
import glossator.site.Usage.UsedOn;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of terms and of the glossary. */
final class TermViews {
    private final Workshop workshop;
    private final ArticleViews articles;

    TermViews(Workshop workshop, ArticleViews articles) {
        this.workshop = workshop;
        this.articles = articles;
    }

    Views.TermPage term(TermPage page) {
        TermMatter matter = page.definition().matter();
        return new Views.TermPage(
                workshop.term(page),
                matter.aliases().stream()
                        .map(alias -> workshop.typeset(alias.value()))
                        .toList(),
                HeadingLinks.in(page.text()),
                articles.picture(matter.image(), page.definition().source()),
                workshop.site().usage().of(page.id()).stream()
                        .map(used -> use(page, used))
                        .toList(),
                matter.see().stream()
                        .flatMap(id -> workshop.site().term(id.value()).stream())
                        .map(other -> workshop.link(workshop.name(other), other.path()))
                        .toList(),
                matter.sameAs().stream().map(Located::value).toList(),
                workshop.termsUsed(page.text().uses()),
                workshop.notes(page.text().notes()),
                articles.sources(matter.sources(), page.text().citations()),
                matter.updated().map(workshop::date));
    }

    private Views.Use use(TermPage term, UsedOn used) {
        String href = workshop.href(used.page().path()) + "#gloss-" + term.id() + "-1";
        List<String> sentence = Typography.typeset(
                List.of(used.use().before(), used.use().surface(), used.use().after()), workshop.language());
        return new Views.Use(
                workshop.link(workshop.name(used.page()), used.page().path()),
                href,
                sentence.get(0),
                sentence.get(1),
                sentence.get(2),
                used.use().count());
    }

    Views.Glossary glossary(GlossaryPage page) {
        Alphabet alphabet = new Alphabet(page.language());
        List<TermPage> terms = workshop.site().terms(page.language()).stream()
                .sorted(alphabet.by(term -> term.definition().term().name().value(), TermPage::id))
                .toList();
        List<Views.Letter> letters = new ArrayList<>();
        String current = "";
        List<Views.Term> filed = new ArrayList<>();
        for (TermPage term : terms) {
            String letter = alphabet.letter(term.definition().term().name().value());
            if (!letter.equals(current) && !filed.isEmpty()) {
                letters.add(letter(current, filed));
                filed = new ArrayList<>();
            }
            current = letter;
            filed.add(workshop.term(term));
        }
        if (!filed.isEmpty()) {
            letters.add(letter(current, filed));
        }
        return new Views.Glossary(letters, terms.size());
    }

    private static Views.Letter letter(String letter, List<Views.Term> terms) {
        String id = letter.equals("#") ? "other" : Integer.toHexString(letter.codePointAt(0));
        return new Views.Letter(letter, "page-letter-" + id, List.copyOf(terms));
    }
}
