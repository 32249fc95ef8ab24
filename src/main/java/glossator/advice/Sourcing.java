package glossator.advice;

import glossator.article.Article;
import glossator.frontmatter.Source;
import glossator.glossary.Definition;
import glossator.markdown.Outline.Passage;
import glossator.source.Problem;
import glossator.source.Span;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds sources that readers cannot look up, and claims that name none. */
final class Sourcing implements Check {
    @Override
    public List<Problem> problems(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        for (Article article : edition.site().content().articles()) {
            Text text = edition.text(article.source());
            sources(text, article.matter().sources(), problems);
            claims(text, problems);
        }
        for (Definition definition : edition.site().content().definitions()) {
            sources(edition.text(definition.source()), definition.matter().sources(), problems);
        }
        return problems;
    }

    private static void sources(Text text, List<Source> sources, List<Problem> problems) {
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            Span place = title(text, i, sources.size());
            if (source.url().isEmpty()) {
                problems.add(Rule.SOURCE_WITHOUT_URL.at(
                        text.source(),
                        place,
                        "the source \"" + source.title() + "\" has no address",
                        "add \"url\", where it can be read on the web"));
            }
            if (source.date().isEmpty() && source.accessed().isEmpty()) {
                problems.add(Rule.SOURCE_WITHOUT_DATE.at(
                        text.source(),
                        place,
                        "the source \"" + source.title() + "\" has no date",
                        "add \"date\", or \"accessed\" for what changes"));
            }
        }
    }

    /** Where the title of a source stands. An entry that could not be read was told of, and then places do not count up. */
    private static Span title(Text text, int index, int count) {
        return text.at("sources")
                .filter(node -> node instanceof YamlNode.Sequence)
                .map(node -> ((YamlNode.Sequence) node).items())
                .filter(items -> items.size() == count && items.get(index) instanceof YamlNode.Mapping)
                .flatMap(items -> Text.at((YamlNode.Mapping) items.get(index), "title"))
                .map(YamlNode::span)
                .orElse(text.place("sources"));
    }

    private static void claims(Text text, List<Problem> problems) {
        boolean introduced = false;
        for (Passage passage : text.outline().passages()) {
            // A quotation is often introduced by the sentence that names its source.
            boolean sourced = passage.referring() || passage.quotation() && introduced;
            Optional<Claim> claim = sourced ? Optional.empty() : Claim.in(passage);
            claim.ifPresent(found -> problems.add(Rule.UNSOURCED.at(
                    text.source(),
                    place(text, passage, found.words()),
                    "the " + found.kind() + " \"" + found.shown() + "\" has no source in its paragraph",
                    "cite one with [@id], link to it, or add a note")));
            introduced = passage.referring();
        }
    }

    /** Where words of a passage stand; its beginning, where markup stands between them. */
    private static Span place(Text text, Passage passage, String words) {
        int end = Math.min(passage.span().end(), text.source().text().length());
        int at = text.source().text().indexOf(words, passage.span().start());
        return at >= 0 && at + words.length() <= end ? new Span(at, at + words.length()) : passage.span();
    }
}
